import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MissingRule } from '../scoring/index.ts';
import { analyze } from './analyze.ts';
import { likertRows, type SmallStudy, studyOf } from './fixtures/study-of.ts';
import { type StudyResult, studyResultSchema } from './study-result.ts';

function resultOf(small: SmallStudy, missing: MissingRule = 'listwise'): StudyResult {
  const { instrument, answers } = studyOf(small);
  const outcome = analyze(instrument, answers, { missing, resampling: few });
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusals[0]!.code}`);
  return outcome.value;
}

/** Enough draws to see that they are made. */
const few = { draws: 20, seed: 1 };

const codesOf = (result: StudyResult) => new Set(result.warnings.map(({ code }) => code));

/** The path of every null, written as warnings write it. */
function nulls(value: unknown, path = ''): string[] {
  if (value === null) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) =>
    nulls(one, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  );
}

const good: SmallStudy = {
  x: likertRows({ rows: 60, items: 4, seed: 1, noise: 2 }),
  y: likertRows({ rows: 60, items: 5, seed: 2, noise: 2 }),
  dimensions: true,
};

describe('analyze', () => {
  it('gives the same result for the same answers, and leaves them as they were', () => {
    const { instrument, answers } = studyOf(good);
    const before = [...answers.items.values()].map((column) => [...column]);
    expect(analyze(instrument, answers)).toEqual(analyze(instrument, answers));
    expect([...answers.items.values()].map((column) => [...column])).toEqual(before);
  });

  it('refuses fewer than three usable rows, and says how many there are', () => {
    const { instrument, answers } = studyOf({
      x: [
        [1, 2],
        [2, null],
        [3, 4],
      ],
      y: [
        [1, 2],
        [2, 3],
        [3, 5],
      ],
    });
    expect(analyze(instrument, answers)).toMatchObject({
      ok: false,
      refusals: [{ code: 'too-few-rows', figures: { rows: 3, used: 2, needs: 3 } }],
    });
  });

  it('turns reverse items round before everything', () => {
    const x = good.x.map((row) => row.map((answer, at) => (at === 1 ? 6 - answer! : answer)));
    const turned = resultOf({ ...good, x, reverse: ['x2'] });
    const { items, scores, models, reliability } = resultOf(good);
    expect(turned.items).toEqual(items);
    expect(turned.scores).toEqual(scores);
    expect(turned.models).toEqual(models);
    expect(turned.reliability).toEqual(reliability);
  });

  it('keeps a scale with half of its answers under the rule half, and says what listwise loses', () => {
    const x = good.x.map((row, at) => (at < 20 ? [null, ...row.slice(1)] : row));
    const listwise = resultOf({ ...good, x });
    expect(listwise.sample).toMatchObject({
      rows: 60,
      used: 40,
      answersMissing: 20,
      excludedRows: expect.arrayContaining([2, 21]),
    });
    expect(listwise.warnings).toContainEqual(expect.objectContaining({ code: 'rows-lost', severity: 'serious' }));
    expect(resultOf({ ...good, x }, 'half').sample.used).toBe(60);
  });

  it('removes a constant item from its scale and says so', () => {
    const x = good.x.map(([first, , ...rest]) => [first!, 4, ...rest]);
    const result = resultOf({ ...good, x });
    expect(result.reliability[0]).toMatchObject({ scale: 'x', k: 3 });
    expect(result.validity.items[1]).toMatchObject({ item: 'x2', r: null, valid: null });
    expect(codesOf(result)).toContain('constant-items-removed');
  });

  it('warns of a negative alpha', () => {
    const x = likertRows({ rows: 40, items: 1, seed: 5, noise: 1 }).map(([a]) => [a!, 6 - a!]);
    const result = resultOf({ x, y: good.y.slice(0, 40) });
    expect(result.reliability[0]!.alpha).toBeNull();
    const mixed = x.map(([a, b], row) => [a!, b!, row % 7 === 0 ? 2 : 4]);
    expect(codesOf(resultOf({ x: mixed, y: good.y.slice(0, 40) }))).toContain('alpha-negative');
  });

  it('has no model where all scores are equal, and still everything else', () => {
    const y = good.y.map(() => [3, 3, 3, 3, 3]);
    const result = resultOf({ ...good, y });
    expect(result.models[0]).toMatchObject({ regression: null, residuals: null, scatter: null });
    expect(result.warnings).toContainEqual(
      expect.objectContaining({ code: 'regression-constant-outcome', severity: 'serious' }),
    );
    expect(result.categories[1]!.bands.map(({ count }) => count)).toEqual([0, 60, 0]);
  });

  it('has no t, F or test of residuals where the line fits perfectly', () => {
    const y = good.x.map((row) => [...row]);
    const result = resultOf({ x: good.x, y });
    expect(result.models[0]!.regression).toMatchObject({ rSquared: 1, f: null, durbinWatson: null });
    expect(codesOf(result)).toContain('perfect-fit');
  });

  it('compares groups of respondents and tests linearity where it can', () => {
    const { instrument, answers } = studyOf(good);
    const sex = {
      id: 'sex',
      text: { id: 'Jenis kelamin', en: 'Sex' },
      choices: ['L', 'P', 'X'].map((id) => ({ id, en: id })),
    };
    const given = Array.from({ length: 60 }, (_, row) => (row === 59 ? 'X' : row % 2 === 0 ? 'L' : 'P'));
    const outcome = analyze(
      { ...instrument, profile: [sex] },
      { ...answers, profile: new Map([['sex', given]]) },
      { missing: 'listwise', resampling: null },
    );
    if (!outcome.ok) throw new Error('refused');
    const { groups, models } = studyResultSchema.parse(outcome.value);
    expect(groups.map(({ scale, test, leftOut }) => ({ scale, test, leftOut }))).toEqual([
      { scale: 'x', test: 'welch-t', leftOut: 1 },
      { scale: 'y', test: 'welch-t', leftOut: 1 },
    ]);
    expect(groups[0]!.groups.map(({ n }) => n)).toEqual([30, 29]);
    const [first, second] = groups[0]!.groups;
    const se = Math.sqrt(first!.sd ** 2 / first!.n + second!.sd ** 2 / second!.n);
    expect(groups[0]!.statistic).toBeCloseTo((first!.mean - second!.mean) / se, 10);
    const { linearity } = models[0]!;
    expect(linearity!.linearity.ss + linearity!.deviation.ss).toBeCloseTo(linearity!.between.ss, 9);
    expect(linearity!.between.ss + linearity!.within.ss).toBeCloseTo(linearity!.total.ss, 9);
  });

  it('counts every respondent in exactly one band, whatever the rule', () => {
    for (const rule of ['equal', 'hypothetical', 'sample'] as const) {
      for (const count of [3, 5] as const) {
        const bands = { rule, count, edge: 'upper' as const, source: 'test' };
        for (const category of resultOf({ ...good, thresholds: { bands } }).categories) {
          expect(category.bands).toHaveLength(count);
          expect(category.bands.reduce((sum, band) => sum + band.count, 0)).toBe(60);
          expect(category.bands.reduce((sum, band) => sum + band.percent, 0)).toBeCloseTo(100, 9);
        }
      }
    }
  });

  it('retains at p exactly at the level', () => {
    const { p } = resultOf(good).models[0]!.regression!.coefficients[1]!;
    const at = (level: number) =>
      resultOf({ ...good, thresholds: { significance: { level, source: 'test' } } }).procedures.find(
        ({ id }) => id === 'slope:y~x',
      )!.decision;
    expect(at(p!)).toBe('retain');
    expect(at(p! * (1 + 1e-12))).toBe('reject');
  });
});

const answer = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const rowsOf = (rows: number, items: number) =>
  fc.array(fc.array(answer, { minLength: items, maxLength: items }), { minLength: rows, maxLength: rows });
const anyStudy = fc
  .record({
    rows: fc.integer({ min: 3, max: 25 }),
    x: fc.integer({ min: 1, max: 6 }),
    y: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ rows, x, y }) =>
    fc.record({
      x: rowsOf(rows, x),
      y: rowsOf(rows, y),
      scoring: fc.constantFrom('sum' as const, 'mean' as const),
      dimensions: fc.boolean(),
      missing: fc.constantFrom('listwise' as const, 'half' as const),
    }),
  );

describe('any answers whatever', () => {
  it('give a result that keeps the contract: every null has its reason, every number is finite', () => {
    fc.assert(
      fc.property(anyStudy, ({ missing, ...small }) => {
        const { instrument, answers } = studyOf(small);
        const outcome = analyze(instrument, answers, { missing, resampling: few });
        if (!outcome.ok) {
          expect(outcome.refusals.map(({ code }) => code)).toEqual(['too-few-rows']);
          return;
        }
        studyResultSchema.parse(outcome.value);
        const reasons = new Set(outcome.value.warnings.map(({ path }) => path));
        expect(nulls(outcome.value).filter((path) => !reasons.has(path))).toEqual([]);
        expect(JSON.parse(JSON.stringify(outcome.value))).toEqual(outcome.value);
      }),
      { numRuns: 300 },
    );
  });
});
