import type { Permission } from '../../packages/institution/src/people/index.ts';
import type { Ids } from './world.ts';

/** A route of the studio: who may come, and what a form or an address brings beside the ids in its path. */
export interface StudioCase {
  readonly kind: 'studio';
  /** Null: everybody who is staff. */
  readonly permission: Permission | null;
  readonly fields: (ids: Ids) => Readonly<Record<string, string>>;
  readonly query: (ids: Ids) => Readonly<Record<string, string>>;
}

/** A route that shows or changes what belongs to whoever asks: nobody else is sent anything but to sign in. */
export interface SelfCase {
  readonly kind: 'self';
}

/** A route that everybody may ask, and why nothing of an institution can be had by it that was not meant to be. */
export interface OpenCase {
  readonly kind: 'open';
  readonly why: string;
}

export type RouteCase = StudioCase | SelfCase | OpenCase;

type Parts = Partial<Pick<StudioCase, 'fields' | 'query'>>;

const studio = (
  permission: Permission | null,
  { fields = () => ({}), query = () => ({}) }: Parts = {},
): StudioCase => ({
  kind: 'studio',
  permission,
  fields,
  query,
});
const self: SelfCase = { kind: 'self' };
const open = (why: string): OpenCase => ({ kind: 'open', why });

const byToken = 'asks for a token of 256 bits, which is kept as a hash; what it lets in to, `people` tests';
const bySlug = 'shows what the institution asks the public; what is sent stays with the link that it came by';
const byReceipt = 'asks for a receipt of 60 bits, which only the respondent has, ten times a minute at most';
const nothing = 'shows nothing of anybody';

const decision = { fields: ({ response }: Ids) => ({ response, reason: 'dua kali' }) };
const plan = { fields: () => ({ opensAt: '2026-11-01T08:00', closesAt: '', target: '20' }) };

