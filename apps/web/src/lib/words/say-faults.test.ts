import { expect, test } from 'vitest';
import { sayFaults } from './say-faults.ts';

test('a code becomes a sentence beside its field and, with the label, in the summary', () => {
  const faults = sayFaults('id', { target: 'no-count', opensAt: 'no-time' }, { opensAt: 'Dibuka', target: 'Target' });
  expect(faults.summary.map(({ field }) => field)).toEqual(['opensAt', 'target']);
  expect(faults.summary[1]!.text).toBe('Target: Tulis bilangan bulat mulai dari 1.');
  expect(faults.of.opensAt).toContain('tanggal dan jam');
});
