/** A column of whole numbers that grows at its end. */
export interface GrowingColumn {
  readonly push: (values: Float64Array | Uint16Array, length: number) => void;
  /** The column as it stands. */
  readonly take: () => Uint8Array | Uint16Array;
}

/** As narrow as the largest number allows. */
export function growingColumn(largest: number): GrowingColumn {
  let column: Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> =
    largest < 256 ? new Uint8Array(1024) : new Uint16Array(1024);
  let filled = 0;
  return {
    push: (values, length) => {
      if (filled + length > column.length) {
        // Transferred, not copied: the old memory is given back at once.
        const numbers = Math.ceil(column.length * 1.25) + length;
        const buffer = column.buffer.transfer(numbers * column.BYTES_PER_ELEMENT);
        column = column instanceof Uint8Array ? new Uint8Array(buffer) : new Uint16Array(buffer);
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
