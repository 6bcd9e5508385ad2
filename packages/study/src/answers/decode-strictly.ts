/**
 * Bytes as text, a byte order mark kept as the character it is; null where they break the encoding.
 *
 * @example decodeStrictly(Uint8Array.of(0xc3, 0xa9)) // 'é'
 * @example decodeStrictly(Uint8Array.of(0xe9)) // null
 */
export function decodeStrictly(bytes: Uint8Array, encoding = 'utf-8'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
