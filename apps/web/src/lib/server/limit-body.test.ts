import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { bodyLimitOf, refuseLargeBody } from './limit-body.ts';

const kB = 1024;

test('a public page takes 64 kB, the studio 1 MB, a file what the setting says, and no setting makes the rest larger', () => {
  expect(bodyLimitOf('/(public)/s/[slug]', 12 * kB * kB)).toBe(64 * kB);
  expect(bodyLimitOf(null, 12 * kB * kB)).toBe(64 * kB);
  expect(bodyLimitOf('/studio/[institution]/studies', 12 * kB * kB)).toBe(kB * kB);
  expect(bodyLimitOf('/studio/[institution]/studies', 8 * kB)).toBe(8 * kB);
  expect(bodyLimitOf('/studio/[institution]/studies/new', 12 * kB * kB)).toBe(12 * kB * kB);
});

test('every route that takes a file is known as one', () => {
  const routes = fileURLToPath(new URL('../../routes', import.meta.url));
  const pages = globSync('**/+page.svelte', { cwd: routes });
  const taking = pages.filter((page) => readFileSync(`${routes}/${page}`, 'utf8').includes('multipart/form-data'));
  const limits = taking.map((page) => bodyLimitOf(`/${page.replace('/+page.svelte', '')}`, 12 * kB * kB));
  expect(limits.length).toBeGreaterThan(0);
  expect(new Set(limits)).toEqual(new Set([12 * kB * kB]));
});

function refuse(method: string, headers: Readonly<Record<string, string>>): Response | null {
  const body = method === 'GET' ? {} : { body: 'answers' };
  const request = new Request('http://localhost/s/x', { method, headers, ...body });
  const locals = { language: 'id', application: { settings: { bodySizeLimit: 12 * kB * kB } } };
  return refuseLargeBody({ request, route: { id: '/s/[slug]' }, locals } as unknown as RequestEvent);
}

test('what is small enough may come, what is too large is refused in words, before it is read', async () => {
  expect(refuse('GET', {})).toBe(null);
  expect(refuse('POST', { 'content-length': String(64 * kB) })).toBe(null);
  const refused = refuse('POST', { 'content-length': String(64 * kB + 1) });
  expect(refused?.status).toBe(413);
  expect(refused?.headers.get('connection')).toBe('close');
  expect(await refused?.text()).toContain('terlalu besar: paling banyak 64 kB');
});

test('a body that does not say its length is refused: it may be of any', async () => {
  expect(refuse('POST', {})?.status).toBe(411);
  expect(refuse('POST', { 'content-length': 'many' })?.status).toBe(411);
});
