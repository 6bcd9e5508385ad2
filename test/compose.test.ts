import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../apps/web/src/lib/server/settings.ts';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

interface Service {
  readonly build?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
}

const compose = parse(read('compose.yaml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
};
const servers = Object.entries(compose.services).filter(([, { build }]) => build === '.');

test('both servers of the composition are given settings that exist and are right', () => {
  expect(servers.map(([name]) => name)).toEqual(['web-1', 'web-2']);
  const known = [...read('README.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  const ofImage = Object.fromEntries(
    [...read('Dockerfile').matchAll(/([A-Z_]+)=(\S+)/g)].map(([, name, value]) => [name, value]),
  );
  for (const [, { environment }] of servers) {
    expect(known).toEqual(expect.arrayContaining(Object.keys(environment!)));
    const given = Object.entries(environment!).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{\w+:\?\}/g, 'x'.repeat(40)),
    ]);
    const outcome = readSettings({ ...ofImage, ...Object.fromEntries(given) });
    expect(outcome).toMatchObject({ ok: true, settings: { host: '0.0.0.0', dataFolder: '/data', trustProxy: true } });
  }
});

test('every volume, upstream and file that is named is there', () => {
  const named = Object.values(compose.services).flatMap(({ volumes }) => volumes ?? []);
  const kept = named.map((volume) => volume.split(':')[0]!).filter((name) => !name.startsWith('.'));
  expect(Object.keys(compose.volumes).toSorted()).toEqual([...new Set(kept)].toSorted());
  const upstreams = /reverse_proxy (.*) \{/
    .exec(read('Caddyfile'))![1]!
    .split(' ')
    .map((name) => name.replace(':3000', ''));
  expect(upstreams).toEqual(servers.map(([name]) => name));
  const [, script] = /CMD \["node", "--conditions=minat", "(.+)"\]/.exec(read('Dockerfile'))!;
  expect(existsSync(new URL(`../${script}`, import.meta.url))).toBe(true);
  expect(existsSync(new URL('../apps/web/src/routes/readyz/+server.ts', import.meta.url))).toBe(true);
});
