import { ensureSetUpLink } from '@minat/institution/people';
import type { Application } from './application.ts';
import { visitAddress } from './visit-address.ts';

/** Says at the start what whoever runs the server has to do next: on an empty database, set up the first institution. */
export async function announce({ people, settings }: Application, say: (line: string) => void): Promise<void> {
  const token = await ensureSetUpLink(people);
  if (token === null) return;
  const address = `${visitAddress(settings)}/set-up/${token}`;
  say(`Belum ada lembaga. Buat yang pertama di / No institution yet. Set up the first one at:\n${address}\n`);
}
