import { createStamp, openDatabase } from '@minat/institution/database';
import { createAskingReader, sealJourney } from '@minat/institution/survey';
import { insertSurvey } from '../../packages/institution/src/survey/fixtures/insert-survey.ts';

export interface Prepared {
  /** Of the link that is answered by: `/s/…`. */
  readonly slug: string;
  /** Bodies of the form that is sent at the end, one for each respondent. */
  readonly bodies: readonly string[];
}

/** How long ago the questions were shown: longer than anybody has to wait before sending. */
const begunBefore = 10 * 60_000;

/**
 * A wave that asks the shipped instrument, and as many respondents who began ten minutes ago and are about to send. Their
 * tokens are sealed by the room's own function with the application's secret, with an earlier clock.
 */
export async function prepareSubmissions(where: string, secret: string, count: number): Promise<Prepared> {
  const { whole, close } = await openDatabase(where);
  const earlier = Date.now() - begunBefore;
  const stamp = createStamp(() => earlier);
  const slug = `bench-${stamp.id().slice(-8)}`;
  await insertSurvey(whole, stamp, { slug });
  const reader = createAskingReader(whole, Date.now);
  const asking = (await reader.find(slug))!;
  const asked = (await reader.readAsked(asking, asking.wave.versionId))!;
  const start = {
    institutionId: asking.institution.id,
    linkId: asking.link.id,
    waveId: asking.wave.id,
    versionId: asked.versionId,
    wording: asked.wording,
    ticketId: null,
    issuedAt: earlier,
    language: 'id',
    consentHash: '0'.repeat(64),
    begunAt: earlier,
    work: 0,
    page: 0,
    shownAt: earlier,
    durations: [],
  } as const;
  const bodies = Array.from({ length: count }, (_, respondent) => {
    const token = sealJourney(secret, { ...start, responseId: stamp.id() });
    const answers = asked.sections.flat().map((question, at): [string, string] => {
      if (question.kind === 'words') return [`a.${question.id}`, question.long ? 'Semoga makin maju.' : 'Rantauprapat'];
      const choices = question.kind === 'points' ? question.answers.to : question.choices.length;
      return [`a.${question.id}`, String(1 + ((respondent * 7 + at * 3) % choices))];
    });
    const times = JSON.stringify(asked.sections.map((section) => 4_000 * section.length + (respondent % 997)));
    return new URLSearchParams([
      ['token', token],
      ['times', times],
      ['work', ''],
      ['website', ''],
      ...answers,
    ]).toString();
  });
  await close();
  return { slug, bodies };
}
