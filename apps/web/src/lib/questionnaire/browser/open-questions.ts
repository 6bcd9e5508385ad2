import { type Draft, dropDraft, isAt, keepDraft, keyOf, type Place, readDraft, readDrafts } from './draft.ts';
import { openAnew } from './open-anew.ts';
import { createPages } from './pages.ts';
import { proveWork } from './prove-work.ts';
import { endsOpen, sendDraft } from './send-draft.ts';
import { showReceipt } from './show-receipt.ts';
import { showState } from './show-state.ts';
import { writeAnswers } from './write-answers.ts';

/**
 * The questions with a script: one page at a time, every answer kept on the phone at once, no network until the end. A
 * draft that is there already goes on, also one that another window began: of two windows comes one answer.
 */
export function openQuestions(form: HTMLFormElement, place: AnswerPlace): void {
  const trap = form.querySelector<HTMLInputElement>('[data-trap]')!;
  let draft = findDraft(form, place) ?? newDraft(form, place);
  let sending = false;
  /** What was sent is not kept again. */
  let gone = false;
  fill(form, draft);

  const keep = (change: Partial<Draft>): void => {
    if (gone) return;
    draft = { ...draft, ...change };
    const state = keepDraft(draft) ? 'kept' : 'notKept';
    if (!sending) showState(form, 'state', state);
  };
  const forget = (): void => {
    gone = true;
    dropDraft(draft.id);
  };
  const pages = createPages(form, draft, {
    turned: (page, times) => keep({ page, times }),
    left: (times) => {
      keep({ times, finished: true, text: writeAnswers(form) });
      void send();
    },
  });

  const send = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    pages.freeze(true);
    showState(form, 'code', null);
    const sent = await sendDraft(draft, trap, (state) => showState(form, 'state', state));
    sending = false;
    if (sent.kind !== 'end') {
      forget();
      if (sent.kind === 'receipt') showReceipt(sent);
      else openAnew();
      return;
    }
    pages.freeze(false);
    trap.value = '';
    showState(form, 'state', null);
    if (sent.code === 'withdrawn') forget();
    else keep({ finished: !endsOpen(sent.code) });
    showState(form, 'code', sent.code);
  };

  form.addEventListener('input', () => keep({ answers: readAnswers(form) }));
  form.addEventListener('submit', (event) => event.preventDefault());
  // Another window of the same answer: what is typed there stands here, and when it is sent there, it is.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== keyOf(draft.id) || sending) return;
    const other = readDraft(newValue);
    if (other === null) {
      forget();
      openAnew();
    } else {
      draft = { ...other, page: draft.page, times: draft.times };
      fill(form, draft);
    }
  });
  addEventListener('beforeunload', (event) => {
    if (!gone && !keepDraft(draft)) event.preventDefault();
  });

  keep({});
  // While the questions are read.
  if (draft.work > 0 && draft.proof === '') void proveWork(draft.id, draft.work).then((proof) => keep({ proof }));
}

interface AnswerPlace extends Place {
  readonly shared: boolean;
}

/** The draft that this page resumes, or one of the same wording that was begun at this place before. */
function findDraft({ dataset: { id, version } }: HTMLFormElement, place: AnswerPlace): Draft | undefined {
  const drafts = readDrafts().filter((draft) => isAt(draft, place) && draft.version === version);
  const mine = drafts.find((draft) => draft.id === id);
  // On a phone that goes round, what was begun before is another person's.
  return mine ?? (place.shared ? undefined : drafts.find(({ finished }) => !finished));
}

function newDraft(form: HTMLFormElement, { slug, ticket, shared }: AnswerPlace): Draft {
  const { id, version, expires, work } = form.dataset;
  return {
    id: id!,
    slug,
    ticket,
    version: version!,
    token: form.querySelector<HTMLInputElement>('[name="token"]')!.value,
    expires: Number(expires),
    work: Number(work),
    proof: '',
    title: document.title,
    shared,
    answers: {},
    page: 0,
    times: [],
    finished: false,
    text: '',
  };
}

function readAnswers(form: HTMLFormElement): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (name.startsWith(form.dataset.answers!) && typeof value === 'string') answers[name] = value;
  }
  return answers;
}

function fill(form: HTMLFormElement, { answers }: Draft): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    `[name^="${form.dataset.answers}"]`,
  )) {
    const value = answers[field.name];
    if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === value;
    else if (value !== undefined) field.value = value;
  }
}
