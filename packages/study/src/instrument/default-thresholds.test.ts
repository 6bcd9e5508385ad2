import { expect, test } from 'vitest';
import { defaultThresholds } from './default-thresholds.ts';
import { readInstrument } from './read-instrument.ts';

test('every mark names its source, and passes as an instrument would give it', () => {
  for (const mark of Object.values(defaultThresholds)) expect(mark.source).toMatch(/\S/);
  const file = {
    instrument: 'a',
    version: '1',
    title: 'A',
    thresholds: defaultThresholds,
    answers: { from: 1, to: 5 },
    scales: [{ id: 'x', name: 'X', role: 'other' }],
    items: [{ id: 'x1', scale: 'x', text: 'satu' }],
  };
  const outcome = readInstrument(JSON.stringify(file), 'a.json');
  expect(outcome.ok && outcome.value.thresholds).toEqual(defaultThresholds);
});
