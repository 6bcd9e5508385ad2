import { type Moments, momentsOf, WHOLE_LIMIT } from '../moments/index.ts';
import { type Bootstrap, collectDraws, requireDraws } from './bootstrap.ts';
import { jackknifeSums, type LeftOut } from './bootstrap-sums.ts';
import { drawSums } from './draw-sums.ts';
import { takeRows } from './take-rows.ts';

/** A figure, or always as many, from the moments of some columns. */
export type MomentStatistic = (moments: Moments) => number | readonly number[];

/**
 * {@link bootstrap} of a statistic that follows from means and cross products, such as regression coefficients: the
 * moments of each draw, as momentsOf would give them for its rows, from sums of the products of each row
 * ({@link bootstrapSums}). For whole numbers they are the same to the last bit. Throws as bootstrapSums does.
 *
 * @example bootstrapMoments([[1, 2, 6]], 2, 1, (moments) => moments.scatter[0]).observed // [14]
 */
export function bootstrapMoments(
  columns: readonly ArrayLike<number>[],
  draws: number,
  seed: number,
  statistic: MomentStatistic,
): Bootstrap {
  const { about, draw } = momentsDrawer('bootstrapMoments', columns, draws, seed);
  return collectDraws('bootstrapMoments', { rows: about.n, draws, seed }, statistic(about), () => statistic(draw()));
}

/** The moments of each draw of some columns' rows. */
export interface DrawnMoments {
  readonly columns: readonly ArrayLike<number>[];
  readonly seed: number;
  /** Of the rows as they are. */
  readonly observed: Moments;
  readonly draws: number;
  /** Of a draw, from 0 in the order drawn. */
  readonly moments: (draw: number) => Moments;
}

/**
 * The moments that {@link bootstrapMoments} hands to its statistic, kept, for figures that share their draws:
 * {@link bootstrapCoefficients} and {@link bootstrapImportance} of one model. A draw of k columns holds k² + k numbers.
 * Throws as bootstrapMoments does.
 *
 * @example drawMoments([[1, 2, 6]], 2, 1).moments(1).n // 3
 */
export function drawMoments(columns: readonly ArrayLike<number>[], draws: number, seed: number): DrawnMoments {
  const { about, draw } = momentsDrawer('drawMoments', columns, draws, seed);
  const { n, size } = about;
  const length = size + size * size;
  // One array for all: thousands of small ones are as dear to collect as the draws are to make.
  const held = new Float64Array(draws * length);
  const whole = new Uint8Array(draws);
  for (let at = 0; at < draws; at++) {
    const drawn = draw();
    held.set(drawn.means, at * length);
    held.set(drawn.scatter, at * length + size);
    whole[at] = drawn.whole ? 1 : 0;
  }
  const moments = (at: number): Moments => ({
    n,
    size,
    means: held.subarray(at * length, at * length + size),
    scatter: held.subarray(at * length + size, (at + 1) * length),
    whole: whole[at] === 1,
  });
  return Object.freeze({ columns, draws, seed, observed: about, moments });
}

function momentsDrawer(
  caller: string,
  columns: readonly ArrayLike<number>[],
  draws: number,
  seed: number,
): { readonly about: Moments; readonly draw: () => Moments } {
  const about = momentsOf(columns);
  requireDraws(caller, about.n, draws);
  const origins = originsOf(columns, about);
  const { draw, drawnRows } = drawSums(productsOf(columns, origins), seed);
  return {
    about,
    draw: () => momentsFrom(draw(), about.n, origins, about.whole) ?? momentsOf(takeRows(columns, drawnRows())),
  };
}

/**
 * The {@link jackknife} of a statistic that follows from moments; each kind of row is left out once. Throws below two rows
 * and as momentsOf does.
 *
 * @example jackknifeMoments([[1, 2, 6]], (moments) => moments.means[0]).figures[0] // [4, 3.5, 1.5]
 */
export function jackknifeMoments(columns: readonly ArrayLike<number>[], statistic: MomentStatistic): LeftOut {
  const about = momentsOf(columns);
  const origins = originsOf(columns, about);
  return jackknifeSums(productsOf(columns, origins), (sums, rows, leftOut) => {
    const kept = (): Uint32Array => Uint32Array.from({ length: rows }, (_, i) => (i < leftOut ? i : i + 1));
    return statistic(momentsFrom(sums, rows, origins, about.whole) ?? momentsOf(takeRows(columns, kept())));
  });
}

/** A whole number near the mean for whole columns, whose deviations are then whole; else the mean, or the only value. */
function originsOf(columns: readonly ArrayLike<number>[], { size, means, scatter, whole }: Moments): Float64Array {
  return means.map((mean, i) => (scatter[i * size + i] === 0 ? columns[i]![0]! : whole ? Math.round(mean) : mean));
}

/** The deviations d of each column, then each product d_i d_j with j ≤ i. */
function productsOf(columns: readonly ArrayLike<number>[], origins: Float64Array): readonly Float64Array[] {
  const deviations = columns.map((column, i) => {
    const deviation = new Float64Array(column.length);
    for (let row = 0; row < deviation.length; row++) deviation[row] = column[row]! - origins[i]!;
    return deviation;
  });
  const products = deviations.flatMap((one, i) =>
    deviations.slice(0, i + 1).map((other) => {
      const product = new Float64Array(one.length);
      for (let row = 0; row < product.length; row++) product[row] = one[row]! * other[row]!;
      return product;
    }),
  );
  return [...deviations, ...products];
}

/** A sum of squares that loses so much of itself to the mean has lost digits. */
const CANCELLED = 0.01;

/** The moments behind the sums of {@link productsOf}, or null where a difference of sums would lose digits. */
function momentsFrom(sums: Float64Array, n: number, origins: Float64Array, areWhole: boolean): Moments | null {
  const size = origins.length;
  const scatter = new Float64Array(size * size);
  let whole = areWhole;
  for (let i = 0, at = size; i < size; i++) {
    for (let j = 0; j <= i; j++, at++) {
      const product = sums[at]!;
      if (i === j) whole &&= n * product < WHOLE_LIMIT && n * Math.abs(origins[i]!) + Math.abs(sums[i]!) < WHOLE_LIMIT;
      const around = areWhole ? (n * product - sums[i]! * sums[j]!) / n : product - (sums[i]! * sums[j]!) / n;
      scatter[i * size + j] = around;
      scatter[j * size + i] = around;
      if (i === j && product > 0 && around < CANCELLED * product && !whole) return null;
    }
  }
  const means = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    means[i] = areWhole ? (n * origins[i]! + sums[i]!) / n : origins[i]! + sums[i]! / n;
  }
  // Not frozen: of some thousand draws each is looked at once.
  return { n, size, means, scatter, whole };
}
