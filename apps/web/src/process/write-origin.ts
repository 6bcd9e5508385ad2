import type { IncomingMessage } from 'node:http';

/**
 * Where a request was sent to and who sent it, in headers of our own, over whatever came in: nobody outside can set them.
 * Behind a proxy they are what its last hop wrote; what stands before that may come from anybody.
 */
export function writeOrigin({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, proxied: boolean): void {
  headers['x-minat-protocol'] = (proxied && lastOf(headers['x-forwarded-proto'])) || 'http';
  headers['x-minat-host'] = (proxied && lastOf(headers['x-forwarded-host'])) || headers.host || 'localhost';
  const address = (proxied && lastOf(headers['x-forwarded-for'])) || socket.remoteAddress || '';
  // One visitor has one address, by whichever door: an IPv4 address that came by an IPv6 socket is written as IPv4.
  headers['x-minat-address'] = address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function lastOf(value: string | readonly string[] | undefined): string | undefined {
  return String(value ?? '')
    .split(',')
    .at(-1)
    ?.trim();
}
