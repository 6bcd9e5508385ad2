import { openDemonstration } from '@minat/institution/demonstration';
import { tellDoors } from './src/lib/server/announce.ts';
import { openApplication } from './src/lib/server/application.ts';
import { startWords } from './src/lib/words/start.ts';
import { openSettings } from './src/process/open-settings.ts';
import { endWith, tell } from './src/process/tell.ts';

/** `npm run demo:link`: a new way into the demonstration, while the server runs. */
const settings = openSettings();
const opened = await openApplication(settings);
if (!opened.ok) endWith(opened.fault);
const { people, database } = opened.application;
const doors = await openDemonstration(people).finally(database.close);
if (doors === null) {
  tell(startWords, ({ noDemonstration }) => noDemonstration);
  process.exitCode = 1;
} else tellDoors(doors, settings);
