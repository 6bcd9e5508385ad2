import { createHash, createHmac } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud and copied from paper. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

/**
 * The receipt code of a response, 12 signs (60 bits) in three groups: always the same for the same response, and made by
 * nobody without the application's secret. The database keeps only its hash (`receiptHash`).
 *
 * @example receiptOf('0'.repeat(32), '018bcfe5-6800-7000-8000-000000000000') // 'AH3S-7CWZ-XTTW'
 */
export function receiptOf(secret: string, responseId: string): string {
  const bytes = createHmac('sha256', secret).update(`receipt 1\n${responseId}`).digest();
  const code = Array.from(bytes.subarray(0, length), (byte) => signs[byte & 31]).join('');
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/**
 * A receipt code as somebody typed it, or null where it can be none: small letters, spaces and hyphens do not matter, and
 * I, L and O are read as the 1, 1 and 0 that they were meant to be.
 *
 * @example readReceipt(' ah3s 7cwz-xttw ') // 'AH3S-7CWZ-XTTW'
 * @example readReceipt('AH3S') // null
 */
export function readReceipt(text: string): string | null {
  const code = text
    .toUpperCase()
    .replaceAll(/[\s\-–—]/g, '')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('O', '0');
  if (code.length !== length || [...code].some((sign) => !signs.includes(sign))) return null;
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** What is kept of a receipt code: SHA-256, 64 hexadecimal digits. */
export function receiptHash(receipt: string): string {
  return createHash('sha256').update(receipt).digest('hex');
}
