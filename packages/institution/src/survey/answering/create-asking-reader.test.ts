import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../../test/make-test-database.ts';
import { openSurvey } from '../fixtures/open-survey.ts';
import { stateOfAsking } from './asking.ts';
import { createAskingReader } from './create-asking-reader.ts';

describe.each(dialects)('the reader of public links, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('sees what changed within three seconds, and asks once for many', async () => {
    const { whole, clock, pass, db, stamp } = await openSurvey(dialect);
    const reader = createAskingReader(whole, clock);
    const [one, other] = await Promise.all([reader.find('bio'), reader.find('bio')]);
    expect(one).not.toBeNull();
    expect(other).toBe(one);
    await db.updateTable('survey_link').set({ ended_at: stamp.time() }).execute();
    expect(stateOfAsking((await reader.find('bio'))!, clock())).toBe('open');
    pass(3_000);
    expect(stateOfAsking((await reader.find('bio'))!, clock())).toBe('ended');
    expect(await reader.find('none')).toBeNull();
  });

  it('keeps a version when it is locked, and reads it each time before', async () => {
    const { whole, clock, ids, db, stamp, asking } = await openSurvey(dialect);
    const reader = createAskingReader(whole, clock);
    const here = await asking();
    const first = await reader.readAsked(here, ids.version);
    expect(await reader.readAsked(here, ids.version)).not.toBe(first);
    await db.updateTable('study_version').set({ locked_at: stamp.time() }).execute();
    const locked = await reader.readAsked(here, ids.version);
    expect(locked!.locked).toBe(true);
    expect(await reader.readAsked(here, ids.version)).toBe(locked);
    expect(await reader.readAsked(here, ids.wave)).toBeNull();
  });
});
