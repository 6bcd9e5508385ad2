import { columnSquares, type Loadings } from './loadings.ts';

/** A sum that is nothing beside the loadings. */
const ROUNDING = 1e-10;

/** Which column comes first, and by which sign each column, named by its old place, is multiplied. */
export interface Orientation {
  readonly order: readonly number[];
  readonly signs: readonly (1 | -1)[];
}

/**
 * The house's convention, psych's too: columns by falling sum of squares, each with the sign that makes its sum positive;
 * where the sum is 0, the sign that makes its first loading that is not 0 positive. SPSS leaves signs to its solver.
 */
export function orientColumns(loadings: Loadings): Orientation {
  const squares = columnSquares(loadings);
  // A stable sort on rounded squares would be no order at all: ties keep whichever is larger by rounding.
  const order = squares.map((_, column) => column).sort((a, b) => squares[b]! - squares[a]!);
  return { order, signs: squares.map((_, column) => signOf(loadings.map((row) => row[column]!))) };
}

function signOf(values: readonly number[]): 1 | -1 {
  const sum = values.reduce((total, value) => total + value, 0);
  const size = values.reduce((total, value) => total + Math.abs(value), 0);
  const deciding = Math.abs(sum) > ROUNDING * size ? sum : (values.find((v) => Math.abs(v) > ROUNDING * size) ?? 1);
  return deciding < 0 ? -1 : 1;
}

/** The columns in their order, turned to their signs. */
export function arrangeColumns(rows: Loadings, { order, signs }: Orientation): number[][] {
  return rows.map((row) => order.map((column) => signs[column]! * row[column]!));
}
