import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../test/make-test-database.ts';
import { keepAnswers, makeOpenWave } from '../survey/fixtures/keep-answers.ts';
import { exampleQuestionnaire, openInstitution } from '../survey/fixtures/open-institution.ts';
import { excludeResponse, includeResponse } from '../survey/index.ts';
import { keepShownFigures, readShownFigures } from './shown-figures.ts';

describe.each(dialects)('the figures that are shown, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  async function begin() {
    const institution = await openInstitution(dialect);
    const wave = await makeOpenWave(institution, exampleQuestionnaire());
    const { db, stamp, pass, actorId } = institution;
    let seed = 1;
    const add = (count: number) => {
      pass(1_000);
      seed += 1;
      return keepAnswers(institution, wave, count, undefined, seed);
    };
    const read = () => readShownFigures(db, wave.waveId);
    const isDue = async () => (await read()).isDue;
    /** Counts all that are there, as a server does when figures are due. */
    const count = async () => {
      pass(1_000);
      const { shown } = await read();
      const rows = await db.selectFrom('response').select('id').where('excluded_at', 'is', null).execute();
      const figures = { answers: rows.length, at: stamp.time(), study: '{}' };
      await keepShownFigures(db, wave.waveId, figures, shown);
      return figures;
    };
    const decide = (what: typeof excludeResponse, responseId: string) => {
      pass(1_000);
      return what(db, stamp, { waveId: wave.waveId, responseId, actorId, reason: 'Dua kali' });
    };
    const withdraw = (id: string) => db.deleteFrom('response').where('id', '=', id).execute();
    return { ...institution, wave, add, read, isDue, count, decide, withdraw };
  }

  it('are due with the fifth answer, and then with each fifth that comes or goes', async () => {
    const { add, isDue, count, decide, withdraw, read } = await begin();
    await add(4);
    expect(await read()).toEqual({ shown: null, isDue: false });
    await add(1);
    expect(await isDue()).toBe(true);
    const figures = await count();
    expect(await read()).toEqual({ shown: figures, isDue: false });
    const ids = await add(4);
    expect(await isDue()).toBe(false);
    // Sent and taken back since: as if it had not come.
    await withdraw(ids[0]!);
    await add(1);
    expect(await isDue()).toBe(false);
    await add(1);
    expect(await isDue()).toBe(true);
    await count();
    const some = await add(2);
    await decide(excludeResponse, ids[1]!);
    await decide(excludeResponse, ids[2]!);
    expect(await isDue()).toBe(false);
    await withdraw(ids[3]!);
    expect(await isDue()).toBe(true);
    await decide(includeResponse, ids[1]!);
    expect(await isDue()).toBe(false);
    await decide(excludeResponse, some[0]!);
    expect(await isDue()).toBe(false);
  });

  it('are the same for two servers: the first one’s stay', async () => {
    const { add, db, wave, stamp, read } = await begin();
    await add(7);
    const of = (study: string) => ({ answers: 7, at: stamp.time(), study });
    await keepShownFigures(db, wave.waveId, of('first'), null);
    await keepShownFigures(db, wave.waveId, of('second'), null);
    expect((await read()).shown?.study).toBe('first');
    const { shown } = await read();
    const later = { ...of('third'), at: new Date(Date.parse(stamp.time()) + 1).toISOString() };
    await keepShownFigures(db, wave.waveId, later, shown);
    await keepShownFigures(db, wave.waveId, { ...later, study: 'fourth' }, shown);
    expect((await read()).shown?.study).toBe('third');
  });
});
