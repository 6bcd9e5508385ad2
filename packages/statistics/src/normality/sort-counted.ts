import type { Counts } from '../moments/index.ts';

/** Values in ascending order, with their counts in that order (absent where each stands for itself). */
export interface SortedValues {
  readonly values: Float64Array;
  readonly counts: Counts | undefined;
}

/** Sorts a copy of the values and carries their counts along. */
export function sortCounted(values: ArrayLike<number>, counts?: Counts): SortedValues {
  if (counts === undefined) return { values: Float64Array.from(values).sort(), counts };
  const order = Uint32Array.from({ length: values.length }, (_, at) => at).sort((a, b) => values[a]! - values[b]!);
  return {
    values: Float64Array.from(order, (at) => values[at]!),
    counts: Float64Array.from(order, (at) => counts[at]!),
  };
}
