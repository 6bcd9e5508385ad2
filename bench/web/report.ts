/** `npm run bench:report`: how long the studio's pages of a wave of 100,000 answers take, in the built application. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { createStamp, forInstitution, openDatabase } from '../../packages/institution/src/database/index.ts';
import { keepAnswers, makeOpenWave } from '../../packages/institution/src/survey/fixtures/keep-answers.ts';
import {
  draftQuestionnaire,
  excludeResponse,
  leaveOutScales,
  readyInstrument,
} from '../../packages/institution/src/survey/index.ts';
import { startApplication } from '../../test/start-application.ts';

const answers = Number(process.env.N ?? 100_000);

const refresh = 'http-equiv="refresh"';

const application = await startApplication();
try {
  const cookie = await setUp();
  const { waveId, someId } = await fillWave();
  const here = `/studio/lapas-contoh/waves/${waveId}`;
  const times: [string, number][] = [];
  const measure = async (what: string, path: string, runs: number): Promise<void> => {
    const taken: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const begun = performance.now();
      // A page that says that it is being computed is asked for again, as a browser does.
      for (let text = refresh; text.includes(refresh); ) {
        const response = await fetch(`${application.address}${path}`, { headers: { cookie } });
        if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
        text = await response.text();
      }
      taken.push(performance.now() - begun);
    }
    times.push([what, taken.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!]);
  };
  const now = performance.now();
  await measure('The report, the first time', `${here}/report`, 1);
  await measure('The report, in the other language', `${here}/report?lang=en`, 1);
  await measure('The report again', `${here}/report?lang=id`, 5);
  await exclude(waveId, someId);
  await measure('The report after one answer was left out: two analyses', `${here}/report`, 1);
  await measure('The table of answers, while its signs are computed', `${here}/responses`, 1);
  await measure('The table of those named, with waiting for the signs', `${here}/responses?flagged=yes&lang=id`, 1);
  await measure('The table of answers', `${here}/responses`, 9);
  await measure('A page in the middle of it', `${here}/responses?after=${someId}`, 9);
  await measure('One day, one channel, in English', `${here}/responses?day=2026-11-20&channel=wa&language=en`, 9);
  await measure('Those left out', `${here}/responses?state=excluded`, 9);
  await measure('Those named', `${here}/responses?flagged=yes`, 9);
  await measure('One answer', `${here}/responses/${someId}`, 9);
  await measure('The live page', here, 9);
  await measure('The file of answers', `${here}/answers.csv`, 3);
  const [cpu] = cpus();
  const text = `# Results of the last \`npm run bench:report -- --write\`

${cpus().length} × ${cpu?.model.trim()}, Node ${process.versions.node}, SQLite. A wave of ${answers.toLocaleString('en-GB')} answers to 30 items and 4 questions; whole pages over HTTP,
the median where it was asked several times. ${((performance.now() - now) / 1_000).toFixed(0)} s in all.

| Page | Milliseconds |
|---|---:|
${times.map(([what, ms]) => `| ${what} | ${ms.toFixed(0)} |`).join('\n')}
`;
  process.stdout.write(text);
  if (process.argv.includes('--write')) writeFileSync(join(import.meta.dirname, '../REPORT.md'), text);
} finally {
  await application.stop();
}

/** Makes the institution and signs its owner in; the cookie of the session. */
async function setUp(): Promise<string> {
  const [path] = /\/set-up\/[\w-]{43}/.exec(application.output())!;
  const fields = {
    institutionName: 'Lapas Contoh',
    slug: 'lapas-contoh',
    timeZone: 'Asia/Jakarta',
    name: 'Siti',
    email: 'siti@example.org',
    password: 'kata sandi panjang',
  };
  const response = await fetch(`${application.address}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: application.address, accept: 'text/html' },
    body: new URLSearchParams(fields),
  });
  if (response.status !== 303) throw new Error(`set-up answered ${response.status}: ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0]!)
    .join('; ');
}

async function openAsOwner() {
  const database = await openDatabase(join(application.dataFolder, 'minat.db'));
  const { id } = await database.whole.selectFrom('institution').select('id').executeTakeFirstOrThrow();
  const db = forInstitution(database.whole, id);
  const { user_id: actorId } = await db.selectFrom('staff').select('user_id').executeTakeFirstOrThrow();
  return { db, actorId, stamp: createStamp(Date.now), close: database.close };
}

async function fillWave() {
  const { db, actorId, stamp, close } = await openAsOwner();
  // The published study's: five dimensions and purchase interest.
  const instrument = leaveOutScales(readyInstrument(), ['stigma', 'doubt']);
  const asked = draftQuestionnaire(instrument, { name: 'Lapas Contoh', contact: 'Humas' });
  const questionnaire = { ...asked, instructed: { after: 'tre1', answer: 4 } };
  const wave = await makeOpenWave({ db, stamp, actorId }, questionnaire, ['ig_bio', 'ig_story', 'wa', 'poster']);
  const ids = await keepAnswers({ db, stamp }, wave, answers, (at) => ({
    day: `2026-11-${String(1 + Math.floor((28 * at) / answers)).padStart(2, '0')}`,
    language: at % 20 === 0 ? 'en' : 'id',
  }));
  await close();
  return { waveId: wave.waveId, someId: ids[Math.floor(answers / 2)]! };
}

async function exclude(waveId: string, responseId: string): Promise<void> {
  const { db, actorId, stamp, close } = await openAsOwner();
  await excludeResponse(db, stamp, { waveId, responseId, actorId, reason: 'Dua kali' });
  await close();
}
