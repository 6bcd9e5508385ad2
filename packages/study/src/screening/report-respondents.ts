import { type Block, type Cell, formatNumber, type Language, plain, type Row } from '@minat/document';
import { indexDigits } from './index-digits.ts';
import type { IndexCode, ScreenedRespondent, Screening } from './screening.ts';
import { screeningWords } from './words/index.ts';

/** More rows than these nobody reads on paper; the JSON has them all. */
const mostRows = 100;

/** Those named, then those with a sign that does not suffice, each with the indices that mark any of them. */
export function reportRespondents(screening: Screening, language: Language): Block[] {
  const words = screeningWords[language].respondents;
  const fewest = formatNumber(screening.flags.fewest, { digits: 0 }, language);
  const named = screening.respondents.filter(({ flagged }) => flagged);
  const single = screening.respondents.filter(({ flagged, families }) => !flagged && families.length > 0);
  return [
    ...tableOf('screening-named', words.named({ fewest }), named, screening, language),
    ...tableOf('screening-single', words.single({ fewest }), single, screening, language),
  ];
}

function tableOf(
  id: string,
  caption: string,
  respondents: readonly ScreenedRespondent[],
  { indices }: Screening,
  language: Language,
): Block[] {
  const { respondents: words, indices: of } = screeningWords[language];
  if (respondents.length === 0) return [{ kind: 'paragraph', text: `<b>${caption}</b>: ${words.nobody}` }];
  const shown = respondents.slice(0, mostRows);
  const computed = indices.filter(({ reason }) => reason === null);
  // An index that marks nobody here tells nothing here, and pushes the others off the page.
  const telling = computed.filter(({ code }) =>
    shown.some(({ values }) => values.some((one) => one.code === code && one.flag)),
  );
  const weak = telling.filter((index) => index.weak).map(({ code }) => of.names[code]);
  const pairs = shown
    .filter(({ sameAs }) => sameAs.length > 0)
    .map(({ row, sameAs }) => `${row} = ${sameAs.join(', ')}`);
  const hasCodes = shown.some(({ code }) => code !== null);
  const rest = respondents.length - shown.length;
  return [
    {
      kind: 'table',
      id,
      caption,
      columns: [
        { head: words.heads.row, align: 'right' },
        ...(hasCodes ? [{ head: words.heads.code, align: 'left' as const }] : []),
        { head: words.heads.signs, align: 'right' },
        ...telling.map(({ code }) => ({ head: of.names[code], align: 'right' as const })),
      ],
      rows: shown.map(
        (one): Row => ({
          role: 'body',
          cells: [
            // A row's number is a name: it is printed without grouping.
            { kind: 'text', text: String(one.row) },
            ...(hasCodes ? [{ kind: 'text' as const, text: plain(one.code ?? '') }] : []),
            { kind: 'number', value: one.families.length, digits: 0 },
            ...telling.map(({ code }) => cellOf(code, one)),
          ],
        }),
      ),
      notes: [
        words.flagNote,
        ...(weak.length > 0 ? [words.weakNote({ indices: weak.join(', ') })] : []),
        ...(pairs.length > 0 ? [words.sameNote({ pairs: pairs.join('; ') })] : []),
        ...(rest > 0 ? [words.more({ count: formatNumber(rest, { digits: 0 }, language) })] : []),
      ],
    },
  ];
}

function cellOf(code: IndexCode, { values }: ScreenedRespondent): Cell {
  const { value, flag } = values.find((one) => one.code === code)!;
  const cell: Cell = { kind: 'number', value, digits: indexDigits[code] };
  return flag ? { ...cell, mark: '*' } : cell;
}
