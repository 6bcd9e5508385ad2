import { betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { twoFactor } from 'better-auth/plugins';
import { z } from 'zod';
import type { Dialect, Stamp, WholeDatabase } from '../database/index.ts';
import { longestPassword, shortestPassword } from './forms.ts';

/** The program asks better-auth in its own name: no address outside leads there, and what came from outside was checked before. */
export const authAddress = 'http://minat.internal';

/** The header by which better-auth learns whose request it counts. Never taken from outside: `askAuth` writes it. */
export const addressHeader = 'x-minat-address';

const hour = 3_600;
const day = 24 * hour;

interface AuthParts {
  /** May be a transaction. */
  readonly whole: WholeDatabase;
  readonly dialect: Dialect;
  readonly stamp: Stamp;
  readonly secret: string;
  readonly passwords?: Passwords | undefined;
}

/** How a password is kept and compared. Left out, by better-auth's scrypt, which takes a tenth of a second on purpose. */
export interface Passwords {
  readonly hash: (password: string) => Promise<string>;
  readonly verify: (kept: { readonly hash: string; readonly password: string }) => Promise<boolean>;
}

export type Auth = ReturnType<typeof createAuth>;

/**
 * better-auth on our database. Its clock is the machine's. Nobody signs up by himself: people come by a link. Sessions end
 * after a week without a visit. The limit of tries is kept in the database, one for all instances of the server.
 */
export function createAuth({ whole, dialect, stamp, secret, passwords }: AuthParts) {
  return betterAuth({
    appName: 'Minat',
    baseURL: authAddress,
    secret,
    database: { db: whole, type: dialect, transaction: !whole.isTransaction },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      ...(passwords !== undefined && { password: passwords }),
    },
    session: { expiresIn: 7 * day, updateAge: hour },
    rateLimit: { enabled: true, storage: 'database' },
    plugins: [twoFactor({ issuer: 'Minat' }), enterByLink()],
    advanced: {
      cookiePrefix: 'minat',
      // The page adds Secure where it is served by https; the names are the same everywhere.
      useSecureCookies: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => stamp.id() },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  });
}

/** Begins a session for a person whom a link has proven. Called by the program alone: it has no address. */
function enterByLink() {
  const options = { method: 'POST', body: z.object({ userId: z.string() }), requireHeaders: true } as const;
  return {
    id: 'enter-by-link',
    endpoints: {
      enter: createAuthEndpoint.serverOnly(options, async (ctx) => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.userId);
        if (user === null) throw new RangeError('enter needs the id of a person, got another');
        await setSessionCookie(ctx, { session: await internalAdapter.createSession(user.id), user });
        return ctx.json({ entered: true });
      }),
    },
  };
}