/** A case for everything that `listRoutes` finds; one that is missing fails the test. */
export const routeCases: Readonly<Record<string, RouteCase>> = {
  'GET /': open(nothing),
  'GET /healthz': open(nothing),
  'GET /readyz': open(nothing),
  'GET /report-style/[version].css': open(nothing),
  'GET /sign-in': open(nothing),
  'POST /sign-in': open('asks for an e-mail and its password, and counts attempts'),
  'GET /sign-in/code': open(nothing),
  'POST /sign-in/code': open('asks for the first step in a cookie, and counts attempts'),
  'POST /sign-out': open('ends the session that asks'),
  'GET /enter/[token]': open(byToken),
  'POST /enter/[token]': open(byToken),
  'GET /set-up/[token]': open(byToken),
  'POST /set-up/[token]': open(byToken),
  'GET /invitation/[token]': open(byToken),
  'POST /invitation/[token]?/new': open(byToken),
  'POST /invitation/[token]?/accept': open(byToken),

  'GET /s/[slug]': open(bySlug),
  'POST /s/[slug]?/begin': open(bySlug),
  'POST /s/[slug]?/resume': open(bySlug),
  'POST /s/[slug]?/turn': open(bySlug),
  'POST /s/[slug]?/send': open(bySlug),
  'GET /withdraw': open(nothing),
  'POST /withdraw?/find': open(byReceipt),
  'POST /withdraw?/confirm': open(byReceipt),

  'GET /account': self,
  'POST /account?/name': self,
  'POST /account?/password': self,
  'POST /account?/endSession': self,
  'POST /account?/endOtherSessions': self,
  'GET /account/two-factor': self,
  'POST /account/two-factor?/begin': self,
  'POST /account/two-factor?/confirm': self,
  'POST /account/two-factor?/renew': self,
  'POST /account/two-factor?/end': self,
  'GET /studio': self,

  'GET /studio/[institution]': studio(null),
  'GET /studio/[institution]/audit': studio('audit.read'),
  'GET /studio/[institution]/people': studio('people.manage'),
  'POST /studio/[institution]/people?/invite': studio('people.manage', { fields: () => ({ role: 'viewer' }) }),
  'POST /studio/[institution]/people?/endInvitation': studio('people.manage', {
    fields: ({ invitation }) => ({ id: invitation }),
  }),
  'POST /studio/[institution]/people?/changeRole': studio('people.manage', {
    fields: ({ staff }) => ({ staffId: staff, role: 'owner' }),
  }),
  'POST /studio/[institution]/people?/endStaff': studio('people.manage', {
    fields: ({ staff }) => ({ staffId: staff }),
  }),

  'GET /studio/[institution]/settings': studio('institution.edit'),
  'POST /studio/[institution]/settings': studio('institution.edit', {
    fields: () => ({ name: 'Lapas', slug: 'theirs', timeZone: 'Asia/Jakarta', mark: 'own Asia/Jakarta Lapas' }),
  }),
  'GET /studio/[institution]/studies': studio('study.read'),
  'GET /studio/[institution]/studies/new': studio('study.edit'),
  'POST /studio/[institution]/studies/new': studio('study.edit', {
    fields: () => ({ name: 'Studi lain', contact: 'Humas', source: 'ready' }),
  }),
  'GET /studio/[institution]/studies/[study]': studio('study.read'),
  'POST /studio/[institution]/studies/[study]?/rename': studio('study.edit', { fields: () => ({ name: 'Nama lain' }) }),
  'POST /studio/[institution]/studies/[study]?/open': studio('wave.publish', { fields: ({ wave }) => ({ wave }) }),
  'POST /studio/[institution]/studies/[study]?/close': studio('wave.publish', { fields: ({ wave }) => ({ wave }) }),
  'GET /studio/[institution]/studies/[study]/questionnaire': studio('study.read', {
    query: ({ version }) => ({ version }),
  }),
  'POST /studio/[institution]/studies/[study]/questionnaire': studio('study.edit', { fields: () => ({ mark: 'x' }) }),
  'GET /studio/[institution]/studies/[study]/preview': studio('study.read', { query: ({ version }) => ({ version }) }),
  'GET /studio/[institution]/studies/[study]/compare': studio('report.read', {
    query: ({ wave }) => ({ a: wave, b: wave }),
  }),
  'GET /studio/[institution]/studies/[study]/waves': studio('wave.publish'),
  'POST /studio/[institution]/studies/[study]/waves': studio('wave.publish', plan),

  'GET /studio/[institution]/waves/[wave]': studio('study.read'),
  'GET /studio/[institution]/waves/[wave]/live': studio('study.read'),
  'GET /studio/[institution]/waves/[wave]/plan': studio('wave.publish'),
  'POST /studio/[institution]/waves/[wave]/plan?/save': studio('wave.publish', plan),
  'POST /studio/[institution]/waves/[wave]/plan?/move': studio('wave.publish'),
  'GET /studio/[institution]/waves/[wave]/links': studio('study.read'),
  'POST /studio/[institution]/waves/[wave]/links?/suggested': studio('wave.publish'),
  'POST /studio/[institution]/waves/[wave]/links?/make': studio('wave.publish', {
    fields: () => ({ channel: 'papan', kind: 'open' }),
  }),
  'POST /studio/[institution]/waves/[wave]/links?/end': studio('wave.publish', { fields: ({ link }) => ({ link }) }),
  'GET /studio/[institution]/waves/[wave]/responses': studio('response.read', {
    query: ({ response }) => ({ after: response }),
  }),
  'POST /studio/[institution]/waves/[wave]/responses?/exclude': studio('response.exclude', decision),
  'POST /studio/[institution]/waves/[wave]/responses?/include': studio('response.exclude', decision),
  'GET /studio/[institution]/waves/[wave]/responses/[response]': studio('response.read'),
  'POST /studio/[institution]/waves/[wave]/responses/[response]?/exclude': studio('response.exclude', decision),
  'POST /studio/[institution]/waves/[wave]/responses/[response]?/include': studio('response.exclude', decision),
  'GET /studio/[institution]/waves/[wave]/report': studio('report.read'),
  'GET /studio/[institution]/waves/[wave]/report.[format]': studio('report.read'),
  'GET /studio/[institution]/waves/[wave]/archive.zip': studio('answers.export'),
  'GET /studio/[institution]/waves/[wave]/answers.csv': studio('answers.export'),
  'GET /studio/[institution]/waves/[wave]/instrument.yaml': studio('answers.export'),

  'GET /studio/[institution]/links/[link]/qr.svg': studio('study.read'),
  'GET /studio/[institution]/links/[link]/qr.png': studio('study.read'),
  'GET /studio/[institution]/links/[link]/poster.pdf': studio('study.read'),
  'GET /studio/[institution]/links/[link]/tickets': studio('wave.publish'),
  'POST /studio/[institution]/links/[link]/tickets': studio('wave.publish', { fields: () => ({ count: '3' }) }),
  'POST /studio/[institution]/links/[link]/tickets.csv': studio('wave.publish', { fields: () => ({ count: '3' }) }),
};
