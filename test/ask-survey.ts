import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createStamp, openDatabase } from '@minat/institution/database';
import { type Questionnaire, readyInstrument, ticketHash } from '@minat/institution/survey';
import type { BrowserContext } from 'playwright-core';
import { sealJourney, unsealJourney } from '../packages/institution/src/survey/answering/journey.ts';
import {
  insertSurvey,
  questionnaireOf,
  type SurveyParts,
} from '../packages/institution/src/survey/fixtures/insert-survey.ts';
import type { StartedApplication } from './start-application.ts';

/** Two pages of statements, one about the person and one for words of one's own: short, with everything. */
export function shortQuestionnaire(): Questionnaire {
  const whole = questionnaireOf();
  const wanted = new Set(['ent1', 'int2', 'pi01', 'pi06']);
  const items = readyInstrument().items.filter(({ id }) => wanted.has(id));
  return { ...whole, instrument: { ...whole.instrument, items } };
}

/** Surveys of an application that runs, as a studio would make them, and what was answered. */
export async function openAskedApplication({ dataFolder }: StartedApplication) {
  const { whole, close } = await openDatabase(join(dataFolder, 'minat.db'));
  const stamp = createStamp(Date.now);
  const secret = (await readFile(join(dataFolder, 'secret'), 'utf8')).trim();
  return {
    close,
    whole,
    stamp,
    ask: (parts: SurveyParts) => insertSurvey(whole, stamp, { questionnaire: shortQuestionnaire(), ...parts }),
    /** Has the wave of a link opened yesterday and closed so many milliseconds ago. A server sees it within three seconds. */
    closeWave: async (slug: string, ago: number): Promise<void> => {
      const ofLink = whole.selectFrom('survey_link').select('wave_id').where('slug', '=', slug);
      const [opens_at, closes_at] = [86_400_000, ago].map((before) => new Date(Date.now() - before).toISOString());
      await whole
        .updateTable('wave')
        .set({ opens_at: opens_at!, closes_at: closes_at! })
        .where('id', '=', ofLink)
        .execute();
    },
    /** A ticket of a one-time link. */
    handOut: async ({ link, institution }: { readonly link: string; readonly institution: string }, token: string) => {
      const ticket = { institution_id: institution, id: stamp.id(), link_id: link, created_at: stamp.time() };
      const row = { ...ticket, token_hash: ticketHash(token), response_id: null };
      await whole.insertInto('survey_ticket').values(row).execute();
    },
    /** What was answered by a link: the cells of each row. */
    answersBy: async (slug: string): Promise<readonly unknown[][]> => {
      const rows = await whole
        .selectFrom('response')
        .innerJoin('survey_link', 'survey_link.id', 'response.link_id')
        .select('response.answers')
        .where('survey_link.slug', '=', slug)
        .orderBy('response.id')
        .execute();
      return rows.map(({ answers }) => JSON.parse(answers) as unknown[]);
    },
    /** Whatever a browser sends was begun ten minutes earlier: a test does not wait as long as a reader takes. */
    hurry: (context: BrowserContext) =>
      context.route('**/s/**', async (route) => {
        const fields = new URLSearchParams(route.request().postData() ?? '');
        const journey = unsealJourney(secret, fields.get('token') ?? '');
        if (journey === null) return route.continue();
        fields.set('token', sealJourney(secret, { ...journey, begunAt: journey.begunAt - 600_000 }));
        return route.continue({ postData: fields.toString() });
      }),
  };
}
