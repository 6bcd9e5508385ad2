import { expect, it } from 'vitest';
import { openSurvey } from '../fixtures/open-survey.ts';
import { sealJourney, unsealJourney } from './journey.ts';
import { turnJourney } from './turn-journey.ts';

async function openJourney() {
  const survey = await openSurvey('sqlite');
  const { token, asked } = await survey.begin();
  const asking = await survey.asking();
  const turn = async (from: string, go: 'next' | 'skip' | 'back', answers: Readonly<Record<string, string>> = {}) => {
    const turned = await turnJourney(survey.desk, survey.stamp, asking, { token: from, answers, go });
    if (!turned.ok) throw new Error(turned.code);
    return { ...turned, token: sealJourney(survey.desk.secret, turned.journey) };
  };
  return { ...survey, token, asked, turn };
}

it('goes from page to page, back and on, with the time on each by the server’s clock', async () => {
  const { token, turn, pass, asked } = await openJourney();
  const first = Object.fromEntries(asked.sections[0]!.map(({ id }) => [id, '3']));
  pass(5_000);
  const second = await turn(token, 'next', first);
  expect(second).toMatchObject({ journey: { page: 1, durations: [5_000] }, unanswered: [] });
  pass(3_000);
  const back = await turn(second.token, 'back');
  expect(back).toMatchObject({ journey: { page: 0, durations: [5_000, 3_000] }, unanswered: [] });
  pass(1_000);
  expect(await turn(back.token, 'next', first)).toMatchObject({ journey: { page: 1, durations: [6_000, 3_000] } });
});

it('stays where a choice is missing until it is skipped', async () => {
  const { token, turn, asked } = await openJourney();
  const [one, ...rest] = asked.sections[0]!.map(({ id }) => id);
  const stayed = await turn(token, 'next', { [one!]: '5' });
  expect(stayed).toMatchObject({ journey: { page: 0 }, unanswered: rest });
  expect(await turn(stayed.token, 'skip')).toMatchObject({ journey: { page: 1 }, unanswered: [] });
});

it('leaves neither end', async () => {
  const { token, turn, asked } = await openJourney();
  let at = await turn(token, 'back');
  expect(at.journey.page).toBe(0);
  for (const _ of asked.sections) {
    expect(at.done).toBe(false);
    at = await turn(at.token, 'skip');
  }
  expect(at).toMatchObject({ journey: { page: asked.sections.length - 1 }, done: true });
});

it('opens a journey only with the secret that sealed it', async () => {
  const { desk, token } = await openJourney();
  expect(unsealJourney(desk.secret, token)).not.toBeNull();
  expect(unsealJourney('other', token)).toBeNull();
  const [body = '', sign] = token.split('.');
  const forged = Buffer.from(Buffer.from(body, 'base64url').toString().replace('"id"', '"en"')).toString('base64url');
  expect(unsealJourney(desk.secret, `${forged}.${sign}`)).toBeNull();
});
