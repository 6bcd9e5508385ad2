import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FilesReport, type StudyResult, writeInstrument } from '@minat/study';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../apps/cli/src/fixtures/run.ts';
import type { InstitutionDatabase } from '../packages/institution/src/database/index.ts';
import { createReporter, findWaveStudy, type ReportForm } from '../packages/institution/src/reporting/index.ts';
import { keepAnswers, makeOpenWave } from '../packages/institution/src/survey/fixtures/keep-answers.ts';
import { exampleQuestionnaire, openInstitution } from '../packages/institution/src/survey/fixtures/open-institution.ts';
import { answersFile, excludeResponse, waveRows } from '../packages/institution/src/survey/index.ts';
import { dialects, prepareServer } from './make-test-database.ts';

/*
 * What the studio shows of a wave is what the command says of the file that leaves the house: both run here, on the same
 * answers.
 */

const reporter = createReporter({ software: 'minat 0.1.0', runtime: `Node ${process.versions.node}` });
const questionnaire = { ...exampleQuestionnaire(), instructed: { after: 'tre1', answer: 4 } };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minat-live-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes what the studio hands out: the file of answers and the instrument. */
async function handOut(db: InstitutionDatabase, waveId: string) {
  const { study } = (await findWaveStudy(db, waveId))!;
  const parts: Uint8Array[] = [];
  for await (const part of answersFile(db, waveId, questionnaire)) parts.push(part);
  const answers = join(folder, study.fileName);
  const instrument = join(folder, 'instrument.yaml');
  await writeFile(answers, Buffer.concat(parts));
  await writeFile(instrument, writeInstrument(questionnaire.instrument));
  const ask = async (form: ReportForm) => {
    const outcome = await reporter.answer({ kind: 'report', wave: study, form, language: 'en' }, () =>
      waveRows(db, waveId, 'all'),
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    return outcome.value as string | Uint8Array;
  };
  return { study, answers, instrument, ask };
}

describe.each(dialects)('a wave kept in %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('has the figures and the report that the command makes of its file', async () => {
    const institution = await openInstitution(dialect);
    const { db } = institution;
    const wave = await makeOpenWave(institution, questionnaire);
    await keepAnswers(institution, wave, 60);
    const { answers, instrument, ask } = await handOut(db, wave.waveId);
    const words = [answers, '-i', instrument, '--smallest-group', '5', '--lang', 'en'];
    const said = await run(['analyze', ...words, '--json']);
    expect(said.code).toBe(0);
    const figures = (await ask('json')) as string;
    expect(JSON.parse(figures)).toEqual(JSON.parse(said.stdout));
    const result = JSON.parse(figures) as StudyResult;
    expect(result.data.name).toBe('smma-wave-1.csv');
    expect(result.sample).toMatchObject({ rows: 60, used: 60 });
    await run(['analyze', ...words, '--out', folder, '--format', 'html,md']);
    expect(await ask('html')).toBe(await readFile(join(folder, 'report.html'), 'utf8'));
    expect(await ask('md')).toBe(await readFile(join(folder, 'report.md'), 'utf8'));
  }, 60_000);

  it('counts no answer that was left out, and tells of it where the command cannot', async () => {
    const institution = await openInstitution(dialect);
    const { db, stamp, actorId } = institution;
    const wave = await makeOpenWave(institution, questionnaire);
    const ids = await keepAnswers(institution, wave, 40);
    const exclude = async (some: readonly string[]) => {
      for (const responseId of some) {
        await excludeResponse(db, stamp, { waveId: wave.waveId, responseId, actorId, reason: 'Selalu menjawab 5' });
      }
    };
    await exclude(ids.slice(0, 3));
    const { answers, instrument, ask } = await handOut(db, wave.waveId);
    const said = await run(['analyze', answers, '-i', instrument, '--smallest-group', '5', '--json']);
    expect(JSON.parse((await ask('json')) as string)).toEqual(JSON.parse(said.stdout));
    expect(JSON.parse(said.stdout).sample.rows).toBe(37);
    const report = (await ask('md')) as string;
    expect(report).toContain('3 of 40 answers');
    expect(report).toContain('Selalu menjawab 5');
    // What three said would be told by the difference.
    const compared = 'Main figures with all answers and without those left out';
    expect(report.includes(compared)).toBe(false);
    expect(report).toContain('Figures with and without those left out are shown where they are 5 or more');
    await exclude(ids.slice(3, 5));
    expect((await (await handOut(db, wave.waveId)).ask('md')).toString().includes(compared)).toBe(true);
  }, 60_000);
});

describe('an archive', () => {
  it('is verified by the command, its files made anew', async () => {
    const institution = await openInstitution('sqlite');
    const wave = await makeOpenWave(institution, questionnaire);
    await keepAnswers(institution, wave, 30);
    const { ask } = await handOut(institution.db, wave.waveId);
    const archive = join(folder, 'study.zip');
    await writeFile(archive, await ask('archive'));
    const verified = await run(['verify', archive, '--json']);
    expect(verified.code).toBe(0);
    const { differences, otherSoftware, remade } = JSON.parse(verified.stdout) as FilesReport;
    expect({ differences, otherSoftware }).toEqual({ differences: [], otherSoftware: false });
    expect(remade).toContain('report.html');
  }, 60_000);
});

describe('two waves', () => {
  it('are compared as the command compares their files', async () => {
    const institution = await openInstitution('sqlite');
    const { db } = institution;
    const [first, second] = [
      await makeOpenWave(institution, questionnaire),
      await makeOpenWave(institution, questionnaire),
    ];
    await keepAnswers(institution, first, 50, undefined, 3);
    await keepAnswers(institution, second, 45, undefined, 4);
    const [a, b] = [await handOut(db, first.waveId), await handOut(db, second.waveId)];
    // Both are the first wave of their study, and so is the name of their files.
    const [fileA, fileB] = [join(folder, 'a'), join(folder, 'b')];
    const outcome = await reporter.answer(
      { kind: 'comparison', waves: [a.study, b.study], form: 'json', language: 'en' },
      (mark) => waveRows(db, mark === a.study.mark ? first.waveId : second.waveId, 'all'),
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    for (const [place, { waveId }] of [
      [fileA, first],
      [fileB, second],
    ] as const) {
      await mkdir(place);
      const parts: Uint8Array[] = [];
      for await (const part of answersFile(db, waveId, questionnaire)) parts.push(part);
      await writeFile(join(place, a.study.fileName), Buffer.concat(parts));
    }
    const said = await run([
      'compare',
      join(fileA, a.study.fileName),
      join(fileB, b.study.fileName),
      '-i',
      a.instrument,
      '--json',
    ]);
    expect(said.code).toBe(0);
    expect(JSON.parse(outcome.value as string)).toEqual(JSON.parse(said.stdout));
  }, 60_000);
});
