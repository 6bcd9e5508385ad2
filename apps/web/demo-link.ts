import { openDemonstration } from '@minat/institution/demonstration';
import { tellDoors } from './src/lib/server/announce.ts';
import { openGround } from './src/lib/server/open-ground.ts';
import { startWords } from './src/lib/words/start.ts';
import { openSettings } from './src/process/open-settings.ts';
import { endWith, tell } from './src/process/tell.ts';

/** `npm run demo:link`: a new way into the demonstration, while the server runs. */
const settings = openSettings();
const opened = await openGround(settings);
if (!opened.ok) endWith(opened.fault);
const { people, database } = opened.ground;
const doors = await openDemonstration(people).finally(database.close);
if (doors === null) {
  tell(startWords, ({ noDemonstration }) => noDemonstration);
  process.exitCode = 1;
} else tellDoors(doors, settings);
