import { createHash } from 'node:crypto';

/**
 * Whether a number was searched for long enough: the SHA-256 of `responseId:nonce` begins with as many zero bits
 * (hashcash; Back, 2002). A try costs the same everywhere, so 2^bits of them cost a flood more than a person, whose phone
 * counts while the questions are read.
 */
export function isProven(responseId: string, nonce: string, bits: number): boolean {
  const hash = createHash('sha256').update(`${responseId}:${nonce}`).digest();
  return Math.clz32(hash.readUInt32BE(0)) >= bits;
}
