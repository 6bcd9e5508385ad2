import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { designOf, readRegressions } from '../../reference/regression-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import { meanBand } from './mean-band.ts';
import { regress } from './regress.ts';

test('line and interval equal R predict(interval = "confidence")', () => {
  let compared = 0;
  for (const [name, one] of Object.entries(readRegressions())) {
    const { band } = one.expected;
    if (band === null) continue;
    const moments = momentsOf(designOf(one));
    const regression = regress(moments, 0, [1], one.level);
    if ('refused' in regression) throw new Error(`refused: ${regression.refused}`);
    const actual = meanBand(
      regression,
      moments,
      band.map(({ x }) => x),
      one.level,
    );
    for (const [i, expected] of band.entries()) {
      for (const figure of ['x', 'fit', 'lower', 'upper'] as const) {
        expectClose(actual[i]![figure], expected[figure], 1e-10, 0, `${name} ${i} ${figure}`);
        compared++;
      }
    }
  }
  expect(compared).toBe(28);
});

test('misuse throws', () => {
  const moments = momentsOf([
    [1, 3, 2, 5],
    [1, 2, 3, 4],
    [2, 1, 1, 3],
  ]);
  const two = regress(moments, 0, [1, 2]);
  const one = regress(moments, 0, [1]);
  if ('refused' in two || 'refused' in one) throw new Error('refused');
  expect(() => meanBand(two, moments, [1])).toThrow(RangeError);
  expect(() => meanBand(one, moments, [1], 1)).toThrow(RangeError);
});
