import { type AuthCookie, readCookies, type Visitor, visitorHeaders } from './ask-auth.ts';
import type { People } from './people.ts';

/** Whoever is signed in, wherever they may be staff. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface Session {
  readonly id: string;
  readonly person: Person;
  /** Whether signing in asks for a code as well. */
  readonly twoFactor: boolean;
  /** To be set: a session in use lives on. */
  readonly cookies: readonly AuthCookie[];
}

/** The session that a visitor's cookies name, or null. Asks the database only where there is such a cookie. */
export async function findSession(people: People, visitor: Visitor): Promise<Session | null> {
  if (!visitor.cookies.includes('minat.session_token=')) return null;
  const { headers, response } = await people.auth.api.getSession({
    headers: visitorHeaders(visitor),
    returnHeaders: true,
  });
  if (response === null) return null;
  const { session, user } = response;
  return {
    id: session.id,
    person: { id: user.id, name: user.name, email: user.email },
    twoFactor: user.twoFactorEnabled === true,
    cookies: readCookies(headers),
  };
}
