/**
 * In how many orders the values can stand that differ, n! / Π m! with m for each value's repetitions; Infinity as soon as
 * there are more than `most`.
 *
 * @example countArrangements([1, 1, 0, 0], 100) // 6
 * @example countArrangements([1, 2, 3, 4], 23) // Infinity
 */
export function countArrangements(values: ArrayLike<number>, most: number): number {
  const sorted = Float64Array.from(values).sort();
  let count = 1;
  let repeated = 0;
  for (let i = 0; i < sorted.length; i++) {
    repeated = i > 0 && sorted[i] === sorted[i - 1] ? repeated + 1 : 1;
    // C(i + 1, m) from C(i, m − 1): each step is a whole number and none is smaller than the one before.
    count = (count * (i + 1)) / repeated;
    if (count > most) return Number.POSITIVE_INFINITY;
  }
  return count;
}

/** Turns the values into their next order by size, in place; false, and nothing changed, after the last (descending). */
export function nextArrangement(values: Float64Array): boolean {
  let at = values.length - 2;
  while (at >= 0 && values[at]! >= values[at + 1]!) at--;
  if (at < 0) return false;
  let larger = values.length - 1;
  while (values[larger]! <= values[at]!) larger--;
  swap(values, at, larger);
  values.subarray(at + 1).reverse();
  return true;
}

export function swap(values: Float64Array, i: number, j: number): void {
  const value = values[i]!;
  values[i] = values[j]!;
  values[j] = value;
}
