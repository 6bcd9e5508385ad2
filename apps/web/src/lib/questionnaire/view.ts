import type { ConsentText, Section } from '@minat/institution/survey';
import type { EndCode } from '#lib/words/answering.ts';

/** What a respondent has before the eyes: one page, one of these. */
export type View = OpeningView | SectionView | QuestionsView | ReceiptView | AnsweredView | EndView;

export interface OpeningView {
  readonly kind: 'opening';
  readonly token: string;
  readonly opening: string;
  readonly consent: ConsentText;
  /** The days on which the wave closes and its answers are deleted, where the institution is; null where its closing is not set. */
  readonly kept: { readonly closes: string; readonly until: string } | null;
  readonly minimumAge: number | null;
  readonly minutes: number;
  readonly questions: number;
  /** What was filled in before, where the page comes back. */
  readonly given: { readonly consent: boolean; readonly age: 'yes' | 'no' | undefined };
  readonly missing: readonly ('consent' | 'age')[];
}

/** Without script: one page of questions; the answers of the others travel along unseen. */
export interface SectionView {
  readonly kind: 'section';
  readonly token: string;
  readonly section: Section;
  readonly page: number;
  readonly pages: number;
  readonly answers: Readonly<Record<string, string>>;
  readonly unanswered: readonly string[];
}

/** With script: all pages in one document, of which the script shows one after the other. */
export interface QuestionsView {
  readonly kind: 'questions';
  readonly token: string;
  readonly sections: readonly Section[];
  /** What a draft on the phone is called, until when it may be sent (milliseconds), and the proof of work it needs. */
  readonly draft: { readonly id: string; readonly version: string; readonly expires: number; readonly work: number };
}

export interface ReceiptView {
  readonly kind: 'receipt';
  readonly receipt: string;
  /** Whether other answers had come before with the same start, which stand. */
  readonly first: boolean;
}

export interface AnsweredView {
  readonly kind: 'answered';
  readonly receipt: string;
}

export interface EndView {
  readonly kind: 'end';
  readonly code: EndCode;
  /** Of a planned wave, in words of the reader's language. */
  readonly opens?: string;
  readonly waitSeconds?: number;
  /** What may be posted again as it is, and to which action. */
  readonly again?: {
    readonly action: 'begin' | 'resume' | 'turn' | 'send';
    readonly fields: Readonly<Record<string, string>>;
  };
}
