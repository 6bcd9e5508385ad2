import { may, type Permission } from '@minat/institution/people';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** The parts of the studio, each with the permission without which it is not even named. */
const parts = [
  { path: 'studies', permission: 'study.read' },
  { path: 'people', permission: 'people.manage' },
  { path: 'audit', permission: 'audit.read' },
  { path: 'settings', permission: 'institution.edit' },
] as const satisfies readonly { readonly path: string; readonly permission: Permission }[];

/** What stands around the page. It guards nothing: every page asks its own permission (`permit`). */
export const load: LayoutServerLoad = ({ locals }) => {
  if (locals.staff === null) error(404);
  const { institution, person, role } = locals.staff;
  return {
    demonstration: institution.demonstration,
    institution: { name: institution.name, slug: institution.slug, timeZone: institution.timeZone },
    person: { name: person.name },
    role,
    parts: parts.filter(({ permission }) => may(role, permission)).map(({ path }) => path),
  };
};
