import type { Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { type AnswerSheet, answerSheet } from './answer-sheet.ts';
import { duration } from './duration.ts';
import { evenOdd } from './even-odd.ts';
import { identicalAnswers } from './identical-answers.ts';
import { type InstructedItem, instructedItems } from './instructed-items.ts';
import { longstring } from './longstring.ts';
import { mahalanobis } from './mahalanobis.ts';
import { type ItemPage, pageTimes } from './page-times.ts';
import { responseSpread } from './response-spread.ts';
import type { IndexCode, ScreenedRespondent } from './screening.ts';
import type { IndexFinding } from './screening-index.ts';
import { defaultScreeningRules, type ScreeningRules } from './screening-rules.ts';
import { shareMissing } from './share-missing.ts';
import { synonyms } from './synonyms.ts';

export interface ScreenOptions {
  /** By row, in seconds; NaN where it is not known. */
  readonly durations?: Float64Array;
  /** The pages of items that were shown, with the time that each row spent on them. */
  readonly pages?: readonly ItemPage[];
  /** By row: what the respondent is called in the file. */
  readonly codes?: readonly (string | null)[];
  /** Items that tell what to answer, which are no items of the instrument. */
  readonly instructed?: readonly InstructedItem[];
  readonly rules?: ScreeningRules;
}

export type Findings = { readonly [Code in IndexCode]: IndexFinding };

/** Every index of all rows, in columns. Throws on codes, durations or other lists of another number than the rows. */
export function findIndices(
  instrument: Instrument,
  answers: Answers,
  options: ScreenOptions,
): { readonly sheet: AnswerSheet; readonly findings: Findings } {
  const { durations, pages, codes, instructed = [], rules = defaultScreeningRules } = options;
  if (codes !== undefined && codes.length !== answers.rows) {
    throw new RangeError(`screen needs ${answers.rows} codes, got ${codes.length}`);
  }
  const sheet = answerSheet(instrument, answers);
  const findings: Findings = {
    longstring: longstring(sheet, rules.longstring),
    irv: responseSpread(sheet, rules.irv),
    'even-odd': evenOdd(sheet, rules.evenOdd),
    synonyms: synonyms(sheet, rules.synonyms),
    mahalanobis: mahalanobis(sheet, rules.mahalanobis),
    identical: identicalAnswers(sheet, rules.identical),
    missing: shareMissing(sheet, rules.missing),
    instructed: instructedItems(instructed, answers.rows, rules.instructed),
    duration: duration(durations, answers.rows, rules.duration),
    'page-times': pageTimes(pages, answers.rows, rules.pageTimes),
  };
  return { sheet, findings };
}

/**
 * One sign each, counted once: a run of one answer, no spread, and sameness that is all one answer are one sign; haste on
 * a page and haste in all are another.
 */
export function familiesOf(findings: Findings, row: number): ScreenedRespondent['families'] {
  const counts = (code: IndexCode): boolean => findings[code].flags[row]! && !findings[code].weak;
  const isUniform = counts('longstring') || counts('irv');
  const isAllOne = findings.irv.values[row] === 0;
  const others = (['even-odd', 'synonyms', 'mahalanobis', 'missing', 'instructed'] as const).filter(counts);
  return [
    ...(isUniform ? (['uniform'] as const) : []),
    ...(counts('identical') && !isAllOne ? (['identical'] as const) : []),
    ...others,
    ...(counts('duration') || counts('page-times') ? (['duration'] as const) : []),
  ];
}
