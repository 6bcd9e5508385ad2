import { added, type DoubleDouble, divided, multiplied, negated, subtracted, widened } from '../double-double/index.ts';

type Triangle = readonly (readonly DoubleDouble[])[];

/**
 * Solves R·x = right for an upper triangular R, whose rows may be longer than there are elements of `right`.
 *
 * @example solveTriangle([[{ high: 2, low: 0 }]], [{ high: 8, low: 0 }]) // [{ high: 4, low: 0 }]
 */
export function solveTriangle(triangle: Triangle, right: readonly DoubleDouble[]): DoubleDouble[] {
  const solved = right.map(() => widened(0));
  for (let i = right.length - 1; i >= 0; i--) {
    let sum = right[i]!;
    for (let j = i + 1; j < right.length; j++) sum = subtracted(sum, multiplied(triangle[i]![j]!, solved[j]!));
    solved[i] = divided(sum, triangle[i]![i]!);
  }
  return solved;
}

/** The inverse of the first `size` rows and columns of an upper triangle without a zero in its diagonal. */
export function invertTriangle(triangle: Triangle, size: number): DoubleDouble[][] {
  const inverse = Array.from({ length: size }, () => Array.from({ length: size }, () => widened(0)));
  for (let j = 0; j < size; j++) {
    inverse[j]![j] = divided(widened(1), triangle[j]![j]!);
    for (let i = j - 1; i >= 0; i--) {
      let sum = widened(0);
      for (let m = i + 1; m <= j; m++) sum = added(sum, multiplied(triangle[i]![m]!, inverse[m]![j]!));
      inverse[i]![j] = divided(negated(sum), triangle[i]![i]!);
    }
  }
  return inverse;
}
