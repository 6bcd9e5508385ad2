import type { Language } from '@minat/document';
import {
  type Asked,
  type Asking,
  answersEndAt,
  consentText,
  findTicket,
  issueStart,
  type Journey,
  journeyLifetime,
  minutesOf,
  sealJourney,
  stateOfAsking,
} from '@minat/institution/survey';
import type { OpeningView, QuestionsView, SectionView, View } from '#lib/questionnaire/view.ts';
import { createTimeFormat } from '#lib/words/create-time-format.ts';
import type { Application } from '../application.ts';

/** What the first page of a link shows, where nothing was filled in yet. `ticket` is what a one-time address carries. */
export async function firstView(
  application: Application,
  asking: Asking,
  asked: Asked,
  language: Language,
  ticket: string | null,
): Promise<View> {
  const { clock, desk, stamp } = application;
  const state = stateOfAsking(asking, clock());
  if (state === 'planned') return { kind: 'end', code: state, opens: sayMoment(asking, language) };
  if (state !== 'open') return { kind: 'end', code: state };
  if (asking.link.kind !== 'one-time')
    return openingView(asking, asked, language, issueStart(desk, stamp, asking, asked, null));
  const found = await findTicket(asking, ticket ?? '');
  if (found.state !== 'free') return { kind: 'end', code: found.state === 'spent' ? 'spent' : 'no-ticket' };
  return openingView(asking, asked, language, issueStart(desk, stamp, asking, asked, found.ticketId));
}

export function openingView(
  { wave, institution }: Asking,
  { questionnaire, sections }: Asked,
  language: Language,
  token: string,
  over: Partial<Pick<OpeningView, 'given' | 'missing'>> = {},
): OpeningView {
  const { day } = createTimeFormat(language, institution.timeZone);
  const until = answersEndAt(wave.closesAt, questionnaire.consent.retentionDays);
  return {
    kind: 'opening',
    token,
    opening: questionnaire.opening[language],
    consent: consentText(questionnaire, language),
    kept: wave.closesAt === null || until === null ? null : { closes: day(wave.closesAt), until: day(until) },
    minimumAge: questionnaire.minimumAge,
    minutes: minutesOf(questionnaire, language),
    questions: sections.flat().length,
    given: { consent: false, age: undefined },
    missing: [],
    ...over,
  };
}

export function sectionView(
  { secret }: Application,
  asked: Asked,
  journey: Journey,
  answers: Readonly<Record<string, string>> = {},
  unanswered: readonly string[] = [],
): SectionView {
  const known = asked.sections.flat().flatMap(({ id }) => (answers[id] ? [[id, answers[id]]] : []));
  return {
    kind: 'section',
    token: sealJourney(secret, journey),
    section: asked.sections[journey.page]!,
    page: journey.page,
    pages: asked.sections.length,
    answers: Object.fromEntries(known),
    unanswered,
  };
}

export function questionsView({ secret }: Application, asked: Asked, journey: Journey): QuestionsView {
  const { responseId, issuedAt, work, wording } = journey;
  return {
    kind: 'questions',
    token: sealJourney(secret, journey),
    sections: asked.sections,
    draft: { id: responseId, version: wording, expires: issuedAt + journeyLifetime, work },
  };
}

/** When a wave opens, where the institution is. */
function sayMoment({ wave, institution }: Asking, language: Language): string {
  const format = { dateStyle: 'full', timeStyle: 'short', timeZone: institution.timeZone } as const;
  return new Intl.DateTimeFormat(language, format).format(new Date(wave.opensAt));
}
