import { type Counts, countRows } from '../moments/index.ts';

/** Figures of one column. NaN where undefined, as each says. */
export interface Description {
  readonly n: number;
  readonly sum: number;
  readonly mean: number;
  /** Over n − 1; NaN for n = 1. */
  readonly variance: number;
  readonly sd: number;
  /** G1, adjusted (SPSS, Excel, e1071 type 2); NaN for n < 3 or no variance. */
  readonly skewness: number;
  /** NaN for n < 3. */
  readonly skewnessSe: number;
  /** G2, adjusted excess (0 for the normal distribution); NaN for n < 4 or no variance. */
  readonly kurtosis: number;
  /** NaN for n < 4. */
  readonly kurtosisSe: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Describes one column. Skewness and kurtosis are the adjusted G1 and G2 (Joanes and Gill 1998), as SPSS and SAS print
 * them; psych's default is another type. With counts each value stands for so many. Their standard errors are those of a normal sample (SPSS). Throws on no value,
 * NaN or infinite values.
 *
 * @example describe([1, 2, 3, 4]).mean // 2.5
 * @example describe([1, 2, 3, 10]).skewness // ≈ 1.7636326148038882
 * @example describe([2, 2, 2]).skewness // NaN
 */
export function describe(values: ArrayLike<number>, counts?: Counts): Description {
  const rows = values.length;
  const n = countRows('describe', rows, counts);
  if (n < 1) throw new RangeError('describe needs a value, got none');
  let sum = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < rows; i++) {
    const value = values[i]!;
    sum += counts === undefined ? value : value * counts[i]!;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (!Number.isFinite(sum)) throw new RangeError(`describe needs finite values, got a sum of ${sum}`);
  const constant = min === max;
  const mean = constant ? min : centre(values, sum / n, n, counts);
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let i = 0; i < rows; i++) {
    const d = values[i]! - mean;
    const square = d * d;
    const times = counts === undefined ? square : square * counts[i]!;
    second += times;
    third += times * d;
    fourth += times * square;
  }
  if (!Number.isFinite(fourth)) throw new RangeError(`describe needs values below 1e75, got up to ${max}`);
  const variance = n < 2 ? Number.NaN : second / (n - 1);
  const skewnessSe = n < 3 ? Number.NaN : Math.sqrt((6 * n * (n - 1)) / ((n - 2) * (n + 1) * (n + 3)));
  return Object.freeze({
    n,
    sum,
    mean,
    variance,
    sd: Math.sqrt(variance),
    skewness: constant || n < 3 ? Number.NaN : skewnessOf(n, variance, third),
    skewnessSe,
    kurtosis: constant || n < 4 ? Number.NaN : kurtosisOf(n, variance, fourth),
    kurtosisSe: n < 4 ? Number.NaN : 2 * skewnessSe * Math.sqrt((n * n - 1) / ((n - 3) * (n + 5))),
    min,
    max,
  });
}

/** The mean, with the rounding of the first division taken out. */
function centre(values: ArrayLike<number>, first: number, n: number, counts: Counts | undefined): number {
  let rest = 0;
  for (let i = 0; i < values.length; i++) {
    const left = values[i]! - first;
    rest += counts === undefined ? left : left * counts[i]!;
  }
  return first + rest / n;
}

function skewnessOf(n: number, variance: number, third: number): number {
  return (n / ((n - 1) * (n - 2))) * (third / (variance * Math.sqrt(variance)));
}

function kurtosisOf(n: number, variance: number, fourth: number): number {
  const head = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
  return head * (fourth / (variance * variance)) - (3 * (n - 1) * (n - 1)) / ((n - 2) * (n - 3));
}
