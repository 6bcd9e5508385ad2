/** A column of whole numbers that grows at its end. */
export interface GrowingColumn {
  readonly push: (values: Uint8Array | Uint16Array, length: number) => void;
  /** The column as it stands. */
  readonly take: () => Uint8Array | Uint16Array;
}

/**
 * @param bytes Of each number. Numbers that come with as many are copied at once.
 * @param expected How many numbers come at most, as far as it is known: memory that is never written to costs nothing.
 */
export function growingColumn(bytes: 1 | 2, expected: number): GrowingColumn {
  const make = (length: number) => (bytes === 1 ? new Uint8Array(length) : new Uint16Array(length));
  let column = make(Math.max(1024, expected));
  let filled = 0;
  return {
    push: (values, length) => {
      if (filled + length > column.length) {
        // Copied, not transferred: once a buffer is detached, every access to any array must look whether its own is.
        const larger = make(2 * column.length + length);
        larger.set(column);
        column = larger;
      }
      column.set(length === values.length ? values : values.subarray(0, length), filled);
      filled += length;
    },
    take: () => column.subarray(0, filled),
  };
}
