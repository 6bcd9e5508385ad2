import { isId } from '@minat/institution/database';
import { type ExclusionDecision, excludeResponse, exclusionSchema, includeResponse } from '@minat/institution/survey';
import type { Application } from '../application.ts';
import { readForm } from '../read-form.ts';
import type { Staff } from '../staff.ts';

/** What became of a form that leaves answers out or takes them in again. */
export type Decided =
  | { readonly ok: true; readonly what: 'excluded' | 'included'; readonly count: number }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly chosen: readonly string[];
      readonly errors: Readonly<Record<string, string>>;
    };

/** Reads the form (`response` as often as answers of the wave are chosen, `reason`), and decides on each of them. */
export async function decideOn(
  { stamp }: Pick<Application, 'stamp'>,
  { db, person }: Staff,
  waveId: string,
  what: 'excluded' | 'included',
  data: FormData,
): Promise<Decided> {
  const chosen = data.getAll('response').filter((id): id is string => typeof id === 'string' && isId(id));
  const form = readForm(exclusionSchema, data);
  const errors = { ...(form.ok ? {} : form.errors), ...(chosen.length === 0 ? { response: 'none-chosen' } : {}) };
  if (!form.ok || chosen.length === 0) {
    const typed = data.get('reason');
    return { ok: false, reason: typeof typed === 'string' ? typed : '', chosen, errors };
  }
  const decide = what === 'excluded' ? excludeResponse : includeResponse;
  let count = 0;
  for (const responseId of chosen) {
    const decision: ExclusionDecision = { waveId, responseId, actorId: person.id, reason: form.value.reason };
    if ((await decide(db, stamp, decision)).ok) count += 1;
  }
  return { ok: true, what, count };
}
