import { createHash, randomBytes } from 'node:crypto';

/** What a link carries, and what is kept of it. */
export interface Token {
  /** 32 random bytes as base64url: 43 characters, in the address alone. */
  readonly token: string;
  /** Its SHA-256 in hexadecimal: who reads the table cannot make the address. */
  readonly hash: string;
}

/** A new token. Too long to guess, so that whoever holds it needs no further proof, and no limit of tries. */
export function makeToken(): Token {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/**
 * What is kept of a token, by which it is found.
 *
 * @example hashToken('abc') // 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
