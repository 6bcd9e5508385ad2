import type { Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { familiesOf, findIndices, type ScreenOptions } from './find-indices.ts';
import { sameRows } from './identical-answers.ts';
import type { InstructedItem } from './instructed-items.ts';
import { type IndexCode, indexCodes, type ScreenedRespondent, type Screening } from './screening.ts';
import type { IndexFinding } from './screening-index.ts';
import { defaultScreeningRules, type ScreeningRules } from './screening-rules.ts';

/**
 * The indices of careless answering, respondent by respondent, over all rows of the file. Names those with at least two
 * independent flags (a setting); leaves nobody out. Pure. Throws on codes or durations of another number than the rows.
 *
 * @example screen(instrument, answers).flagged // []
 */
export function screen(instrument: Instrument, answers: Answers, options: ScreenOptions = {}): Screening {
  const { codes, instructed = [], rules = defaultScreeningRules } = options;
  const { sheet, findings } = findIndices(instrument, answers, options);
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
