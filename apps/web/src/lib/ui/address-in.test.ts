import { expect, it } from 'vitest';
import { addressIn } from './address-in.ts';

it('keeps what the page asks, and drops the action that was just done', () => {
  const of = (search: string) => addressIn({ pathname: '/studio/contoh', search }, 'en');
  expect(of('')).toBe('/studio/contoh?lang=en');
  expect(of('?state=excluded&channel=ig+bio&lang=id')).toBe('/studio/contoh?state=excluded&channel=ig+bio&lang=en');
  expect(of('?/exclude&state=excluded')).toBe('/studio/contoh?state=excluded&lang=en');
  expect(of('?next=%2Fstudio%2Fa%3Fb%3Dc%26d')).toBe('/studio/contoh?next=%2Fstudio%2Fa%3Fb%3Dc%26d&lang=en');
});
