import { type Block, formatNumber, formatPercent, type Language, plain, type Row } from '@minat/document';
import { indexDigits } from './index-digits.ts';
import type { IndexReason, Screening, ScreeningIndex } from './screening.ts';
import { screeningWords } from './words/index.ts';

/** Every index with its rule and source, how many it flags, why it was not computed, and why it may be wrong. */
export function reportIndices(screening: Screening, language: Language): Block[] {
  const words = screeningWords[language].indices;
  const { indices, items } = screening;
  const computed = indices.filter(({ reason }) => reason === null);
  return [
    {
      kind: 'table',
      id: 'screening-indices-table',
      caption: words.caption,
      columns: [
        { head: words.heads.index, align: 'left' },
        { head: words.heads.rule, align: 'left' },
        { head: words.heads.n, align: 'right' },
        { head: words.heads.flagged, align: 'right' },
        { head: words.heads.percent, align: 'right' },
        { head: words.heads.source, align: 'left' },
      ],
      rows: indices.map((index): Row => rowOf(index, items, language)),
      notes: [words.independent({})],
    },
    ...(computed.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: words.innocentIntro },
          { kind: 'list', items: computed.map(({ code }) => `<b>${words.names[code]}</b>: ${words.innocent[code]}`) },
        ] satisfies Block[])),
  ];
}

function rowOf(index: ScreeningIndex, items: number, language: Language): Row {
  const words = screeningWords[language].indices;
  const { code, rule, n, flagged, reason, weak } = index;
  const name = weak ? `${words.names[code]} (${words.weak})` : words.names[code];
  const text =
    reason === null
      ? words.rules[code](printRule(index, items, language))
      : words.notComputed({ reason: sayReason(reason, language) });
  const figure = (value: number) => (reason === null ? value : null);
  return {
    role: 'body',
    cells: [
      { kind: 'text', text: name },
      { kind: 'text', text },
      { kind: 'number', value: figure(n), digits: 0 },
      { kind: 'number', value: figure(flagged), digits: 0 },
      { kind: 'percent', value: n === 0 ? null : figure((100 * flagged) / n), digits: 1 },
      { kind: 'text', text: sourceOf(String(rule.source), language) },
    ],
  };
}

function sourceOf(source: string, language: Language): string {
  const { sources } = screeningWords[language].indices;
  return Object.hasOwn(sources, source) ? sources[source]! : plain(source);
}

function sayReason(reason: IndexReason, language: Language): string {
  const say = screeningWords[language].indices.reasons[reason.code];
  const printed = Object.entries(reason.figures).map(([key, value]: [string, number | readonly string[]]) => [
    key,
    typeof value === 'number' ? formatNumber(value, { digits: 0 }, language) : plain(value.join(', ')),
  ]);
  return say(Object.fromEntries(printed));
}

const percents = new Set(['share', 'lowest']);

/** The settings of a rule, printed by what they are. */
function printRule(
  { code, rule, mark }: ScreeningIndex,
  items: number,
  language: Language,
): Readonly<Record<string, string>> {
  const printed = Object.entries(rule).map(([key, value]) => {
    if (typeof value === 'string') return [key, plain(value)];
    if (percents.has(key)) return [key, formatPercent(100 * value, 0, language)];
    if (key === 'level') return [key, formatNumber(value, { digits: 3, bounded: true }, language)];
    const digits = Number.isInteger(value) ? 0 : 2;
    return [key, formatNumber(value, { digits, bounded: digits > 0 && value <= 1 }, language)];
  });
  const atMark = mark === null ? '–' : formatNumber(mark, { digits: indexDigits[code] }, language);
  return { ...Object.fromEntries(printed), mark: atMark, items: formatNumber(items, { digits: 0 }, language) };
}
