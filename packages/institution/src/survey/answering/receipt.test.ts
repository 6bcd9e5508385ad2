import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readReceipt, receiptHash, receiptOf } from './receipt.ts';

const secret = 'x'.repeat(32);

it('is read again however it was copied', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const receipt = receiptOf(secret, id);
      expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      for (const copy of [
        receipt,
        receipt.toLowerCase(),
        ` ${receipt.replaceAll('-', '')}\n`,
        receipt.replaceAll('-', ' – '),
      ]) {
        expect(readReceipt(copy)).toBe(receipt);
      }
      expect(readReceipt(receipt.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(receipt);
    }),
  );
});

it('differs by response and by secret', () => {
  const id = '018bcfe5-6800-7000-8000-000000000000';
  const codes = [receiptOf(secret, id), receiptOf(secret, id.replace(/0$/, '1')), receiptOf('y'.repeat(32), id)];
  expect(new Set(codes).size).toBe(3);
  expect(receiptHash(codes[0]!)).toMatch(/^[0-9a-f]{64}$/);
});

it('is none where a sign is missing, too much or of no code', () => {
  for (const text of ['', 'ABCD-EFGH-JKM', 'ABCD-EFGH-JKMNP', 'ABCD-EFGH-JKMU', '🙂'.repeat(6), '﷽'.repeat(12)]) {
    expect(readReceipt(text), text).toBeNull();
  }
});
