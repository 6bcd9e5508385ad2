import { expect, test } from 'vitest';
import { hashToken, makeToken } from './token.ts';

test('a token fits into an address as it is, and is kept as its SHA-256', () => {
  const { token, hash } = makeToken();
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(encodeURIComponent(token)).toBe(token);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashToken(token)).toBe(hash);
  expect(new Set(Array.from({ length: 100 }, () => makeToken().token)).size).toBe(100);
});
