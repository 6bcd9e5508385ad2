import type { Settings } from './settings.ts';

const here: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost']);

/** Under what address whoever started the server finds it from this machine; a proxy's address it does not know. */
export function visitAddress({ host, port }: Pick<Settings, 'host' | 'port'>): string {
  const name = here.has(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
