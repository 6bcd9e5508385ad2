import { type Interval, zInterval } from '../describe/index.ts';
import { studentTwoSided } from '../distribution/index.ts';
import { factorize, solve } from '../matrix/index.ts';
import { correlationMatrix, type Moments, requireColumn, selectMoments } from '../moments/index.ts';

/** A correlation from which control columns are taken out. NaN throughout where it has no value. */
export interface PartialCorrelation {
  readonly r: number;
  readonly n: number;
  /** How many columns are held constant. */
  readonly controls: number;
  /** n − 2 − controls. */
  readonly df: number;
  /** ±Infinity at |partial r| = 1; NaN for df < 1. */
  readonly t: number;
  /** Two-sided. */
  readonly p: number;
  /** NaN unless n − controls > 3. */
  readonly interval: Interval;
}

/** A column that the controls explain up to this part of its variance leaves nothing to correlate. */
const SINGULAR = 1e-10;
/** 1 − r² at or below it is rounding. */
const ROUNDING = 1e-12;

/**
 * The partial correlation of columns i and j: of what the controls leave of both (SPSS PARTIAL CORR; "Partial" of SPSS
 * REGRESSION; R ppcor::pcor). t = r √(df / (1 − r²)); the interval is Fisher's z with n − controls in place of n (Fisher
 * 1924). NaN where a column is constant, the controls are linearly dependent, or they explain i or j wholly. Throws when
 * a column repeats.
 *
 * @example partialCorrelation(momentsOf([[1, 2, 3, 4, 5], [2, 1, 4, 3, 5], [1, 1, 2, 2, 2]]), 0, 1, [2]).r // ≈ 0.2
 */
export function partialCorrelation(
  moments: Moments,
  i: number,
  j: number,
  controls: readonly number[],
  level = 0.95,
): PartialCorrelation {
  const rest = residualsOf('partialCorrelation', moments, i, j, controls);
  const { r, df, t, p } = testOf(rest, moments.n, controls.length);
  const interval = zInterval('partialCorrelation', r, 1 / (moments.n - controls.length - 3), level);
  return Object.freeze({ r, n: moments.n, controls: controls.length, df, t, p, interval });
}

/**
 * The part (semi-partial) correlation of an outcome with a predictor: the controls are taken out of the predictor only,
 * so that its square is what the predictor adds to R² ("Part" of SPSS REGRESSION; R ppcor::spcor). t and p are those of
 * the partial correlation and of the predictor's coefficient, since all three are 0 together; ppcor puts the part
 * correlation itself into the formula of t, which is too strict. The interval is on Fisher's z, with the variance of Alf
 * and Graf (1999) by the delta method and n − controls in place of n: Fisher's own where nothing is controlled, and
 * narrower the more the controls explain of the outcome. NaN and throws as {@link partialCorrelation}.
 *
 * @example partCorrelation(momentsOf([[1, 2, 3, 4, 5], [2, 1, 4, 3, 5], [1, 1, 2, 2, 2]]), 0, 1, [2]).r // ≈ 0.1
 */
export function partCorrelation(
  moments: Moments,
  outcome: number,
  predictor: number,
  controls: readonly number[],
  level = 0.95,
): PartialCorrelation {
  const rest = residualsOf('partCorrelation', moments, outcome, predictor, controls);
  const { r: partial, df, t, p } = testOf(rest, moments.n, controls.length);
  const r = partial * Math.sqrt(rest.ofFirst);
  const without = 1 - rest.ofFirst;
  const full = without + r * r;
  const spread = full ** 2 - 2 * full + without + 1 - without ** 2;
  const variance = spread / (1 - r * r) ** 2 / (moments.n - controls.length - 3);
  const interval = zInterval('partCorrelation', r, variance, level);
  return Object.freeze({ r, n: moments.n, controls: controls.length, df, t, p, interval });
}

/** Shares of variance and the correlation that the controls leave. */
interface Residuals {
  readonly ofFirst: number;
  readonly ofSecond: number;
  readonly product: number;
}

function residualsOf(name: string, moments: Moments, i: number, j: number, controls: readonly number[]): Residuals {
  const columns = [i, j, ...controls];
  for (const column of columns) requireColumn(name, moments, column);
  if (new Set(columns).size !== columns.length) {
    throw new RangeError(`${name} needs distinct columns, got ${columns.join(', ')}`);
  }
  const size = columns.length;
  const k = controls.length;
  const r = correlationMatrix(selectMoments(moments, columns));
  const at = (a: number, b: number): number => r[a * size + b]!;
  const among = Float64Array.from({ length: k * k }, (_, cell) => at(2 + Math.floor(cell / k), 2 + (cell % k)));
  const factor = factorize(among, k, SINGULAR);
  const none = { ofFirst: Number.NaN, ofSecond: Number.NaN, product: Number.NaN };
  if (factor.dependent.length > 0) return none;
  const [first, second] = [0, 1].map((of) => Array.from({ length: k }, (_, c) => at(of, 2 + c))) as [
    number[],
    number[],
  ];
  const [weightsFirst, weightsSecond] = [solve(factor, first), solve(factor, second)];
  const without = (whole: number, weights: Float64Array, column: readonly number[]): number =>
    column.reduce((left, value, c) => left - weights[c]! * value, whole);
  const ofFirst = without(at(0, 0), weightsFirst, first);
  const ofSecond = without(at(1, 1), weightsSecond, second);
  if (!(ofFirst > SINGULAR && ofSecond > SINGULAR)) return none;
  return { ofFirst, ofSecond, product: without(at(0, 1), weightsFirst, second) };
}

function testOf(
  { ofFirst, ofSecond, product }: Residuals,
  n: number,
  controls: number,
): Pick<PartialCorrelation, 'r' | 'df' | 't' | 'p'> {
  const df = n - 2 - controls;
  const raw = product / Math.sqrt(ofFirst * ofSecond);
  const rest = (1 - raw) * (1 + raw);
  const onLine = rest <= ROUNDING;
  const r = onLine ? Math.sign(raw) : raw;
  const t = df < 1 ? Number.NaN : onLine ? r * Number.POSITIVE_INFINITY : r * Math.sqrt(df / rest);
  return { r, df, t, p: df < 1 ? Number.NaN : studentTwoSided(t, df) };
}
