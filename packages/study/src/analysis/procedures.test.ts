import { describe, expect, it } from 'vitest';
import { likertRows, type SmallStudy, studyOf } from './fixtures/study-of.ts';
import { type AnalysisOptions, analyze, type StudyResult, studyResultSchema } from './index.ts';

const rows = (items: number, seed: number, n = 60) => likertRows({ rows: n, items, seed, noise: 2 });
const quick = { missing: 'listwise', resampling: null } as const;

function resultOf(small: SmallStudy, options: AnalysisOptions = quick): StudyResult {
  const { instrument, answers } = studyOf(small);
  const outcome = analyze(instrument, answers, options);
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
}

const find = ({ procedures }: StudyResult, id: string) => procedures.find((one) => one.id === id);

describe('what is asked of a multiple model', () => {
  const result = resultOf({ x: rows(6, 1), y: rows(4, 2), dimensions: true });
  const model = result.models.find(({ kind }) => kind === 'multiple')!;
  const { regression } = model;

  it('is its F, each coefficient, its variance and its VIF, each from the figure that it names', () => {
    expect(studyResultSchema.safeParse(result).success).toBe(true);
    expect(find(result, `f:${model.id}`)).toMatchObject({
      p: regression!.p,
      h0: 'all-slopes-zero',
      decision: 'reject',
    });
    for (const [at, term] of model.predictors.entries()) {
      const { p, part } = regression!.coefficients[at + 1]!;
      const own = find(result, `coefficient:${model.id}:${term}`);
      expect(own).toMatchObject({ p, term, decision: p! < 0.05 ? 'reject' : 'retain' });
      expect(own!.sizes[0]!.value).toBeCloseTo(part! ** 2 / (1 - regression!.rSquared!), 12);
      expect(find(result, `glejser:${model.id}:${term}`)).toMatchObject({ p: regression!.glejser.slopes[at]!.p });
    }
    expect(find(result, `breusch-pagan:${model.id}`)).toMatchObject({ p: regression!.studentizedBreuschPagan.p });
    const vifs = regression!.coefficients.map(({ vif }) => vif ?? 0);
    expect(find(result, `vif:${model.id}`)).toMatchObject({ value: Math.max(...vifs), mark: 10, decision: 'met' });
  });

  it('is not asked of the simple models of single dimensions, whose linearity and variance are not judged', () => {
    const single = result.models.find(({ kind, level }) => kind === 'simple' && level === 'dimension')!;
    const own = result.procedures.filter(({ id }) => id.endsWith(`:${single.id}`)).map(({ id }) => id);
    expect(own).toEqual([`slope:${single.id}`]);
    const [whole] = result.models;
    expect(find(result, `linearity:${whole!.id}`)).toMatchObject({ p: whole!.linearity!.deviation.p });
  });
});

describe('a decision that the figures cannot carry is not taken', () => {
  it('on alpha, where there are no more rows than items', () => {
    const few = resultOf({ x: rows(8, 1, 8), y: rows(3, 2, 8) });
    expect(few.reliability.find(({ scale }) => scale === 'x')!.alpha).not.toBeNull();
    expect(find(few, 'alpha:x')).toMatchObject({ decision: 'unjudged' });
    expect(find(few, 'alpha:x')!.limits).toContain('no-more-rows-than-items');
    expect(find(few, 'alpha:y')!.decision).not.toBe('unjudged');
  });

  it('on the corrected r, where r is not told from zero', () => {
    const y = rows(4, 2).map((_, at, all) => all[(at * 17 + 5) % all.length]!);
    const apart = resultOf({ x: rows(4, 1), y });
    expect(apart.discriminant[0]!.p).toBeGreaterThan(0.05);
    expect(find(apart, 'distinct:x-y')).toMatchObject({ decision: 'unjudged', limits: ['correction-unusable'] });
    const near = resultOf({ x: rows(4, 1), y: rows(4, 2) });
    expect(find(near, 'distinct:x-y')!.decision).not.toBe('unjudged');
  });

  it('on a mediator, where no interval was drawn', () => {
    const small = { x: rows(4, 1), y: rows(4, 2), m: rows(3, 3) };
    expect(find(resultOf(small), 'indirect:x:m:y')).toMatchObject({ decision: 'unjudged' });
    const drawn = resultOf(small, { missing: 'listwise', resampling: { draws: 200, seed: 1 } });
    const { indirect, excludesZero } = drawn.mediations[0]!.estimate!;
    const decision = excludesZero ? 'met' : 'unmet';
    expect(find(drawn, 'indirect:x:m:y')).toMatchObject({ value: indirect, mark: 0, decision });
  });
});
