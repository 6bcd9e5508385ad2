import { formatNumber, formatPercent, type Language, plain, type Section } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { reportComparison } from './report-comparison.ts';
import { screeningWords } from './words/index.ts';

/** What a person decided to leave out of a study. */
export interface Exclusions {
  /** Each reason as it was written, with how many answers were left out for it. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  /** The study with all answers; null where that cannot be computed. */
  readonly all: StudyResult | null;
  /** Where fewer were left out, figures with and without them are not shown, since their difference is what those said. */
  readonly fewestForFigures?: number;
}

/** More reasons than these nobody reads. */
const mostReasons = 20;

/**
 * How many answers were left out and why, and the main figures with and without them (`without`: the study as it is
 * reported), for a study's report. It computes nothing.
 *
 * @example exclusionsSection({ reasons: [{ reason: 'twice', count: 2 }], all: result }, result, 'en').title // 'Answers left out'
 */
export function exclusionsSection(
  { reasons, all, fewestForFigures = 1 }: Exclusions,
  without: StudyResult,
  language: Language,
): Section {
  const words = screeningWords[language].exclusions;
  const count = (value: number): string => formatNumber(value, { digits: 0 }, language);
  const sum = (some: Exclusions['reasons']): number => some.reduce((total, one) => total + one.count, 0);
  const sorted = reasons.toSorted((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
  const shown = sorted.slice(0, mostReasons);
  const rest = sum(sorted.slice(mostReasons));
  const out = sum(reasons);
  const rows = out + without.sample.rows;
  return {
    kind: 'section',
    id: 'exclusions',
    title: words.title,
    blocks: [
      {
        kind: 'paragraph',
        text: words.some({
          count: count(out),
          rows: count(rows),
          percent: formatPercent(rows === 0 ? 0 : (100 * out) / rows, 1, language),
        }),
      },
      {
        kind: 'table',
        id: 'exclusions-reasons',
        caption: words.caption,
        columns: [
          { head: words.heads.reason, align: 'left' },
          { head: words.heads.count, align: 'right' },
        ],
        rows: shown.map(({ reason, count: times }) => ({
          role: 'body',
          cells: [
            { kind: 'text', text: plain(reason) },
            { kind: 'number', value: times, digits: 0 },
          ],
        })),
        notes: rest === 0 ? [] : [words.more({ count: count(rest) })],
      },
      { kind: 'paragraph', text: words.kept },
      ...(all === null
        ? []
        : reportComparison('excluded', all, without, language, out < fewestForFigures ? fewestForFigures : null)),
    ],
  };
}
