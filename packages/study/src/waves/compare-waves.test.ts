import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likertRows } from '../analysis/fixtures/study-of.ts';
import { analyze } from '../analysis/index.ts';
import type { Answers } from '../answers/index.ts';
import { type Rows, waveOf } from './fixtures/wave-of.ts';
import { adjustHolm, compareWaves, matchCodes, type WaveOptions, waveComparisonSchema } from './index.ts';
import { scoreRows } from './score-rows.ts';
import { withHolm } from './with-holm.ts';

const rows = (seed: number, n = 50) => likertRows({ rows: n, items: 7, seed, noise: 3 });
const first = waveOf(rows(1), { x: 4, dimensions: true, name: 'a' });
const second = waveOf(rows(2, 60), { x: 4, dimensions: true, name: 'b' });
const { instrument } = first;

function compared(a: Answers, b: Answers, options?: WaveOptions) {
  const outcome = compareWaves(instrument, a, b, options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}
const remarks = (a: Answers, b: Answers, options?: WaveOptions) =>
  compared(a, b, options).remarks.map(({ code }) => code);
const shifted = (wave: Answers, by: number): Answers => ({
  ...wave,
  items: new Map([...wave.items].map(([id, column]) => [id, column.map((v) => Math.min(5, Math.max(1, v + by)))])),
});

describe('the direction', () => {
  it('is named where Holm’s p is below the level, and turns with the waves', () => {
    const up = compared(first.answers, shifted(first.answers, 1)).scales[0]!.unpaired!;
    const down = compared(shifted(first.answers, 1), first.answers).scales[0]!.unpaired!;
    expect([up.direction, down.direction]).toEqual(['higher', 'lower']);
    expect(up.difference).toBeGreaterThan(0);
    const same = compared(first.answers, { ...first.answers, source: { ...first.answers.source, sha256: 'x' } });
    expect(same.scales.every(({ unpaired }) => unpaired!.direction === 'not-shown')).toBe(true);
  });

  it('is not named by a p that Holm takes away, nor at the level itself', () => {
    const { scales } = compared(first.answers, second.answers);
    const [one] = scales;
    const withPs = (ps: readonly number[]) =>
      withHolm(
        ps.map((p) => ({ ...one!, paired: null, unpaired: { ...one!.unpaired!, difference: 1, p } })),
        0.05,
      ).map(({ unpaired }) => [unpaired!.pHolm, unpaired!.direction]);
    expect(withPs([0.04])).toEqual([[0.04, 'higher']]);
    expect(withPs([0.05])).toEqual([[0.05, 'not-shown']]);
    expect(withPs([0.03, 0.5, 0.001])).toEqual([
      [0.06, 'not-shown'],
      [0.5, 'not-shown'],
      [0.003, 'higher'],
    ]);
  });
});

describe('pairs', () => {
  const codes = (count: number, prefix = 'r') => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

  it('need a code in exactly one row of each wave', () => {
    expect(compared(first.answers, second.answers).scales[0]!.pairedReason).toBe('no-codes');
    const none = compared(first.answers, second.answers, { codes: { a: codes(50), b: codes(60, 's') } });
    expect(none.scales[0]).toMatchObject({ paired: null, pairedReason: 'no-matches' });
    const some = compared(first.answers, second.answers, { codes: { a: codes(50), b: codes(60) } });
    expect(some.scales[0]!.paired!.n).toBe(50);
    expect(remarks(first.answers, second.answers, { codes: { a: codes(50), b: codes(60) } })).toContain(
      'waves-overlap',
    );
  });

  it('leave out rows that are not used, and say so', () => {
    const gap: Answers = {
      ...first.answers,
      items: new Map(
        [...first.answers.items].map(([id, column]) => [id, id === 'x1' ? column.with(0, Number.NaN) : column]),
      ),
    };
    const { matching, scales } = compared(gap, second.answers, { codes: { a: codes(50), b: codes(60) } });
    expect(matching).toMatchObject({ matched: 50, used: 49 });
    expect(scales.every(({ paired }) => paired!.n === 49)).toBe(true);
  });

  it('do not exist between equal differences', () => {
    const one = compared(first.answers, first.answers, { codes: { a: codes(50), b: codes(50) } });
    expect(one.scales[0]).toMatchObject({ paired: null, pairedReason: 'no-variance' });
    expect(one.remarks.map(({ code }) => code)).toContain('same-file');
  });

  it('match by the letters, not by the spaces', () => {
    const found = matchCodes([' A1', 'a2', '', null, 'd', 'd'], ['A1 ', 'A2', 'd', 'e']);
    expect(found).toEqual({ pairs: [[0, 0]], onlyA: 1, onlyB: 2, repeated: 1, withoutCodeA: 2, withoutCodeB: 0 });
    const both = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', ' a', 'd'), { nil: null }));
    fc.assert(
      fc.property(both, both, (a, b) => {
        const there = matchCodes(a, b);
        const back = matchCodes(b, a);
        expect(back.pairs.map(([x, y]) => [y, x]).sort()).toEqual(there.pairs.map((pair) => [...pair]).sort());
        expect([back.onlyA, back.onlyB, back.repeated]).toEqual([there.onlyB, there.onlyA, there.repeated]);
      }),
    );
  });
});

describe('remarks', () => {
  it('tell of other words, by version or by column', () => {
    const items = instrument.items.map((item) =>
      item.id === 'x1' ? { ...item, text: { id: 'Lain', en: 'Other' } } : item,
    );
    const { remarks: told } = compared(first.answers, second.answers, { instrumentOfB: { ...instrument, items } });
    expect(told).toContainEqual({
      code: 'wording-differs',
      severity: 'caution',
      figures: { item: 'x1', a: 'Statement x1', b: 'Lain' },
    });
    const headed = (wave: Answers, column: string): Answers => ({
      ...wave,
      matches: [{ id: 'y1', kind: 'item', column, by: 'text' }],
    });
    expect(remarks(headed(first.answers, 'Saya  suka'), headed(second.answers, 'saya suka '))).not.toContain(
      'wording-differs',
    );
    expect(remarks(headed(first.answers, 'Saya suka'), headed(second.answers, 'Saya senang'))).toContain(
      'wording-differs',
    );
  });

  it('tell of alphas that are low or far apart, of few respondents, of relative bands', () => {
    const noise = waveOf(
      likertRows({ rows: 60, items: 7, seed: 9, noise: 40 }).map((row, at) =>
        row.map((v, i) => ((at + i) % 2 ? v : 6 - v)),
      ),
      { x: 4, dimensions: true, name: 'n' },
    );
    const found = remarks(first.answers, noise.answers);
    expect(found).toContain('alpha-below-minimum');
    expect(found).toContain('alpha-intervals-apart');
    expect(remarks(first.answers, waveOf(rows(2, 29), { x: 4, dimensions: true }).answers)).toContain('small-wave');
    expect(remarks(first.answers, waveOf(rows(2, 30), { x: 4, dimensions: true }).answers)).not.toContain('small-wave');
    const thresholds = {
      ...instrument.thresholds,
      bands: { rule: 'sample', count: 3, edge: 'upper', source: 'test' } as const,
    };
    const relative = compareWaves({ ...instrument, thresholds }, first.answers, second.answers);
    expect(relative.ok && relative.value.remarks.map(({ code }) => code)).toContain('relative-bands');
  });
});

describe('what cannot be compared', () => {
  it('is refused with its reason', () => {
    const few = waveOf(rows(3, 2), { x: 4, dimensions: true, name: 'few' });
    const both = compareWaves(instrument, few.answers, few.answers);
    expect(both.ok ? [] : both.refusals.map(({ code, place }) => [code, place.file])).toEqual([
      ['too-few-rows', 'few.csv'],
      ['too-few-rows', 'few.csv'],
    ]);
    const items = instrument.items.map((item) => (item.id === 'y2' ? { ...item, reverse: true } : item));
    const otherwise = compareWaves(instrument, first.answers, second.answers, {
      instrumentOfB: { ...instrument, items },
    });
    expect(otherwise).toMatchObject({
      ok: false,
      refusals: [{ code: 'scored-otherwise', figures: { items: ['y2'] } }],
    });
    const onlyX = { ...first.answers, absentScales: ['y'] };
    const onlyY = { ...second.answers, absentScales: ['x'] };
    expect(compareWaves(instrument, onlyX, onlyY)).toMatchObject({
      ok: false,
      refusals: [{ code: 'no-common-scale' }],
    });
    expect(() => compareWaves(instrument, first.answers, second.answers, { codes: { a: [], b: [] } })).toThrow(
      RangeError,
    );
  });

  it('is left out: a scale that one wave did not ask decides nothing in the other', () => {
    const gappy: Answers = {
      ...first.answers,
      items: new Map(
        [...first.answers.items].map(([id, column]) => [id, id === 'y1' ? column.map(() => Number.NaN) : column]),
      ),
    };
    const { items } = second.answers;
    const without: Answers = {
      ...second.answers,
      absentScales: ['y'],
      items: new Map([...items].filter(([id]) => !id.startsWith('y'))),
    };
    const { scales, notCompared, waves } = compared(gappy, without);
    expect(scales.map(({ scale }) => scale)).toEqual(['x', 'd1', 'd2']);
    expect(notCompared).toMatchObject([{ scale: 'y', absentIn: 'b' }]);
    expect(waves.a.used).toBe(50);
  });
});

it('Holm’s p is never below its own, keeps the order, and never above 1', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (ps) => {
      const adjusted = adjustHolm(ps);
      for (const [at, p] of ps.entries()) {
        expect(adjusted[at]).toBeGreaterThanOrEqual(p);
        expect(adjusted[at]).toBeLessThanOrEqual(1);
        for (const [other, q] of ps.entries()) if (p < q) expect(adjusted[at]).toBeLessThanOrEqual(adjusted[other]!);
      }
    }),
  );
});

