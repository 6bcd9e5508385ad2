import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, cutPoints } from './categories.ts';

const sample = { mean: 30, sd: 4 };

describe('cutPoints', () => {
  it('are the same for equal thirds and for Azwar’s hypothetical mean ± SD', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 200 }), (from, width) => {
        const range = { from, to: from + width, ...sample };
        const azwar = [-1, 1].map((side) => from + width / 2 + (side * width) / 6);
        expect(cutPoints('equal', 3, range)).toEqual(cutPoints('hypothetical', 3, range));
        for (const [at, cut] of cutPoints('equal', 3, range).entries()) expect(cut).toBeCloseTo(azwar[at]!, 9);
      }),
    );
  });

  it('of five bands differ between equal fifths and Azwar', () => {
    const range = { from: 10, to: 50, ...sample };
    expect(cutPoints('equal', 5, range)).toEqual([18, 26, 34, 42]);
    expect(cutPoints('hypothetical', 5, range).map((cut) => Math.round(cut * 100) / 100)).toEqual([
      20, 26.67, 33.33, 40,
    ]);
    expect(cutPoints('sample', 5, range)).toEqual([24, 28, 32, 36]);
  });

  it('of the published study are 23.33, 36.67 and 46.67, 73.33', () => {
    expect(cutPoints('equal', 3, { from: 10, to: 50, ...sample }).map((cut) => cut.toFixed(2))).toEqual([
      '23.33',
      '36.67',
    ]);
    expect(cutPoints('equal', 3, { from: 20, to: 100, ...sample }).map((cut) => cut.toFixed(2))).toEqual([
      '46.67',
      '73.33',
    ]);
  });
});

describe('bandOf', () => {
  it('puts a score on a cut point where the setting says, though the last bit differ', () => {
    const cuts = cutPoints('equal', 3, { from: 1, to: 5, mean: 3, sd: 1 });
    expect(cuts[0]).not.toBe(7 / 3);
    expect(bandOf(7 / 3, cuts, 'upper')).toBe(1);
    expect(bandOf(7 / 3, cuts, 'lower')).toBe(0);
  });

  it('puts a score beyond the outer cut points into the outer bands', () => {
    expect(bandOf(-100, [20, 30], 'upper')).toBe(0);
    expect(bandOf(100, [20, 30], 'lower')).toBe(2);
  });
});
