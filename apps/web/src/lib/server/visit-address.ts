import type { Settings } from './settings.ts';

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);
const everywhere: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/** Whether a server that listens there can be visited from this machine alone. */
export function isLoopback(host: string): boolean {
  return loopback.has(host);
}

/** Under what address whoever started the server finds it from this machine; a proxy's address it does not know. */
export function visitAddress({ host, port }: Pick<Settings, 'host' | 'port'>): string {
  const name = isLoopback(host) || everywhere.has(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
