import type { IncomingMessage, Server } from 'node:http';
import { fileURLToPath } from 'node:url';

// adapter-node takes https for granted unless a header says otherwise, and would refuse every form on http://localhost.
// These three headers are written here over whatever came in, so nobody outside can set them.
process.env.PROTOCOL_HEADER = 'x-minat-protocol';
process.env.HOST_HEADER = 'x-minat-host';
process.env.ADDRESS_HEADER = 'x-minat-address';
process.env.SHUTDOWN_TIMEOUT ??= '5';
process.env.BODY_SIZE_LIMIT ??= '12M';
// Only this machine, until somebody says otherwise.
process.env.HOST ??= '127.0.0.1';
process.env.NODE_ENV ??= 'production';

const proxied = process.env.MINAT_TRUST_PROXY === '1';
const built = fileURLToPath(new URL('./build/index.js', import.meta.url));
const { server } = (await import(built)) as { readonly server: Server };

server.prependListener('request', ({ headers, socket }: IncomingMessage) => {
  headers['x-minat-protocol'] = (proxied && lastOf(headers['x-forwarded-proto'])) || 'http';
  headers['x-minat-host'] = (proxied && lastOf(headers['x-forwarded-host'])) || headers.host || 'localhost';
  headers['x-minat-address'] = (proxied && lastOf(headers['x-forwarded-for'])) || socket.remoteAddress || '';
});

/** What the nearest proxy wrote; what stands before it may come from anybody. */
function lastOf(value: string | readonly string[] | undefined): string | undefined {
  return (
    String(value ?? '')
      .split(',')
      .at(-1)
      ?.trim() || undefined
  );
}
