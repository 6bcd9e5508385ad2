import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readMediation } from '../../reference/mediation-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import { percentileInterval, takeRows } from '../resampling/index.ts';
import { indirectEffect } from './indirect-effect.ts';
import { mediate } from './mediate.ts';
import type { Mediation } from './mediation.ts';

function mediated(...[y, m, x, options]: Parameters<typeof mediate>): Mediation {
  const found = mediate(y, m, x, options);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

const none = { resampling: null };

describe.each(readMediation())('against R: $name', (reference) => {
  const { x, m, y } = reference;
  const found = mediated(y, m, x, none);

  it('paths, indirect effect and Sobel are those of lm', () => {
    for (const path of ['a', 'b', 'direct', 'total'] as const) {
      for (const [key, expected] of Object.entries(reference[path])) {
        expectClose(found[path][key as keyof typeof found.a], expected, 1e-10, 1e-13, `${path}.${key}`);
      }
    }
    expectClose(found.indirect, reference.indirect);
    expectClose(found.standardizedIndirect, reference.standardizedIndirect);
    for (const key of ['se', 'z', 'p'] as const) expectClose(found.sobel[key], reference.sobel[key], 1e-10, 0, key);
  });

  it('lavaan’s, whose errors divide by n', () => {
    expectClose(found.indirect, reference.lavaanIndirect, 1e-6);
    const { a, b, n } = found;
    const se = Math.sqrt(b.b ** 2 * a.se ** 2 * ((n - 2) / n) + a.b ** 2 * b.se ** 2 * ((n - 3) / n));
    expectClose(se, reference.lavaanSe, 1e-5);
  });

  it('the percentile interval of the same drawn rows', () => {
    const drawn = reference.rows.map((rows) => indirectEffect(momentsOf(takeRows([y, m, x], rows)))[0]);
    for (const [at, expected] of reference.drawn.entries()) expectClose(drawn[at]!, expected, 1e-10, 1e-13);
    const { lower, upper } = percentileInterval(drawn);
    expectClose(lower, reference.percentiles[0], 1e-10, 1e-13);
    expectClose(upper, reference.percentiles[1], 1e-10, 1e-13);
  });
});

const column = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 12, maxLength: 12 });

test('the indirect effect is what the total loses, and turns with the sign of X or M', () => {
  fc.assert(
    fc.property(column, column, column, (y, m, x) => {
      const found = mediate(y, m, x, none);
      fc.pre(!('refused' in found));
      const scale = Math.abs(found.total.b) + Math.abs(found.direct.b);
      expectClose(found.total.b - found.direct.b, found.indirect, 1e-9, 1e-12 * scale + 1e-12);
      expectClose(found.standardizedIndirect, found.a.beta * found.b.beta, 1e-9, 1e-12);
      const turned = mediated(
        y,
        m,
        x.map((one) => -one),
        none,
      );
      expectClose(turned.indirect, -found.indirect, 1e-9, 1e-12);
      const other = mediated(
        y,
        m.map((one) => 50 - one),
        x,
        none,
      );
      expectClose(other.indirect, found.indirect, 1e-9, 1e-12);
      const { proportion } = found;
      expect(Number.isNaN(proportion) || (proportion > 0 && proportion <= 1)).toBe(true);
      expect(Number.isNaN(proportion)).toBe(!(found.indirect * found.direct.b >= 0 && found.indirect !== 0));
    }),
    { numRuns: 200 },
  );
});

test('a seed fixes the interval; it holds the effect of a strong path and 0 of none', () => {
  const [strong, , nothing] = readMediation();
  const options = { resampling: { draws: 600, seed: 5 } };
  const found = mediated(strong!.y, strong!.m, strong!.x, options);
  expect(mediated(strong!.y, strong!.m, strong!.x, options)).toEqual(found);
  const { indirect, used, draws, seed } = found.bootstrap!;
  expect({ used, draws, seed }).toEqual({ used: 600, draws: 600, seed: 5 });
  expect(indirect.lower).toBeGreaterThan(0);
  expect(indirect.lower).toBeLessThan(found.indirect);
  expect(indirect.upper).toBeGreaterThan(found.indirect);
  const without = mediated(nothing!.y, nothing!.m, nothing!.x, options).bootstrap!.indirect;
  expect(without.lower).toBeLessThan(0);
  expect(without.upper).toBeGreaterThan(0);
});

test('what cannot be fitted is refused; draws that cannot be are left out', () => {
  const x = [1, 2, 3, 4, 5, 6];
  const y = [2, 1, 4, 3, 6, 5];
  expect(mediate(y, [1, 1, 1, 1, 1, 1], x, none)).toMatchObject({ refused: 'constant-predictor', which: [1] });
  expect(mediate(y, x, x, none)).toMatchObject({ refused: 'collinear-predictors' });
  expect(mediate([3, 3, 3, 3, 3, 3], y, x, none)).toMatchObject({ refused: 'constant-outcome' });
  expect(mediate([1, 2, 3], [1, 3, 2], [3, 1, 2], none)).toMatchObject({ refused: 'too-few-rows' });
  const rare = mediated([1, 2, 1, 3], [1, 1, 1, 2], [1, 2, 3, 3], { resampling: { draws: 200, seed: 1 } });
  expect(rare.bootstrap!.used).toBeGreaterThan(0);
  expect(rare.bootstrap!.used).toBeLessThan(200);
  expect(() => mediate([1, 2], [1], [1, 2], none)).toThrow(RangeError);
});

test('an exact fit has no error and no test', () => {
  const x = [1, 2, 3, 4, 5];
  const m = [2, 1, 4, 3, 5];
  const exact = mediated(
    x.map((one, at) => one + 2 * m[at]!),
    m,
    x,
    none,
  );
  expect(exact.b.se).toBe(0);
  expect(exact.sobel.se).toBeGreaterThan(0);
});
