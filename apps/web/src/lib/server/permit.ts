import { may, type Permission } from '@minat/institution/people';
import { error } from '@sveltejs/kit';
import type { Staff } from './staff.ts';

/**
 * The one line with which every load and every action of the studio begins: the staff member, or the end of the request.
 * Answers 404 where nobody of the institution asks (whether it exists is not told), 403 where the role does not carry it.
 */
export function permit(locals: App.Locals, permission: Permission): Staff {
  if (locals.staff === null) error(404);
  if (!may(locals.staff.role, permission)) error(403);
  return locals.staff;
}
