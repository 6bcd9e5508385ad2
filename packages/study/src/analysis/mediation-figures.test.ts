import { mediate } from '@minat/statistics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnalysisOptions, analyze } from './analyze.ts';
import { likertRows, type SmallStudy, studyOf } from './fixtures/study-of.ts';
import type { StudyResult } from './study-result.ts';

function resultOf(small: SmallStudy, options: AnalysisOptions = { missing: 'listwise' }): StudyResult {
  const { instrument, answers } = studyOf(small);
  const outcome = analyze(instrument, answers, options);
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
}

const rows = (items: number, seed: number, more: { direction?: 1 | -1; noise?: number } = {}) =>
  likertRows({ rows: 60, items, seed, noise: 2, ...more });
const sums = (answers: SmallStudy['x']) => answers.map((row) => row.reduce<number>((sum, one) => sum + one!, 0));
const good = { x: rows(4, 1), y: rows(5, 2), m: rows(3, 3) };
const few = { missing: 'listwise', resampling: { draws: 300, seed: 7 } } as const;

describe('an indirect effect', () => {
  it('is that of the scores, with 5,000 draws from seed 1 unless told', () => {
    const result = resultOf(good);
    expect(result.mediations.map(({ estimate: _, ...names }) => names)).toEqual([
      { predictor: 'x', mediator: 'm', outcome: 'y' },
    ]);
    const found = mediate(sums(good.y), sums(good.m), sums(good.x), { resampling: { draws: 5000, seed: 1 } });
    if ('refused' in found) throw new Error(found.refused);
    const estimate = result.mediations[0]!.estimate!;
    expect(estimate).toMatchObject({
      a: found.a,
      b: found.b,
      direct: found.direct,
      total: found.total,
      indirect: found.indirect,
      sobel: found.sobel,
      ci: found.bootstrap!.indirect,
      standardizedCi: found.bootstrap!.standardizedIndirect,
      drawn: { draws: 5000, used: 5000, seed: 1 },
    });
    expect(result.settings.mediationResampling).toEqual({ draws: 5000, seed: 1 });
    expect(result.warnings.map(({ code }) => code)).toContain('mediation-shows-no-order');
  });

  it('is told complementary, competitive, indirect or direct only, or neither, by what the figures are', () => {
    const noise = (seed: number) => likertRows({ rows: 60, items: 3, seed, noise: 90 });
    const pattern = (study: SmallStudy) => resultOf(study, few).mediations[0]!.estimate!.pattern;
    // y is m with noise of its own; what x has to do with y is there through m alone.
    const stray = noise(8);
    const onlyThrough = {
      ...good,
      y: good.m.map((row, at) => row.map((one, item) => Math.min(5, Math.max(1, one + (stray[at]![item]! % 3) - 1)))),
    };
    expect(pattern(onlyThrough)).toBe('indirect-only');
    expect(pattern({ ...good, m: noise(4) })).toBe('direct-only');
    expect(pattern({ x: noise(5), m: noise(6), y: noise(9) })).toBe('neither');
    expect(pattern(good)).toBe('complementary');
    const against = good.x.map((row, at) => {
      const drive = row.reduce((sum, one) => sum + one, 0) - 1.2 * sums(good.m)[at]!;
      return Array.from({ length: 5 }, (_, item) => Math.min(5, Math.max(1, Math.round(3 + (drive + item / 5) / 3))));
    });
    expect(pattern({ ...good, y: against })).toBe('competitive');
  });

  it('has no interval, no decision and no pattern where no rows are drawn, and says so', () => {
    const { mediations, warnings } = resultOf(good, { missing: 'listwise', resampling: null });
    expect(mediations[0]!.estimate).toMatchObject({
      ci: null,
      standardizedCi: null,
      drawn: null,
      excludesZero: null,
      pattern: null,
    });
    expect(warnings.map(({ path }) => path)).toContain('mediations[0].estimate.ci');
  });

  it('is refused with the reason where a score is constant', () => {
    const { mediations, warnings } = resultOf({ ...good, m: good.m.map(() => [3, 3, 3]) }, few);
    expect(mediations[0]!.estimate).toBeNull();
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'regression-constant-predictor',
        severity: 'serious',
        path: 'mediations[0].estimate',
      }),
    );
  });

  it('is a share of the total only where both ways run in one direction and the total is told from zero', () => {
    const answer = fc.integer({ min: 1, max: 5 });
    const table = fc.array(fc.array(answer, { minLength: 2, maxLength: 2 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(table, table, table, (x, y, m) => {
        const [{ estimate }] = resultOf({ x, y, m }, { missing: 'listwise', resampling: { draws: 20, seed: 1 } })
          .mediations as [StudyResult['mediations'][number]];
        if (estimate === null || estimate.proportion === null) return;
        expect(estimate.proportion).toBeGreaterThan(0);
        expect(estimate.proportion).toBeLessThanOrEqual(1);
        expect(estimate.total.p!).toBeLessThan(0.05);
        expect(estimate.indirect * estimate.direct.b).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it('is not asked for without a mediator', () => {
    const { m: _, ...without } = good;
    expect(resultOf(without, few).mediations).toEqual([]);
  });
});
