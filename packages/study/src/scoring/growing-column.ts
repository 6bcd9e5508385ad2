/** A column of whole numbers that grows at its end. */
export interface GrowingColumn {
  readonly push: (values: Float64Array | Uint16Array, length: number) => void;
  /** The column as it stands. */
  readonly take: () => Uint8Array | Uint16Array;
}

/** As narrow as the largest number allows. */
export function growingColumn(largest: number): GrowingColumn {
  const make = (size: number): Uint8Array | Uint16Array =>
    largest < 256 ? new Uint8Array(size) : new Uint16Array(size);
  let column = make(1024);
  let filled = 0;
  return {
    push: (values, length) => {
      if (filled + length > column.length) {
        const larger = make(Math.ceil(column.length * 1.5) + length);
        larger.set(column.subarray(0, filled));
        column = larger;
      }
      copyTo(column, filled, values, length);
      filled += length;
    },
    take: () => column.subarray(0, filled),
  };
}

/** Faster than `set`, which converts number by number through a general path. */
function copyTo(
  column: Uint8Array | Uint16Array,
  from: number,
  values: Float64Array | Uint16Array,
  length: number,
): void {
  for (let row = 0; row < length; row++) column[from + row] = values[row]!;
}
