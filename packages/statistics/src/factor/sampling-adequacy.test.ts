import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFactorCases } from '../../reference/factor-fixture.ts';
import { expectClose, pickColumns } from '../../reference/read-fixture.ts';
import { correlationMatrix, momentsOf } from '../moments/index.ts';
import { samplingAdequacy } from './sampling-adequacy.ts';

test('the whole, each item and the anti-image of real scales equal psych::KMO', () => {
  for (const { data, items, kmo, msa, antiImage } of readFactorCases()) {
    const found = samplingAdequacy(correlationMatrix(momentsOf(pickColumns(data, items))));
    if ('refused' in found) throw new Error(found.refused);
    expectClose(found.overall, kmo, 1e-12);
    for (const [i, expected] of msa.entries()) {
      expectClose(found.items[i]!, expected, 1e-11);
      for (const [j, value] of antiImage[i]!.entries()) expectClose(found.antiImage[i]![j]!, value, 1e-10, 1e-14);
    }
    expect(Object.isFrozen(found.antiImage[0])).toBe(true);
  }
});

test('two items share nothing with a third: one half; no correlation at all: none', () => {
  expect(samplingAdequacy(Float64Array.of(1, 0.3, 0.3, 1))).toMatchObject({ overall: 0.5, items: [0.5, 0.5] });
  expect(samplingAdequacy(Float64Array.of(1, 0, 0, 1))).toMatchObject({ overall: Number.NaN });
});

test('any answers give measures in 0..1, or a refusal', () => {
  const answers = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 9, maxLength: 9 }), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(answers, (items) => {
      const found = samplingAdequacy(correlationMatrix(momentsOf(items)));
      if ('refused' in found) {
        expect(['undefined-correlation', 'singular']).toContain(found.refused);
        return;
      }
      for (const one of [found.overall, ...found.items]) {
        if (Number.isNaN(one)) continue;
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
      }
    }),
  );
});
