import type { Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { answerSheet } from './answer-sheet.ts';
import { duration } from './duration.ts';
import { evenOdd } from './even-odd.ts';
import { identicalAnswers, sameRows } from './identical-answers.ts';
import { type InstructedItem, instructedItems } from './instructed-items.ts';
import { longstring } from './longstring.ts';
import { mahalanobis } from './mahalanobis.ts';
import { type ItemPage, pageTimes } from './page-times.ts';
import { responseSpread } from './response-spread.ts';
import { type IndexCode, indexCodes, type ScreenedRespondent, type Screening } from './screening.ts';
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

type Findings = { readonly [Code in IndexCode]: IndexFinding };

/**
 * The indices of careless answering, respondent by respondent, over all rows of the file. Names those with at least two
 * independent flags (a setting); leaves nobody out. Pure. Throws on codes or durations of another number than the rows.
 *
 * @example screen(instrument, answers).flagged // []
 */
export function screen(instrument: Instrument, answers: Answers, options: ScreenOptions = {}): Screening {
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
  const same = findings.identical.reason === null ? sameRows(sheet.given, sheet.rows) : [];
  const respondents = answers.rowNumbers.map((number, row): ScreenedRespondent => {
    const families = familiesOf(findings, row);
    return {
      row: number,
      code: codes?.[row] ?? null,
      values: indexCodes.map((code) => ({
        code,
        value: finite(findings[code].values[row]!),
        flag: findings[code].flags[row]!,
      })),
      sameAs: twins(same[row] ?? [], row).map((other) => answers.rowNumbers[other]!),
      families,
      flagged: families.length >= rules.flags.fewest,
    };
  });
  return {
    schema: 'minat/screening/1',
    instrument: { id: instrument.id, version: instrument.version },
    data: { name: answers.source.name, sha256: answers.source.sha256 },
    rows: answers.rows,
    items: sheet.items.length,
    flags: { ...rules.flags },
    indices: indexCodes.map((code) => summarise(code, findings[code], rules, instructed)),
    respondents,
    flagged: respondents.filter(({ flagged }) => flagged).map(({ row }) => row),
  };
}

/** Enough to find them by hand; a file of equal rows would list every row at every row. */
const mostTwins = 20;

function twins(group: readonly number[], row: number): number[] {
  return group
    .slice(0, mostTwins + 1)
    .filter((other) => other !== row)
    .slice(0, mostTwins);
}

/**
 * One sign each, counted once: a run of one answer, no spread, and sameness that is all one answer are one sign; haste on
 * a page and haste in all are another.
 */
function familiesOf(findings: Findings, row: number): ScreenedRespondent['families'] {
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

function summarise(
  code: IndexCode,
  finding: IndexFinding,
  rules: ScreeningRules,
  instructed: readonly InstructedItem[],
): Screening['indices'][number] {
  const rule = rules[code === 'even-odd' ? 'evenOdd' : code === 'page-times' ? 'pageTimes' : code];
  return {
    code,
    rule: { ...rule, ...(code === 'instructed' && instructed.length > 0 ? { asked: nameItems(instructed) } : {}) },
    mark: finite(finding.mark),
    weak: finding.weak,
    reason: finding.reason,
    n: finding.values.filter((value) => !Number.isNaN(value)).length,
    flagged: finding.flags.filter(Boolean).length,
  };
}

/** Which items those were, as they were typed. */
function nameItems(instructed: readonly InstructedItem[]): string {
  return instructed.map(({ column, expected }) => `${column} = ${expected}`).join('; ');
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
