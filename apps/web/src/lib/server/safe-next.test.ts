import { expect, test } from 'vitest';
import { safeNext, signInAddress } from './safe-next.ts';

test('signing in leads on to a page of this site', () => {
  expect(safeNext('/studio/contoh/waves?page=2')).toBe('/studio/contoh/waves?page=2');
  expect(safeNext(null)).toBe('/studio');
  expect(new URL(signInAddress('/a?b=c&d'), 'http://x').searchParams.get('next')).toBe('/a?b=c&d');
});

test.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/%2f/../..//evil.example',
  '/a/..//evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '',
  'studio',
])('and nowhere else: %j', (next) => {
  const there = new URL(safeNext(next), 'http://here.example');
  expect(there.origin).toBe('http://here.example');
  expect(safeNext(next)).not.toMatch(/^\/[/\\]/);
});
