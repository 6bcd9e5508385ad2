import {
  type Asking,
  beginJourney,
  beginSchema,
  resumeJourney,
  type Submission,
  sealJourney,
  submissionSchema,
  submitResponse,
  turnJourney,
} from '@minat/institution/survey';
import { fail } from '@sveltejs/kit';
import type { EndView, View } from '#lib/questionnaire/view.ts';
import { findAsking } from '#lib/server/answering/find-asking.ts';
import { readReceiptCookie, setReceiptCookie } from '#lib/server/answering/receipt-cookie.ts';
import { firstView, openingView, questionsView, sectionView } from '#lib/server/answering/views.ts';
import { textFields } from '#lib/server/text-fields.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The first page of a link. It writes nothing: what it hands out is signed, not kept. */
export const load: PageServerLoad = async (event) => {
  const { locals, url, request, cookies } = event;
  const asking = await findAsking(event);
  const { institution, link, wave } = asking;
  const asked = await locals.application.desk.reader.readAsked(asking, wave.versionId);
  if (asked === null) throw new Error(`wave ${wave.id} asks a version that is not there`);
  const ticket = link.kind === 'one-time' ? url.searchParams.get('t') : null;
  const page = {
    title: asked.questionnaire.instrument.title[locals.language],
    opening: asked.questionnaire.opening[locals.language],
    institution: institution.name,
    demonstration: institution.demonstration,
    slug: link.slug,
    ticket,
    shared: link.kind === 'shared-phone',
    /** What stands before the name of an action, or of a language: a one-time address keeps its ticket. */
    query: ticket === null ? '?' : `?t=${encodeURIComponent(ticket)}&`,
  };
  // The answer to a form brings a view of its own.
  if (request.method === 'POST') return { ...page, view: null };
  const receipt = await readReceiptCookie(cookies, asking, url);
  const view: View =
    receipt === null
      ? await firstView(locals.application, asking, asked, locals.language, ticket)
      : { kind: 'answered', receipt };
  return { ...page, view };
};

export const actions: Actions = {
  /** From the first page to the questions. */
  begin: (event) =>
    answerPost(event, 'begin', async (asking, fields) => {
      const { application } = event.locals;
      const receipt = await readReceiptCookie(event.cookies, asking, event.url);
      if (receipt !== null) return { kind: 'answered', receipt };
      const form = beginSchema.safeParse(fields).data;
      if (form === undefined) return { kind: 'end', code: 'token' };
      event.locals.language = form.language;
      const work = application.limits.countStart(asking.link.id);
      const begun = await beginJourney(application.desk, application.stamp, asking, form, work);
      if (begun.ok) {
        if (fields.script === '1') return questionsView(application, begun.asked, begun.journey);
        return sectionView(application, begun.asked, begun.journey);
      }
      if (begun.code !== 'incomplete') return { kind: 'end', code: begun.code };
      const given = { consent: form.consent, age: form.age };
      return openingView(asking, begun.asked, form.language, form.token, { given, missing: begun.missing });
    }),

  /** A script found unfinished answers on the phone. */
  resume: (event) =>
    answerPost(event, 'resume', async (asking, { token = '' }) => {
      const { application } = event.locals;
      const resumed = await resumeJourney(application.desk, application.stamp, asking, token);
      if (!resumed.ok) return { kind: 'end', code: resumed.code };
      event.locals.language = resumed.journey.language;
      return questionsView(application, resumed.asked, resumed.journey);
    }),

  /** Without script: from one page of questions to another, and from the last one to the end. */
  turn: (event) =>
    answerPost(event, 'turn', async (asking, fields) => {
      const { application } = event.locals;
      const submission = submissionSchema.safeParse(fields).data;
      if (submission === undefined) return { kind: 'end', code: 'token' };
      const { token, answers } = submission;
      const go = fields.go === 'skip' || fields.go === 'back' ? fields.go : 'next';
      const turned = await turnJourney(application.desk, application.stamp, asking, { token, answers, go });
      if (!turned.ok) return { kind: 'end', code: turned.code };
      const { journey, asked, unanswered, done } = turned;
      event.locals.language = journey.language;
      if (!done) return sectionView(application, asked, journey, answers, unanswered);
      const last = sealJourney(application.desk.secret, journey);
      return send(event, asking, { ...submission, token: last }, { ...fields, token: last });
    }),

  /** All answers at once, by a script or by the button that sends again. */
  send: (event) =>
    answerPost(event, 'send', async (asking, fields) => {
      const submission = submissionSchema.safeParse(fields).data;
      return submission === undefined ? { kind: 'end', code: 'token' } : send(event, asking, submission, fields);
    }),
};

type Fields = Readonly<Record<string, string>>;

/** What all posts of these pages have in common: their link, their limit, their fields; refusals are not 200. */
async function answerPost(
  event: RequestEvent,
  action: NonNullable<EndView['again']>['action'],
  answer: (asking: Asking, fields: Fields) => Promise<View>,
) {
  const asking = await findAsking(event);
  const fields = textFields(await event.request.formData());
  const waitSeconds = event.locals.application.limits.waitFor('answer', event.getClientAddress());
  if (waitSeconds > 0) {
    const view: View = { kind: 'end', code: 'busy', waitSeconds, again: { action, fields } };
    return fail(429, { view });
  }
  const view = await answer(asking, fields);
  const isRefusal =
    view.kind === 'end' ||
    (view.kind === 'opening' && view.missing.length > 0) ||
    (view.kind === 'section' && view.unanswered.length > 0);
  return isRefusal ? fail(400, { view }) : { view };
}

async function send(event: RequestEvent, asking: Asking, submission: Submission, fields: Fields): Promise<View> {
  const { application } = event.locals;
  const known = await readReceiptCookie(event.cookies, asking, event.url);
  const sent = await submitResponse(application.desk, application.stamp, asking, submission, known);
  if (sent.ok) {
    setReceiptCookie(event.cookies, asking, event.url, sent.receipt);
    return { kind: 'receipt', receipt: sent.receipt, first: sent.kept === 'first' };
  }
  if (sent.code === 'answered') return { kind: 'answered', receipt: known! };
  const isRepeatable = sent.code === 'too-quick' || sent.code === 'trapped';
  return {
    kind: 'end',
    code: sent.code,
    ...(sent.waitSeconds !== undefined && { waitSeconds: sent.waitSeconds }),
    ...(isRepeatable && { again: { action: 'send', fields: withoutTrap(fields) } }),
  };
}

/** The trap is emptied before it is sent again. */
function withoutTrap({ website: _, ...fields }: Fields): Fields {
  return fields;
}
