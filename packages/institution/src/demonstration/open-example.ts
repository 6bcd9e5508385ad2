import { createStamp } from '../database/index.ts';
import {
  draftQuestionnaire,
  makeLink,
  makeStudy,
  makeWave,
  readyInstrument,
  suggestedChannels,
} from '../survey/index.ts';
import { demonstrationWords as words } from './demonstration-words.ts';
import type { Stage } from './reconstruct-study.ts';

/** A study that asks now, without an answer yet, and a link for each channel: for whoever looks on to answer on a phone. */
export async function openExample({ db, ownerId, chance, now }: Stage): Promise<void> {
  const stamp = createStamp(() => now);
  const { institution: name, contact } = words;
  const questionnaire = draftQuestionnaire(readyInstrument(), { name, contact });
  const studyId = await makeStudy(db, stamp, ownerId, { name: words.example, questionnaire });
  const waveId = await makeWave(db, stamp, ownerId, { studyId, opensAt: stamp.time(), closesAt: null, target: 100 });
  if (waveId === null) throw new Error('the study that was just made is not there');
  for (const channel of suggestedChannels) {
    const link = await makeLink(db, stamp, chance, ownerId, { waveId, channel, kind: 'open' });
    if (!link.ok) throw new Error(`the wave that was just made is not there: ${link.code}`);
  }
}
