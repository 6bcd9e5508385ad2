import { expect, it } from 'vitest';
import { wavePlanSchema, waveState } from './wave.ts';

it('is open from its opening on and closed from its closing on', () => {
  const wave = { opensAt: '2026-01-02T00:00:00.000Z', closesAt: '2026-01-03T00:00:00.000Z' };
  expect(waveState(wave, '2026-01-01T23:59:59.999Z')).toBe('planned');
  expect(waveState(wave, '2026-01-02T00:00:00.000Z')).toBe('open');
  expect(waveState(wave, '2026-01-02T23:59:59.999Z')).toBe('open');
  expect(waveState(wave, '2026-01-03T00:00:00.000Z')).toBe('closed');
  expect(waveState({ ...wave, closesAt: null }, '2099-01-01T00:00:00.000Z')).toBe('open');
});

const read = (form: Record<string, string>) =>
  wavePlanSchema('Asia/Jakarta').safeParse({ opensAt: '2026-11-24T08:00', closesAt: '', target: '100', ...form });

it('is planned by the clock of the institution', () => {
  expect(read({ closesAt: '2026-12-01T08:00' }).data).toEqual({
    opensAt: '2026-11-24T01:00:00.000Z',
    closesAt: '2026-12-01T01:00:00.000Z',
    target: 100,
  });
  expect(read({}).data).toMatchObject({ closesAt: null });
});

it('names the field that cannot be right', () => {
  const fieldOf = (form: Record<string, string>) => read(form).error?.issues.map(({ path }) => path.join('.'));
  expect(fieldOf({ opensAt: 'besok' })).toEqual(['opensAt']);
  expect(fieldOf({ closesAt: '2026-11-24T07:59' })).toEqual(['closesAt']);
  expect(fieldOf({ closesAt: 'nanti' })).toEqual(['closesAt']);
  for (const target of ['', '0', '-3', '2.5', 'seratus', '1000001'])
    expect(fieldOf({ target }), target).toEqual(['target']);
});
