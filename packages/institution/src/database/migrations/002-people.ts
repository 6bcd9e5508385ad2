import type { Migration } from '../migration.ts';

/** better-auth's tables as its version 1.7.25 compiled them for each database; a test of room people plans them anew. */
const signingIn = {
  sqlite: [
    `create table "user" ("id" text not null primary key, "name" text not null, "email" text not null unique,
      "emailVerified" integer not null, "image" text, "createdAt" date not null, "updatedAt" date not null,
      "twoFactorEnabled" integer)`,
    `create table "session" ("id" text not null primary key, "expiresAt" date not null, "token" text not null unique,
      "createdAt" date not null, "updatedAt" date not null, "ipAddress" text, "userAgent" text,
      "userId" text not null references "user" ("id") on delete cascade)`,
    `create table "account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null,
      "userId" text not null references "user" ("id") on delete cascade, "accessToken" text, "refreshToken" text,
      "idToken" text, "accessTokenExpiresAt" date, "refreshTokenExpiresAt" date, "scope" text, "password" text,
      "createdAt" date not null, "updatedAt" date not null)`,
    `create table "verification" ("id" text not null primary key, "identifier" text not null, "value" text not null,
      "expiresAt" date not null, "createdAt" date not null, "updatedAt" date not null)`,
    `create table "twoFactor" ("id" text not null primary key, "secret" text not null, "backupCodes" text not null,
      "userId" text not null references "user" ("id") on delete cascade, "verified" integer,
      "failedVerificationCount" integer, "lockedUntil" date)`,
  ],
  postgres: [
    `create table "user" ("id" text not null primary key, "name" text not null, "email" text not null unique,
      "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
      "updatedAt" timestamptz default CURRENT_TIMESTAMP not null, "twoFactorEnabled" boolean)`,
    `create table "session" ("id" text not null primary key, "expiresAt" timestamptz not null,
      "token" text not null unique, "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
      "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text,
      "userId" text not null references "user" ("id") on delete cascade)`,
    `create table "account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null,
      "userId" text not null references "user" ("id") on delete cascade, "accessToken" text, "refreshToken" text,
      "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text,
      "password" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null)`,
    `create table "verification" ("id" text not null primary key, "identifier" text not null, "value" text not null,
      "expiresAt" timestamptz not null, "createdAt" timestamptz default CURRENT_TIMESTAMP not null,
      "updatedAt" timestamptz default CURRENT_TIMESTAMP not null)`,
    `create table "twoFactor" ("id" text not null primary key, "secret" text not null, "backupCodes" text not null,
      "userId" text not null references "user" ("id") on delete cascade, "verified" boolean,
      "failedVerificationCount" integer, "lockedUntil" timestamptz)`,
  ],
  both: [
    `create table "rateLimit" ("id" text not null primary key, "key" text not null unique, "count" integer not null,
      "lastRequest" bigint not null)`,
    'create index "session_userId_idx" on "session" ("userId")',
    'create index "account_userId_idx" on "account" ("userId")',
    'create index "verification_identifier_idx" on "verification" ("identifier")',
    'create index "twoFactor_secret_idx" on "twoFactor" ("secret")',
    'create index "twoFactor_userId_idx" on "twoFactor" ("userId")',
  ],
};

/** Who belongs to which institution, who is invited, and the links that let somebody in once. They point to "user". */
const belonging = [
  `create table staff (
    institution_id text not null references institution (id),
    id text not null check (length(id) = 36),
    user_id text not null references "user" (id),
    role text not null check (length(role) > 0),
    created_at text not null check (length(created_at) = 24),
    ended_at text check (length(ended_at) = 24),
    primary key (institution_id, id)
  )`,
  'create unique index staff_living on staff (institution_id, user_id) where ended_at is null',
  'create index staff_user on staff (user_id)',
  `create table invitation (
    institution_id text not null references institution (id),
    id text not null check (length(id) = 36),
    role text not null check (length(role) > 0),
    token_hash text not null check (length(token_hash) = 64),
    invited_by text not null references "user" (id),
    created_at text not null check (length(created_at) = 24),
    expires_at text not null check (length(expires_at) = 24),
    accepted_at text check (length(accepted_at) = 24),
    ended_at text check (length(ended_at) = 24),
    primary key (institution_id, id)
  )`,
  'create unique index invitation_token on invitation (token_hash)',
  `create table entry_link (
    id text not null primary key check (length(id) = 36),
    token_hash text not null unique check (length(token_hash) = 64),
    kind text not null check (kind in ('set-up', 'sign-in')),
    user_id text references "user" (id),
    expires_at text not null check (length(expires_at) = 24),
    used_at text check (length(used_at) = 24),
    check ((kind = 'sign-in') = (user_id is not null))
  )`,
];

/** People: how they sign in, by better-auth, and where they belong. */
export const people: Migration = {
  name: '002-people',
  both: [],
  sqlite: [...signingIn.sqlite, ...signingIn.both, ...belonging],
  postgres: [...signingIn.postgres, ...signingIn.both, ...belonging],
};