const answer = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const anyRows: fc.Arbitrary<Rows> = fc.array(fc.array(answer, { minLength: 7, maxLength: 7 }), {
  minLength: 3,
  maxLength: 14,
});

it('scores row by row are those of the analysis, by either rule', () => {
  fc.assert(
    fc.property(
      anyRows,
      fc.constantFrom('sum', 'mean'),
      fc.constantFrom('listwise', 'half'),
      (table, scoring, missing) => {
        const wave = waveOf(table, { x: 4, dimensions: true, reverse: ['x2', 'y3'], scoring });
        const result = analyze(wave.instrument, wave.answers, { missing, resampling: null });
        fc.pre(result.ok);
        const scores = scoreRows(wave.instrument, wave.answers, missing);
        for (const { scale, n, mean } of result.ok ? result.value.scores : []) {
          const known = [...scores.get(scale)!].filter((score) => !Number.isNaN(score));
          expect(known).toHaveLength(n);
          if (n > 0) expect(known.reduce((sum, score) => sum + score, 0) / n).toBeCloseTo(mean!, 10);
        }
      },
    ),
    { numRuns: 100 },
  );
});

it('any two waves give a comparison that its schema holds, and the other way round turns every sign', () => {
  fc.assert(
    fc.property(anyRows, anyRows, (tableA, tableB) => {
      const a = waveOf(tableA, { x: 4, dimensions: true, name: 'a' }).answers;
      const b = waveOf(tableB, { x: 4, dimensions: true, name: 'b' }).answers;
      const there = compareWaves(instrument, a, b, { missing: 'half' });
      const back = compareWaves(instrument, b, a, { missing: 'half' });
      fc.pre(there.ok && back.ok);
      if (!there.ok || !back.ok) return;
      expect(waveComparisonSchema.parse(there.value)).toEqual(there.value);
      for (const [at, { unpaired, unpairedReason, a: own }] of there.value.scales.entries()) {
        const other = back.value.scales[at]!;
        expect(other.b).toEqual(own);
        expect(unpaired === null).toBe(unpairedReason !== null);
        if (unpaired === null) expect(other.unpairedReason).toBe(unpairedReason);
        else {
          expect(other.unpaired!.difference).toBeCloseTo(-unpaired.difference, 12);
          expect(other.unpaired!.p).toBeCloseTo(unpaired.p, 12);
        }
      }
    }),
    { numRuns: 80 },
  );
});
