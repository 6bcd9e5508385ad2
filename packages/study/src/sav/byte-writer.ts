/** Collects little-endian bytes; grows as needed. */
export interface ByteWriter {
  readonly int8: (value: number) => void;
  readonly int32: (value: number) => void;
  readonly int64: (value: number) => void;
  readonly double: (value: number) => void;
  readonly bytes: (value: Uint8Array) => void;
  /** The text in UTF-8, filled with spaces to `width` bytes; without a width as long as it is. */
  readonly text: (value: string, width?: number) => void;
  readonly done: () => Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

export function byteWriter(expected = 1024): ByteWriter {
  let buffer = new Uint8Array(expected);
  let view = new DataView(buffer.buffer);
  let at = 0;
  const advance = (count: number): number => {
    const from = at;
    at += count;
    if (at > buffer.length) {
      const grown = new Uint8Array(Math.max(at, buffer.length * 2));
      grown.set(buffer);
      buffer = grown;
      view = new DataView(buffer.buffer);
    }
    return from;
  };
  const bytes = (value: Uint8Array) => {
    const from = advance(value.length);
    buffer.set(value, from);
  };
  return {
    int8: (value) => {
      const from = advance(1);
      view.setInt8(from, value);
    },
    int32: (value) => {
      const from = advance(4);
      view.setInt32(from, value, true);
    },
    int64: (value) => {
      const from = advance(8);
      view.setBigInt64(from, BigInt(value), true);
    },
    double: (value) => {
      const from = advance(8);
      view.setFloat64(from, value, true);
    },
    bytes,
    text: (value, width) => {
      const encoded = encoder.encode(value);
      bytes(encoded);
      const rest = (width ?? encoded.length) - encoded.length;
      if (rest < 0) throw new RangeError(`byteWriter needs a text of at most ${width} bytes, got ${encoded.length}`);
      const from = advance(rest);
      buffer.fill(0x20, from, at);
    },
    done: () => buffer.slice(0, at),
  };
}
