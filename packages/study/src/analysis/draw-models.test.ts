import { drawMoments } from '@minat/statistics';
import { expect, it } from 'vitest';
import { surveyDataOf } from '../scoring/index.ts';
import { analyze } from './analyze.ts';
import { drawModels } from './draw-models.ts';
import { likertRows, studyOf } from './fixtures/study-of.ts';
import { allRows } from './model-rows.ts';

const study = (rows: number) =>
  studyOf({
    x: likertRows({ rows, items: 4, seed: 1, noise: 2 }),
    y: likertRows({ rows, items: 3, seed: 2, noise: 2 }),
    dimensions: true,
  });
const sampleOf = ({ instrument, answers }: ReturnType<typeof study>) =>
  surveyDataOf(instrument, answers, 'listwise').sample;
const model = { predictors: ['d1', 'd2'], outcome: 'y' };

it('draws a model once, of its own rows', () => {
  const sample = sampleOf(study(40));
  const draw = drawModels(sample, { draws: 50, seed: 3 });
  const drawn = draw(model)!;
  expect(draw({ ...model })).toBe(drawn);
  const { x, y } = allRows(sample, model.predictors, model.outcome);
  const expected = drawMoments([...x, y], 50, 3);
  expect(drawn.draws).toBe(50);
  for (let at = 0; at < 50; at++) expect(drawn.moments(at)).toEqual(expected.moments(at));
  expect(draw({ predictors: ['x'], outcome: 'y' })).not.toEqual(drawn);
});

it('draws nothing where nothing is asked', () => {
  expect(drawModels(sampleOf(study(40)), null)(model)).toBeNull();
});

it('above 5,000 rows of few kinds, figures are those of each row by itself, and intervals are drawn', () => {
  // The answers of a small study again and again: what does not depend on n is known.
  const again = (times: number) => {
    const repeat = (items: number, seed: number) =>
      Array.from({ length: times }, () => likertRows({ rows: 40, items, seed, noise: 2 })).flat();
    return studyOf({ x: repeat(4, 1), y: repeat(3, 2), dimensions: true });
  };
  const options = { missing: 'listwise', resampling: { draws: 200, seed: 1 } } as const;
  const [few, all] = [again(1), again(150)].map((one) => {
    const outcome = analyze(one.instrument, one.answers, options);
    if (!outcome.ok) throw new Error('refused');
    return outcome.value.models;
  });
  for (const [at, found] of all!.entries()) {
    const known = few![at]!;
    for (const [term, { b, bootstrapCi }] of found.regression!.coefficients.entries()) {
      expect(b!).toBeCloseTo(known.regression!.coefficients[term]!.b!, 10);
      if (known.level === 'construct' || known.kind === 'multiple') {
        expect(bootstrapCi!.lower! < b! && b! < bootstrapCi!.upper!).toBe(true);
      }
    }
    expect(found.residuals!.shapiroWilk.w).toBeNull();
    expect(found.residuals!.kolmogorovSmirnov.d!).toBeCloseTo(known.residuals!.kolmogorovSmirnov.d!, 1);
  }
});
