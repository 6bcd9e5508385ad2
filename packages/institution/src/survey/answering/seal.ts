import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * A value as text that goes through a stranger's hands and comes back unchanged or not at all: base64url of its JSON, a
 * dot, and the HMAC-SHA256 of both purpose and value by the application's secret. It can be read by anybody, made by
 * nobody else. A seal of one purpose does not open as another.
 */
export function seal(secret: string, purpose: string, value: unknown): string {
  const body = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${body}.${sign(secret, purpose, body).toString('base64url')}`;
}

/** What was sealed, or undefined where a letter differs, the purpose is another or the secret was. */
export function unseal(secret: string, purpose: string, text: string): unknown {
  const dot = text.indexOf('.');
  const body = text.slice(0, dot);
  const expected = sign(secret, purpose, body);
  const given = Buffer.from(text.slice(dot + 1), 'base64url');
  if (dot < 1 || given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
}

function sign(secret: string, purpose: string, body: string): Buffer {
  return createHmac('sha256', secret).update(`${purpose}\n${body}`).digest();
}
