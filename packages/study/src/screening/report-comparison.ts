import { type Block, type Cell, formatNumber, type Language, plain, type Row } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { sayQuestion } from '../questions/index.ts';
import { screeningWords } from './words/index.ts';

/** Who is left out on one side: those whom the indices name, or those whom a person decided to leave out. */
export type LeftOut = 'named' | 'excluded';

/**
 * The main figures side by side, and whether any decision hangs on those left out. `withheldBelow`: so few were left out
 * that the difference would tell what they said; then only whether.
 */
export function reportComparison(
  leftOut: LeftOut,
  all: StudyResult,
  without: StudyResult | null,
  language: Language,
  withheldBelow: number | null = null,
): Block[] {
  const words = screeningWords[language].comparison;
  const said = words.leftOut[leftOut];
  if (without === null) return [{ kind: 'note', tone: 'caution', code: 'too-few-left', text: said.tooFew }];
  if (withheldBelow !== null) {
    const smallest = formatNumber(withheldBelow, { digits: 0 }, language);
    const withheld = {
      kind: 'note',
      tone: 'plain',
      code: 'figures-withheld',
      text: words.withheld({ smallest }),
    } as const;
    return [...sayDecisions(all, without, language, false), withheld];
  }
  return [
    ...sayDecisions(all, without, language),
    {
      kind: 'table',
      id: leftOut === 'named' ? 'screening-comparison-table' : 'exclusions-comparison-table',
      caption: said.caption,
      columns: [
        { head: words.heads.figure, align: 'left' },
        { head: words.heads.all, align: 'right' },
        { head: said.without, align: 'right' },
        { head: words.heads.change, align: 'right' },
      ],
      rows: rowsOf(all, without, language),
      notes: [],
    },
    { kind: 'note', tone: 'plain', code: 'report-both', text: words.choice },
  ];
}

function sayDecisions(all: StudyResult, without: StudyResult, language: Language, namesThem = true): Block[] {
  const words = screeningWords[language].comparison;
  const count = (value: number): string => formatNumber(value, { digits: 0 }, language);
  const both = all.procedures.flatMap((procedure) => {
    const other = without.procedures.find(({ id }) => id === procedure.id);
    return other === undefined ? [] : [{ procedure, before: procedure.decision, after: other.decision }];
  });
  const changed = both.filter(({ before, after }) => before !== after);
  if (changed.length === 0) return [{ kind: 'paragraph', text: words.same({ of: count(both.length) }) }];
  const figures = { count: count(changed.length), of: count(both.length) };
  if (!namesThem) return [{ kind: 'paragraph', text: words.changedUnnamed(figures) }];
  return [
    { kind: 'paragraph', text: words.changed(figures) },
    {
      kind: 'list',
      items: changed.map(({ procedure, before, after }) =>
        words.turned({
          question: closed(sayQuestion(procedure, all, language)),
          before: words.decisions[before],
          after: words.decisions[after],
        }),
      ),
    },
  ];
}

/** A question that ends in no question mark ends in a colon, so that its answer stands apart. */
const closed = (question: string): string => (question.endsWith('?') ? question : `${question}:`);

type Kind = 'count' | 'figure' | 'bounded' | 'p';

function rowsOf(all: StudyResult, without: StudyResult, language: Language): Row[] {
  const { rows: words } = screeningWords[language].comparison;
  const name = (id: string) => plain(all.instrument.scales.find((scale) => scale.id === id)?.name[language] ?? id);
  const constructs = all.scores.filter(({ kind }) => kind === 'construct').map(({ scale }) => scale);
  const score = (of: StudyResult, id: string) => of.scores.find(({ scale }) => scale === id);
  const alpha = (of: StudyResult, id: string) => of.reliability.find(({ scale }) => scale === id)?.alpha ?? null;
  const fit = (of: StudyResult, id: string) => of.models.find((model) => model.id === id)?.regression ?? null;
  const row = (head: string, kind: Kind, read: (of: StudyResult) => number | null): Row =>
    rowOf(head, kind, read(all), read(without));
  return [
    row(words.used, 'count', (of) => of.sample.used),
    ...constructs.flatMap((id) => [
      row(words.mean({ scale: name(id) }), 'figure', (of) => score(of, id)?.mean ?? null),
      row(words.sd({ scale: name(id) }), 'figure', (of) => score(of, id)?.sd ?? null),
      row(words.alpha({ scale: name(id) }), 'bounded', (of) => alpha(of, id)),
    ]),
    ...all.models
      .filter(({ kind, predictors }) => kind === 'simple' && constructs.includes(predictors[0]!))
      .flatMap(({ id, predictors, outcome }) => {
        const names = { x: name(predictors[0]!), y: name(outcome) };
        return [
          row(words.b(names), 'figure', (of) => fit(of, id)?.coefficients[1]?.b ?? null),
          row(words.p(names), 'p', (of) => fit(of, id)?.coefficients[1]?.p ?? null),
          row(words.rSquared(names), 'bounded', (of) => fit(of, id)?.rSquared ?? null),
        ];
      }),
  ];
}

function rowOf(head: string, kind: Kind, all: number | null, without: number | null): Row {
  const cell = (value: number | null): Cell => {
    if (kind === 'p') return { kind: 'p', value };
    const digits = kind === 'count' ? 0 : 3;
    return kind === 'bounded' ? { kind: 'number', value, digits, bounded: true } : { kind: 'number', value, digits };
  };
  const change: Cell = kind === 'p' ? { kind: 'empty' } : cell(all === null || without === null ? null : without - all);
  return { role: 'body', cells: [{ kind: 'text', text: head }, cell(all), cell(without), change] };
}
