import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { writeOrigin } from './write-origin.ts';

function originOf(headers: IncomingHttpHeaders, proxied: boolean, remoteAddress = '::ffff:10.0.0.9'): string[] {
  const request = { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
  writeOrigin(request, proxied);
  return ['protocol', 'host', 'address'].map((part) => String(request.headers[`x-minat-${part}`]));
}

const forged = {
  host: 'minat.test',
  'x-minat-protocol': 'https',
  'x-minat-host': 'forged.test',
  'x-minat-address': '1.1.1.1',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'forged.test, lapas.test',
  'x-forwarded-for': '1.1.1.1, ::ffff:203.0.113.7',
};

test('without a proxy no header of a visitor is believed', () => {
  expect(originOf({ ...forged }, false)).toEqual(['http', 'minat.test', '10.0.0.9']);
});

test('behind a proxy its last hop is believed, and nothing before it', () => {
  expect(originOf({ ...forged }, true)).toEqual(['https', 'lapas.test', '203.0.113.7']);
});

test('a proxy that says nothing leaves what the connection says', () => {
  expect(originOf({ host: 'minat.test', 'x-forwarded-for': '' }, true, '2001:db8::1')).toEqual([
    'http',
    'minat.test',
    '2001:db8::1',
  ]);
  expect(originOf({}, true)).toEqual(['http', 'localhost', '10.0.0.9']);
});
