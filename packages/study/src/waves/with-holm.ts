import { adjustHolm } from './adjust-holm.ts';
import type { UnadjustedPaired, UnadjustedScale, UnadjustedUnpaired } from './compare-scale.ts';
import type { ComparedScale } from './wave-comparison.ts';

/** Adds Holm's p over all tests of a kind, and the direction that it allows to be named. */
export function withHolm(scales: readonly UnadjustedScale[], level: number): ComparedScale[] {
  const unpaired = adjustedBy(
    scales.map((scale) => scale.unpaired),
    level,
  );
  const paired = adjustedBy(
    scales.map((scale) => scale.paired),
    level,
  );
  return scales.map((scale, at) => ({ ...scale, unpaired: unpaired[at]!, paired: paired[at]! }));
}

type Adjusted<Test> = Test & { readonly pHolm: number; readonly direction: 'higher' | 'lower' | 'not-shown' };

function adjustedBy<Test extends UnadjustedUnpaired | UnadjustedPaired>(
  tests: readonly (Test | null)[],
  level: number,
): (Adjusted<Test> | null)[] {
  const made = tests.filter((test) => test !== null);
  const ps = adjustHolm(made.map(({ p }) => p));
  return tests.map((test) => {
    if (test === null) return null;
    const pHolm = ps[made.indexOf(test)]!;
    const sign = test.difference > 0 ? ('higher' as const) : ('lower' as const);
    return { ...test, pHolm, direction: pHolm < level ? sign : ('not-shown' as const) };
  });
}
