import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWordOfHash, proveWork } from './prove-work.ts';

test('the hash written out here begins as node’s SHA-256 does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 55 }), (text) => {
      expect(firstWordOfHash(text)).toBe(createHash('sha256').update(text).digest().readUInt32BE(0));
    }),
  );
});

test('a proof of work is one that the server accepts', async () => {
  const id = '018bcfe5-6800-7000-8000-000000000000';
  const nonce = await proveWork(id, 12);
  const hash = createHash('sha256').update(`${id}:${nonce}`).digest();
  expect(Math.clz32(hash.readUInt32BE(0))).toBeGreaterThanOrEqual(12);
});
