import { expect, test } from 'vitest';
import { createOutcomeCache, sizeOf } from './outcome-cache.ts';

const outcome = (value: string) => ({ ok: true, value }) as const;

test('what was asked for longest ago leaves first, and what is too large is not kept', () => {
  const cache = createOutcomeCache(100);
  cache.set('a', outcome('a'), 40);
  cache.set('b', outcome('b'), 40);
  expect(cache.get('a')).toEqual(outcome('a'));
  cache.set('c', outcome('c'), 40);
  expect(cache.get('b')).toBeUndefined();
  expect(cache.get('a')).toEqual(outcome('a'));
  cache.set('large', outcome('large'), 101);
  expect(cache.get('large')).toBeUndefined();
  cache.set('a', outcome('new'), 60);
  expect([cache.get('a'), cache.get('c')]).toEqual([outcome('new'), outcome('c')]);
  cache.set('all', outcome('all'), 100);
  expect([cache.get('a'), cache.get('c'), cache.get('all')]).toEqual([undefined, undefined, outcome('all')]);
});

test('a size grows with what is kept', () => {
  expect(sizeOf(outcome('x'.repeat(10_000)))).toBeGreaterThan(20_000);
  expect(sizeOf({ ok: true, value: new Uint8Array(5_000) })).toBeGreaterThan(5_000);
  const parts = { heading: '', facts: '', contents: '', sections: 'x'.repeat(10_000) };
  expect(sizeOf({ ok: true, value: parts })).toBeGreaterThan(20_000);
  expect(sizeOf({ ok: true, value: [['id', []]] })).toBeGreaterThan(1_000);
  expect(sizeOf({ ok: false, refusal: { code: 'no-typesetter' } })).toBeLessThan(2_000);
});
