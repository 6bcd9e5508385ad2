import { parseSetCookieHeader } from 'better-auth/cookies';
import { addressHeader, authAddress } from './auth.ts';
import type { People } from './people.ts';

/** Who asks: what a request brought with it. */
export interface Visitor {
  /** The header `cookie`, empty where there was none. */
  readonly cookies: string;
  /** The network address of whoever asks; tries are counted by it. */
  readonly address: string;
  readonly userAgent: string;
}

/** A cookie to set: for all paths, not for scripts, not for other sites, and Secure where the page is. */
export interface AuthCookie {
  readonly name: string;
  readonly value: string;
  /** In seconds; 0 takes it away, null keeps it until the browser closes. */
  readonly maxAge: number | null;
}

export interface AuthAnswer {
  readonly status: number;
  /** better-auth's word for what went wrong. */
  readonly code: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly cookies: readonly AuthCookie[];
  /** After how many seconds to try again, where there were too many tries. */
  readonly retryAfter: number | null;
}

/** The headers by which better-auth knows a visitor. */
export function visitorHeaders({ cookies, address, userAgent }: Visitor): Headers {
  const headers = new Headers({ [addressHeader]: address, 'user-agent': userAgent, origin: authAddress });
  if (cookies !== '') headers.set('cookie', cookies);
  return headers;
}

/** Asks better-auth by its handler, as its limit of tries counts only what goes through there. */
export async function askAuth(
  people: People,
  visitor: Visitor,
  path: string,
  body: Readonly<Record<string, unknown>>,
): Promise<AuthAnswer> {
  const headers = visitorHeaders(visitor);
  headers.set('content-type', 'application/json');
  const request = new Request(`${authAddress}/api/auth${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  const response = await people.auth.handler(request);
  const answer: unknown = await response.json().catch(() => null);
  const retryAfter = response.headers.get('x-retry-after');
  const known = typeof answer === 'object' && answer !== null ? { ...answer } : {};
  return {
    status: response.status,
    code: 'code' in known && typeof known.code === 'string' ? known.code : null,
    body: known,
    cookies: readCookies(response.headers),
    retryAfter: retryAfter === null ? null : Number(retryAfter),
  };
}

/** The cookies that an answer of better-auth sets. */
export function readCookies(headers: Headers): AuthCookie[] {
  const parsed = headers.getSetCookie().flatMap((line) => [...parseSetCookieHeader(line)]);
  return parsed.map(([name, { value, 'max-age': maxAge }]) => ({ name, value, maxAge: maxAge ?? null }));
}
