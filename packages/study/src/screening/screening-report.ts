import {
  type Document,
  formatNumber,
  formatPercent,
  type Language,
  plain,
  rendererWords,
  type Section,
} from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { reportComparison } from './report-comparison.ts';
import { reportIndices } from './report-indices.ts';
import { reportRespondents } from './report-respondents.ts';
import type { Screening } from './screening.ts';
import { screeningWords } from './words/index.ts';

/**
 * The screening as a document: who is named and by which signs, the rules with their sources, and the main figures with
 * and without those named (`without` null: too few would be left). It computes nothing.
 *
 * @example screeningReport(screen(instrument, answers), result, result, 'en', { software: 'mine' }).language // 'en'
 */
export function screeningReport(
  screening: Screening,
  all: StudyResult,
  without: StudyResult | null,
  language: Language,
  origin: { readonly software: string },
): Document {
  const words = screeningWords[language];
  const section = (id: keyof typeof words.sections, blocks: Section['blocks']): Section => ({
    kind: 'section',
    id: `screening-${id}`,
    title: words.sections[id],
    blocks,
  });
  const count = (value: number): string => formatNumber(value, { digits: 0 }, language);
  const { flagged, rows, items, flags, instrument, data } = screening;
  const named = {
    count: count(flagged.length),
    rows: count(rows),
    percent: formatPercent(rows === 0 ? 0 : (100 * flagged.length) / rows, 1, language),
    fewest: count(flags.fewest),
    source: plain(flags.source),
  };
  return {
    title: words.title({ title: plain(all.instrument.title[language]) }),
    subtitle: words.subtitle({ rows: count(rows), items: count(items) }),
    language,
    facts: [
      { name: words.facts.data, value: plain(data.name) },
      { name: words.facts.sha256, value: plain(data.sha256) },
      { name: words.facts.instrument, value: plain(`${instrument.id} ${instrument.version}`) },
      { name: words.facts.software, value: plain(origin.software) },
    ],
    sections: [
      section('summary', [
        { kind: 'paragraph', text: flagged.length > 0 ? words.summary.some(named) : words.summary.none(named) },
        { kind: 'note', tone: 'plain', code: 'nothing-deleted', text: words.summary.kept },
        { kind: 'paragraph', text: words.summary.surprise },
      ]),
      section('respondents', reportRespondents(screening, language)),
      section('indices', reportIndices(screening, language)),
      section(
        'comparison',
        flagged.length === 0
          ? [{ kind: 'paragraph', text: words.comparison.nobody }]
          : reportComparison('named', all, without, language),
      ),
    ],
    words: rendererWords[language],
  };
}
