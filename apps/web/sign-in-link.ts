import { findPersonByEmail, makeSignInLink } from '@minat/institution/people';
import { openGround } from './src/lib/server/open-ground.ts';
import { visitAddress } from './src/lib/server/visit-address.ts';
import { signInLinkWords } from './src/lib/words/sign-in-link.ts';
import { doOrEnd, openSettings } from './src/process/open-settings.ts';
import { endWith, tell } from './src/process/tell.ts';

/** `npm run sign-in-link EMAIL`: a link that signs this person in once, for whoever has forgotten everything. Prints it on standard output. */
const email = process.argv[2];
if (email === undefined) {
  tell(signInLinkWords, ({ emailNeeded }) => emailNeeded);
  process.exit(2);
}
const settings = openSettings();
const outcome = await doOrEnd(settings, () => openGround(settings));
if (!outcome.ok) endWith(outcome.fault);
const { people, database } = outcome.ground;
const person = await findPersonByEmail(people.whole, email);
if (person === null) {
  tell(signInLinkWords, ({ unknown }) => unknown(email));
  process.exitCode = 1;
} else {
  const token = await makeSignInLink(people, person.id);
  tell(signInLinkWords, ({ made }) => made(person.name));
  process.stdout.write(`${visitAddress(settings)}/enter/${token}\n`);
}
await database.close();
