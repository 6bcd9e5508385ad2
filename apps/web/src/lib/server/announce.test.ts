import { expect, test } from 'vitest';
import { wantsDemonstration } from './announce.ts';
import { visitAddress } from './visit-address.ts';

test('the demonstration is for whoever tries it out alone, or asks for it', () => {
  const alone = { demonstration: null, host: '127.0.0.1', trustProxy: false };
  expect(wantsDemonstration(alone)).toBe(true);
  expect(wantsDemonstration({ ...alone, host: '::1' })).toBe(true);
  expect(wantsDemonstration({ ...alone, host: '0.0.0.0' })).toBe(false);
  expect(wantsDemonstration({ ...alone, host: '192.0.2.7' })).toBe(false);
  expect(wantsDemonstration({ ...alone, trustProxy: true })).toBe(false);
  expect(wantsDemonstration({ ...alone, demonstration: false })).toBe(false);
  expect(wantsDemonstration({ demonstration: true, host: '0.0.0.0', trustProxy: true })).toBe(true);
});

test('an address is told under which the server is found from its own machine', () => {
  expect(visitAddress({ host: '127.0.0.1', port: 3000 })).toBe('http://localhost:3000');
  expect(visitAddress({ host: '0.0.0.0', port: 80 })).toBe('http://localhost:80');
  expect(visitAddress({ host: '192.0.2.7', port: 3000 })).toBe('http://192.0.2.7:3000');
  expect(visitAddress({ host: '2001:db8::7', port: 3000 })).toBe('http://[2001:db8::7]:3000');
});
