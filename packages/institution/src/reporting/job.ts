import type { Language } from '@minat/document';
import type { HtmlParts } from '@minat/document/html';
import type { ReportFormat } from '@minat/study';
import type { Questionnaire } from '../survey/index.ts';

export type { HtmlParts };

/** A wave whose figures are wanted. */
export interface WaveStudy {
  /** The state of its answers (`waveMark`): equal marks have equal figures. */
  readonly mark: string;
  readonly questionnaire: Questionnaire;
  /** What the file of its answers is called. */
  readonly fileName: string;
  /** Figures that were counted before (`ShownFigures.study`), of which the report is made instead of the answers. */
  readonly counted?: string;
}

/** A report as a file, as pieces of a page, as its bare figures, or as one ZIP of the whole study. */
export type ReportForm = 'page' | 'json' | 'archive' | ReportFormat;

/** What is asked. Plain data, since it goes from one thread to another. */
export type Job =
  | { readonly kind: 'report'; readonly wave: WaveStudy; readonly form: ReportForm; readonly language: Language }
  /** The figures of a wave for those who may read no answer, to be kept and shown until others are due. */
  | { readonly kind: 'figures'; readonly wave: WaveStudy }
  /** Whom the screening names, with the signs. */
  | { readonly kind: 'flags'; readonly wave: WaveStudy }
  /** What changed from the first wave to the second. */
  | {
      readonly kind: 'comparison';
      readonly waves: readonly [WaveStudy, WaveStudy];
      readonly form: Exclude<ReportForm, 'archive'>;
      readonly language: Language;
    };

/** A named answer and the independent signs that name it. */
export type Flag = readonly [id: string, signs: readonly string[]];

export interface JobResults {
  readonly report: HtmlParts | string | Uint8Array;
  readonly figures: { readonly answers: number; readonly study: string };
  readonly flags: readonly Flag[];
  readonly comparison: HtmlParts | string | Uint8Array;
}

/**
 * Why there is nothing to show.
 * - `too-few`: figures of `used` answers would tell what each of them said; there must be `needs`.
 * - `no-typesetter`: this machine makes no PDF.
 * - `not-comparable`: the waves did not ask the same; `reasons` are sentences in the language asked for.
 */
export type JobRefusal =
  | { readonly code: 'too-few'; readonly used: number; readonly needs: number }
  | { readonly code: 'no-typesetter' }
  | { readonly code: 'not-comparable'; readonly reasons: readonly string[] };

export type JobOutcome<Value = JobResults[keyof JobResults]> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: JobRefusal };

export type OutcomeOf<Asked extends Job> = JobOutcome<JobResults[Asked['kind']]>;
