import type { Language } from '@minat/document';
import type { Job } from '@minat/institution/reporting';
import { createCountFormat } from '#lib/words/create-count-format.ts';
import { errorPageWords } from '#lib/words/error-page.ts';
import { reportWords } from '#lib/words/report.ts';
import { answerFile, type FileHead } from '../answer-file.ts';
import { plainPage } from '../plain-page.ts';
import type { DeskOutcome } from './report-desk.ts';

export type ReportOutcome = DeskOutcome<Extract<Job, { readonly kind: 'report' }>>;
type Refusal = Extract<ReportOutcome, { readonly ok: false }>['refusal'];

/** A computed file as an answer, or in words why there is none: 409 while the answers do not carry it, 503 while too much is asked for, 501 where this machine cannot make it. */
export function answerReport(outcome: ReportOutcome, head: FileHead, language: Language): Response {
  if (!outcome.ok) return plainPage({ language, ...tell(outcome.refusal, language) });
  const { value } = outcome;
  if (typeof value === 'object' && !(value instanceof Uint8Array)) throw new Error('a file was asked for, a page came');
  return answerFile(typeof value === 'string' ? value : new Uint8Array(value), head);
}

function tell(refusal: Refusal, language: Language) {
  const words = reportWords[language];
  switch (refusal.code) {
    case 'too-few': {
      const { count } = createCountFormat(language);
      const sentence = words.tooFew.text(count(refusal.used), count(refusal.needs));
      return { status: 409, title: words.tooFew.title, sentence };
    }
    case 'not-comparable':
      return { status: 409, title: words.compare.refused, sentence: refusal.reasons.join(' ') };
    case 'no-typesetter':
      return { status: 501, title: errorPageWords[language].refused.title, sentence: words.noTypesetter };
    case 'busy':
      return { status: 503, title: words.busy.title, sentence: words.busy.text };
    case 'crashed':
      return { status: 500, title: words.crashed.title, sentence: words.crashed.text };
  }
}
