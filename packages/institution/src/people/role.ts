/** What a person of the institution is there for; each has exactly one. */
export const roles = ['owner', 'marketer', 'workshop', 'treasurer', 'researcher', 'agency', 'viewer'] as const;

export type Role = (typeof roles)[number];

/** Who may do what, as data: what is not listed is refused. A page asks for one of these by name. */
export const permissions = {
  /** Invite, change a role, end a membership. */
  'people.manage': ['owner'],
  'audit.read': ['owner', 'treasurer'],
  /** Its name, its slug, its time zone. */
  'institution.edit': ['owner'],
  /** See studies, waves, links and how many answered. */
  'study.read': ['owner', 'marketer', 'researcher', 'viewer'],
  /** Make a study, write its questionnaire. */
  'study.edit': ['owner', 'researcher'],
  /** Open a wave to the public, make and end its links, close it. */
  'wave.publish': ['owner', 'researcher'],
  /** See single answers: never a name, but what one person said. */
  'response.read': ['owner', 'researcher'],
  'response.exclude': ['owner', 'researcher'],
  /** The report of a wave, in every format. */
  'report.read': ['owner', 'marketer', 'researcher', 'viewer'],
  /** Rows leave the house: the archive and the answers as a file. */
  'answers.export': ['owner', 'researcher'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof permissions;

/**
 * Whether a role carries a permission.
 *
 * @example may('researcher', 'study.edit') // true
 * @example may('viewer', 'response.read') // false
 */
export function may(role: Role, permission: Permission): boolean {
  return (permissions[permission] as readonly Role[]).includes(role);
}

/** A role as it was kept. Throws a RangeError for a text that is none: the database is then newer than the program. */
export function readRole(text: string): Role {
  const role = roles.find((known) => known === text);
  if (role === undefined) throw new RangeError('readRole needs one of the roles, got another text');
  return role;
}
