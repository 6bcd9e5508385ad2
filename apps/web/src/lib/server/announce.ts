import { randomFillSync } from 'node:crypto';
import { type DemonstrationDoors, makeDemonstration, openDemonstration } from '@minat/institution/demonstration';
import { ensureSetUpLink } from '@minat/institution/people';
import { tell } from '../../process/tell.ts';
import { startWords } from '../words/start.ts';
import type { Application } from './application.ts';
import type { Settings } from './settings.ts';
import { isLoopback, visitAddress } from './visit-address.ts';

/**
 * Whether an empty database gets the demonstration, and each start tells a way into it: as `MINAT_DEMO` says, or else where
 * this machine alone is served, and not the visitors of a proxy.
 */
export function wantsDemonstration({
  demonstration,
  host,
  trustProxy,
}: Pick<Settings, 'demonstration' | 'host' | 'trustProxy'>): boolean {
  return demonstration ?? (isLoopback(host) && !trustProxy);
}

/** Says at the start what whoever runs the server has to do next: look at the demonstration, or set up the first institution. */
export async function announce({
  people,
  settings,
}: Pick<Application, 'people'> & {
  readonly settings: Pick<Settings, 'demonstration' | 'host' | 'port' | 'trustProxy'>;
}): Promise<void> {
  if (wantsDemonstration(settings)) {
    const outcome = await makeDemonstration(people, randomFillSync);
    if (outcome === 'half') tell(startWords, ({ halfDemonstration }) => halfDemonstration);
    const doors = await openDemonstration(people);
    if (doors !== null) tellDoors(doors, settings);
  }
  const token = await ensureSetUpLink(people);
  if (token !== null) tell(startWords, ({ setUp }) => setUp(`${visitAddress(settings)}/set-up/${token}`));
}

/** Says a new way into the demonstration. */
export function tellDoors({ token, slug }: DemonstrationDoors, settings: Pick<Settings, 'host' | 'port'>): void {
  const address = visitAddress(settings);
  const answer = slug === null ? null : `${address}/s/${slug}`;
  tell(startWords, ({ demonstration }) => demonstration(`${address}/enter/${token}`, answer));
}
