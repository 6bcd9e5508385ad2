/** How often each value from 0 to the largest occurs in a column that is read block by block. */
export interface ValueCounts {
  readonly add: (column: Float64Array, length: number) => void;
  readonly take: () => Float64Array;
}

/**
 * Counts by adding: each value adds a power of its own to one double, whose bits hold the counts side by side, since a
 * block counts no further than its rows. Adding goes on while a counter in memory would wait for its last change.
 */
export function valueCounts(largest: number, blockRows: number): ValueCounts {
  const bits = Math.ceil(Math.log2(blockRows + 1));
  const perPack = Math.floor(53 / bits);
  const counts = new Float64Array(largest + 1);
  const isPacked = largest < perPack;
  const units = Float64Array.from({ length: largest + 1 }, (_, value) => (isPacked ? 2 ** (bits * value) : 0));
  const unit = 2 ** bits;
  return {
    add: (column, length) => {
      if (!isPacked) {
        for (let row = 0; row < length; row++) counts[column[row]!]!++;
        return;
      }
      let packed = sumUnits(units, column, length);
      for (let value = 0; value <= largest; value++) {
        const rest = Math.floor(packed / unit);
        counts[value]! += packed - rest * unit;
        packed = rest;
      }
    },
    take: () => counts,
  };
}

function sumUnits(units: Float64Array, column: Float64Array, length: number): number {
  let [first, second] = [0, 0];
  const even = length - (length % 2);
  for (let row = 0; row < even; row += 2) {
    first += units[column[row]!]!;
    second += units[column[row + 1]!]!;
  }
  if (even < length) first += units[column[even]!]!;
  return first + second;
}
