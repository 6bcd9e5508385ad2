import type { Asking } from '@minat/institution/survey';
import type { Cookies } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { receiptInCookie, setReceiptCookie } from './receipt-cookie.ts';

const receipt = 'AH3S-7CWZ-XTTW';
const at = (query: string): URL => new URL(`http://localhost/s/k7x2${query}`);

function browser() {
  const kept = new Map<string, string>();
  const cookies = {
    get: (name: string) => kept.get(name),
    set: (name: string, value: string) => void kept.set(name, value),
  } as unknown as Cookies;
  return { cookies, kept };
}

const askingBy = (kind: string): Asking => ({ link: { kind, slug: 'k7x2' } }) as unknown as Asking;

test('an answer by an open link is remembered, on a phone that goes round it is not', () => {
  const { cookies, kept } = browser();
  setReceiptCookie(cookies, askingBy('shared-phone'), at(''), receipt);
  expect(kept.size).toBe(0);
  setReceiptCookie(cookies, askingBy('open'), at('?t=x'), receipt);
  expect(receiptInCookie(cookies, askingBy('open'), at('?fbclid=y'))).toBe(receipt);
  expect(receiptInCookie(cookies, askingBy('shared-phone'), at(''))).toBe(null);
});

test('by a ticket it is remembered for that ticket alone, and the ticket cannot be read from it', () => {
  const { cookies, kept } = browser();
  setReceiptCookie(cookies, askingBy('one-time'), at('?t=karcis-satu'), receipt);
  expect(receiptInCookie(cookies, askingBy('one-time'), at('?t=karcis-satu&/send'))).toBe(receipt);
  expect(receiptInCookie(cookies, askingBy('one-time'), at('?t=karcis-dua'))).toBe(null);
  expect(receiptInCookie(cookies, askingBy('one-time'), at(''))).toBe(null);
  expect([...kept.values()].join()).not.toContain('karcis');
});
