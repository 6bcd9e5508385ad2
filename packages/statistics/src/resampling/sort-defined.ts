/** The estimates that there are, ascending: without those that are NaN. */
export function sortDefined(estimates: ArrayLike<number>): Float64Array {
  const sorted = new Float64Array(estimates).sort();
  // NaN is sorted last.
  let length = sorted.length;
  while (length > 0 && Number.isNaN(sorted[length - 1]!)) length--;
  return sorted.subarray(0, length);
}
