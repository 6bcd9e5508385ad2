import { expect, it } from 'vitest';
import { newInstrument, readInstrument, type Scale } from '../instrument/index.ts';
import { suggestSampleSizes } from './suggest-sample-sizes.ts';

function scalesOf(
  roles: readonly (readonly [Scale['role'], number])[],
): Pick<Parameters<typeof suggestSampleSizes>[0], 'scales'> {
  const read = readInstrument(newInstrument('en'), 'a.yaml');
  if (!read.ok) throw new Error('the starting file is refused');
  const [scale] = read.value.scales;
  const dimensions = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `d${at}`, name: scale!.name }));
  return { scales: roles.map(([role, count]) => ({ ...scale!, role, dimensions: dimensions(count) })) };
}

const rulesOf = (...given: Parameters<typeof suggestSampleSizes>) =>
  Object.fromEntries(suggestSampleSizes(...given).map(({ rule, n }) => [rule, n]));

it('counts dimensions as predictors, and a scale without any as one', () => {
  // R: 77 is the least n with 1 - pf(qf(.95, 3, n - 4), 3, n - 4, ncp = .15 * n) >= .8. Green: 50 + 8 * 3, 104 + 3.
  const scales = scalesOf([
    ['predictor', 2],
    ['predictor', 0],
    ['outcome', 4],
    ['mediator', 0],
  ]);
  expect(rulesOf(scales, null)).toEqual({
    'regression-power': 77,
    'green-overall': 74,
    'green-predictors': 107,
    cochran: 385,
  });
});

it('asks the population for what needs one, and never for more people than there are', () => {
  const none = scalesOf([['other', 0]]);
  expect(rulesOf(none, 1000)).toEqual({ cochran: 278, slovin: 286 });
  expect(rulesOf(none, 1)).toEqual({ cochran: 1, slovin: 1 });
  for (const wrong of [0, 2.5, Number.NaN]) expect(() => suggestSampleSizes(none, wrong)).toThrow(RangeError);
});

it('says of each where it does not fit', () => {
  const scales = scalesOf([['predictor', 5]]);
  for (const { rule, misfits } of suggestSampleSizes(scales, 500)) expect(misfits.length, rule).toBeGreaterThan(2);
  expect(suggestSampleSizes(scales, 500).at(-1)!.misfits[0]).toBe('relationships');
});
