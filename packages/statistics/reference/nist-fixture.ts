import { type DoubleDouble, exactProduct, multiplied, widened } from '../src/double-double/index.ts';
import type { NumberColumn } from '../src/regression/index.ts';
import { readFixture } from './read-fixture.ts';

/** One certified regression of nist.R. A degree above 0 asks for the powers of the one x. */
export interface NistCase {
  readonly name: string;
  readonly degree: number;
  readonly intercept: boolean;
  readonly b: readonly number[];
  readonly se: readonly number[];
  readonly standardError: number;
  readonly rSquared: number;
  readonly regression: number;
  readonly residual: number;
  readonly f: number;
  readonly y: readonly number[];
  readonly x: readonly (readonly number[])[];
}

export function readNist(): readonly NistCase[] {
  return readFixture('nist');
}

/** One certified summary of nist-univariate.R. */
export interface NistUnivariate {
  readonly name: string;
  readonly values: readonly number[];
  readonly mean: number;
  readonly sd: number;
  readonly autocorrelation: number;
}

export function readNistUnivariate(): readonly NistUnivariate[] {
  return readFixture('nist-univariate');
}

/** The predictors, powers to a double's 16 digits, as a spreadsheet would hold them. */
export function roundedPowers({ x, degree }: NistCase): readonly NumberColumn[] {
  return degree < 2 ? x : Array.from({ length: degree }, (_, i) => x[0]!.map((value) => value ** (i + 1)));
}

/** The predictors, powers to 31 digits. */
export function widePowers({ x, degree }: NistCase): readonly NumberColumn[] {
  if (degree < 2) return x;
  const powers: DoubleDouble[][] = [x[0]!.map(widened)];
  for (let i = 1; i < degree; i++) {
    powers.push(
      powers[i - 1]!.map((one, row) =>
        i === 1 ? exactProduct(one.high, one.high) : multiplied(one, widened(x[0]![row]!)),
      ),
    );
  }
  return [
    x[0]!,
    ...powers
      .slice(1)
      .map((power) => ({ high: power.map((one) => one.high), low: power.map((one) => one.low), exact: true })),
  ];
}

/** Log relative error, the number of right digits, at most 15; absolute where the certified value is 0 (McCullough 1998). */
export function rightDigits(actual: number, certified: number): number {
  if (actual === certified) return 15;
  const off = Math.abs(actual - certified) / (certified === 0 ? 1 : Math.abs(certified));
  return Number.isFinite(off) ? Math.min(15, Math.max(0, -Math.log10(off))) : 0;
}
