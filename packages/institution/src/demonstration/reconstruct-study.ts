import { createStamp, type InstitutionDatabase, type WholeDatabase } from '../database/index.ts';
import {
  answerField,
  beginJourney,
  type Chance,
  closeNow,
  draftQuestionnaire,
  endLink,
  issueStart,
  leaveOutScales,
  makeLink,
  makeStudy,
  makeWave,
  openDesk,
  type Questionnaire,
  readyInstrument,
  sealJourney,
  submissionSchema,
  submitResponse,
} from '../survey/index.ts';
import { demonstrationWords as words } from './demonstration-words.ts';
import synthetic from './reconstructed-rows.json' with { type: 'json' };

/** Each takes a minute, longer than the quickest that is taken, and a minute passes between two. In milliseconds. */
const filling = 60_000;
/** How long before now the first begins: the last is then done. */
const before = (2 * synthetic.rows.length + 10) * filling;

export interface Stage {
  /** A transaction. */
  readonly whole: WholeDatabase;
  /** The same, bound to the fictional institution. */
  readonly db: InstitutionDatabase;
  readonly ownerId: string;
  readonly secret: string;
  readonly chance: Chance;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The published study, reconstructed, as a wave that has closed: study, version, wave and link as a person makes them, and
 * each of the 101 synthetic rows sent as a respondent sends answers. Nothing else about them is made up: no page times, no
 * answers about the person.
 */
export async function reconstructStudy({ whole, db, ownerId, secret, chance, now }: Stage): Promise<void> {
  let time = now - before;
  const clock = () => time;
  const stamp = createStamp(clock);
  const study = { name: words.reconstruction, questionnaire: reconstructedQuestionnaire() };
  const studyId = await makeStudy(db, stamp, ownerId, study);
  const plan = { studyId, opensAt: stamp.time(), closesAt: null, target: synthetic.rows.length };
  const waveId = await makeWave(db, stamp, ownerId, plan);
  if (waveId === null) throw new Error('the study that was just made is not there');
  const link = await makeLink(db, stamp, chance, ownerId, { waveId, channel: 'rekonstruksi', kind: 'shared-phone' });
  if (!link.ok) throw new Error(`the wave that was just made is not there: ${link.code}`);

  // Looks anew for each: the first answer locks the version.
  const desk = openDesk(whole, clock, secret);
  for (const row of synthetic.rows) {
    time += filling;
    const asking = await desk.reader.find(link.slug);
    const asked = asking === null ? null : await desk.reader.readAsked(asking, asking.wave.versionId);
    if (asking === null || asked === null) throw new Error('the link that was just made leads nowhere');
    const token = issueStart(desk, stamp, asking, asked, null);
    const form = { token, language: 'id', consent: true, age: undefined, website: '' } as const;
    const begun = await beginJourney(desk, stamp, asking, form, 0);
    if (!begun.ok) throw new Error(`a synthetic row was not begun: ${begun.code}`);
    time += filling;
    const answers = synthetic.items.map((item, at) => [`${answerField}${item}`, row[at]]);
    const fields = { token: sealJourney(secret, begun.journey), ...Object.fromEntries(answers) };
    const sent = await submitResponse(desk, stamp, asking, submissionSchema.parse(fields), null);
    if (!sent.ok) throw new Error(`a synthetic row was not taken: ${sent.code}`);
  }
  time += filling;
  await endLink(db, stamp, ownerId, { waveId, linkId: link.linkId });
  await closeNow(db, stamp, ownerId, waveId);
}

/** The published study asked about ten statements and twenty; who answered is not known, so nothing is asked about it. */
function reconstructedQuestionnaire(): Questionnaire {
  const instrument = leaveOutScales(readyInstrument(), ['stigma', 'doubt']);
  const source = [words.reconstructionSource, instrument.source].filter(Boolean).join(' ');
  const stated = { ...instrument, title: words.reconstructionTitle, source, profile: [] };
  const { institution: name, contact } = words;
  return {
    ...draftQuestionnaire(stated, { name, contact }),
    opening: words.reconstructionOpening,
    minimumAge: null,
    openQuestion: null,
  };
}
