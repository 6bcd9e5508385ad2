import { expect, test } from 'vitest';
import { isEasyPassword } from './is-easy-password.ts';

test.each([
  'Password123!',
  'password 2026',
  'Bismillah99',
  '1234567890',
  '0987654321',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  '1212121212345',
])('easy: %s', (password) => expect(isEasyPassword(password)).toBe(true));

test.each([
  'kata sandi panjang',
  'empat kuda hijau',
  'Rantauprapat-1945',
  'sandi yang lain',
  'passwordless is nice',
  'abcdefghijlm',
])('not easy: %s', (password) => expect(isEasyPassword(password)).toBe(false));

test('a long text that nearly repeats is answered at once', () => {
  const start = performance.now();
  isEasyPassword(`${'ab'.repeat(60)}cdefgh`);
  isEasyPassword(`${'abcde'.repeat(24)}fghijk`);
  expect(performance.now() - start).toBeLessThan(50);
});
