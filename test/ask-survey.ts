import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createStamp, openDatabase } from '@minat/institution/database';
import { type Questionnaire, readyInstrument } from '@minat/institution/survey';
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
