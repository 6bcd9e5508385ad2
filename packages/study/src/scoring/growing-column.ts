/** A column of whole numbers that grows at its end. */
export interface GrowingColumn {
  /** The first `length` values, each with the origin added. */
  readonly push: (values: ArrayLike<number>, length: number, origin?: number) => void;
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
    push: (values, length, origin = 0) => {
      if (filled + length > column.length) {
        const larger = make(Math.ceil(column.length * 1.5) + length);
        larger.set(column.subarray(0, filled));
        column = larger;
      }
      for (let row = 0; row < length; row++) column[filled + row] = values[row]! + origin;
      filled += length;
    },
    take: () => column.subarray(0, filled),
  };
}
