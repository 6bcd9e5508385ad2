import type { StudyResult } from '@minat/study';
import { beforeAll, describe, expect, it } from 'vitest';
import { askReport } from '../apps/web/src/lib/server/report/ask-report.ts';
import type { ReportDesk } from '../apps/web/src/lib/server/report/report-desk.ts';
import type { Staff } from '../apps/web/src/lib/server/staff.ts';
import { createReporter, findWaveStudy } from '../packages/institution/src/reporting/index.ts';
import { keepAnswers, makeOpenWave } from '../packages/institution/src/survey/fixtures/keep-answers.ts';
import { exampleQuestionnaire, openInstitution } from '../packages/institution/src/survey/fixtures/open-institution.ts';
import { waveRows } from '../packages/institution/src/survey/index.ts';
import { dialects, prepareServer } from './make-test-database.ts';

describe.each(dialects)('a report that is asked for, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  async function begin() {
    const institution = await openInstitution(dialect);
    const wave = await makeOpenWave(institution, exampleQuestionnaire());
    const { db, stamp, pass } = institution;
    let seed = 1;
    const add = async (count: number) => {
      pass(1_000);
      seed += 1;
      await keepAnswers(institution, wave, count, undefined, seed);
      pass(1_000);
    };
    /** Each server has a reporter of its own. */
    const server = (): ReportDesk => {
      const reporter = createReporter({ software: 'mine', runtime: 'Node' });
      return { ask: (job, readRows) => reporter.answer(job, readRows), close: async () => undefined };
    };
    const servers = [server(), server()];
    const ask = async (role: Staff['role'], at = 0) => {
      const found = (await findWaveStudy(db, wave.waveId))!;
      const readRows = () => waveRows(db, wave.waveId, 'all');
      const origin = { institutionId: institution.institutionId, waveIds: [wave.waveId] };
      // Of a person's staff row, what a report asks for.
      const staff = { db, role } as Staff;
      const asked = { form: 'json', language: 'en' } as const;
      const { outcome, counted } = await askReport(
        { reports: servers[at]!, stamp },
        staff,
        { ...found, readRows, origin },
        asked,
      );
      if (!outcome.ok) return outcome.refusal;
      const { sample, models } = JSON.parse(outcome.value as string) as StudyResult;
      return { rows: sample.rows, counted: counted?.answers ?? null, points: models[0]!.scatter?.points.length ?? 0 };
    };
    return { ...institution, add, ask };
  }

  it('changes with each answer for who may read them, and with each fifth for everybody else, on every server', async () => {
    const { add, ask, db } = await begin();
    await add(4);
    expect(await ask('viewer')).toEqual({ code: 'too-few', used: 4, needs: 5 });
    await add(8);
    expect(await ask('viewer')).toEqual({ rows: 12, counted: 12, points: 0 });
    await add(1);
    expect(await ask('researcher')).toMatchObject({ rows: 13, counted: null });
    expect(((await ask('owner')) as { points: number }).points).toBeGreaterThan(3);
    expect(await ask('viewer')).toMatchObject({ rows: 12 });
    await add(3);
    expect(await ask('marketer', 1)).toMatchObject({ rows: 12, counted: 12 });
    await add(1);
    expect(await ask('marketer', 1)).toMatchObject({ rows: 17, counted: 17 });
    expect(await ask('viewer', 0)).toMatchObject({ rows: 17 });
    // Too few are left for figures of their own: those that were shown stay until the end of the answers.
    const rows = await db.selectFrom('response').select('id').limit(14).execute();
    const gone = rows.map(({ id }) => id);
    await db.deleteFrom('response').where('id', 'in', gone).execute();
    expect(await ask('viewer')).toMatchObject({ rows: 17 });
    expect(await ask('researcher')).toEqual({ code: 'too-few', used: 3, needs: 5 });
  }, 60_000);
});
