import {
  type Block,
  type Cell,
  type Column,
  type Document,
  type Language,
  plain,
  rendererWords,
  type Table,
} from '@minat/document';
import type { FormulaRegression } from '@minat/study';
import { decimalsFor } from './decimals-for.ts';
import { version } from './version.ts';
import type { Words } from './words/index.ts';

/** The tables that SPSS's REGRESSION prints. */
export function regressionReport(result: FormulaRegression, language: Language, words: Words): Document {
  const say = words.columns.regression;
  const { n, rows, dropped } = result;
  const used = { n: String(n), rows: String(rows), dropped: String(dropped) };
  const section = (id: keyof typeof say.sections, blocks: readonly Block[]) =>
    ({ kind: 'section', id, title: say.sections[id], blocks }) as const;
  return {
    title: say.title,
    language,
    facts: [
      { name: say.facts.file, value: plain(result.file) },
      { name: say.facts.formula, value: plain(result.formula) },
      { name: say.facts.rows, value: say.used(used) },
      { name: say.facts.software, value: version() },
    ],
    sections: [
      section('summary', [summaryTable(result, words), ...notes(result, words)]),
      section('anova', [anovaTable(result, words)]),
      section('coefficients', [coefficientsTable(result, words), intervalsTable(result, words)]),
    ],
    words: rendererWords[language],
  };
}

const text = (of: string): Cell => ({ kind: 'text', text: plain(of) });
const number = (value: number): Cell => ({
  kind: 'number',
  value: Number.isFinite(value) ? value : null,
  digits: decimalsFor(value),
});
const share = (value: number): Cell => ({
  kind: 'number',
  value: Number.isFinite(value) ? value : null,
  digits: 3,
  bounded: true,
});
const whole = (value: number): Cell => ({ kind: 'number', value, digits: 0 });
const p = (value: number): Cell => ({ kind: 'p', value: Number.isFinite(value) ? value : null });
const empty: Cell = { kind: 'empty' };
const left = (head: string): Column => ({ head, align: 'left' });
const right = (head: string): Column => ({ head, align: 'right' });

function table(id: string, caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table {
  return { kind: 'table', id, caption, columns, rows: rows.map((cells) => ({ role: 'body', cells })), notes: [] };
}

function summaryTable({ regression }: FormulaRegression, { columns }: Words): Table {
  const { summary, sections } = columns.regression;
  const { r, rSquared, adjustedRSquared, standardError, durbinWatson } = regression;
  const heads = [summary.r, summary.rSquared, summary.adjusted, summary.standardError, summary.durbinWatson];
  const cells = [share(r), share(rSquared), share(adjustedRSquared), number(standardError), number(durbinWatson)];
  return table('regression-summary', sections.summary, heads.map(right), [cells]);
}

function notes({ regression }: FormulaRegression, { columns }: Words): readonly Block[] {
  const { uncentred, order, perfect } = columns.regression;
  return [
    ...(regression.rSquaredIs === 'uncentred' ? [{ kind: 'note', tone: 'caution', text: uncentred } as const] : []),
    ...(regression.perfect ? [{ kind: 'note', tone: 'caution', text: perfect } as const] : []),
    { kind: 'note', tone: 'plain', text: order },
  ];
}

function anovaTable({ regression, n }: FormulaRegression, { columns }: Words): Table {
  const { anova, sections } = columns.regression;
  const { sumOfSquares, meanSquares, f, df1, df2, p: significance, rSquaredIs } = regression;
  const heads = [right(anova.sumOfSquares), right(anova.df), right(anova.meanSquare), right('F'), right(anova.p)];
  const total = rSquaredIs === 'centred' ? n - 1 : n;
  return table(
    'regression-anova',
    sections.anova,
    [left(anova.source), ...heads],
    [
      [
        text(anova.regression),
        number(sumOfSquares.regression),
        whole(df1),
        number(meanSquares.regression),
        number(f),
        p(significance),
      ],
      [text(anova.residual), number(sumOfSquares.residual), whole(df2), number(meanSquares.residual), empty, empty],
      [text(anova.total), number(sumOfSquares.total), whole(total), empty, empty, empty],
    ],
  );
}

function coefficientsTable({ regression }: FormulaRegression, { columns }: Words): Table {
  const { coefficients: say, sections } = columns.regression;
  const heads = ['B', say.se, say.beta, 't', say.p];
  const rows = regression.coefficients.map((one) => [
    term(one, say.constant),
    number(one.b),
    number(one.se),
    isConstant(one) ? empty : number(one.beta),
    number(one.t),
    p(one.p),
  ]);
  return table('regression-coefficients', sections.coefficients, [left(say.term), ...heads.map(right)], rows);
}

function intervalsTable({ regression }: FormulaRegression, { columns }: Words): Table {
  const { coefficients: say } = columns.regression;
  const heads = [say.lower, say.upper, say.tolerance, 'VIF'];
  const rows = regression.coefficients.map((one) => [
    term(one, say.constant),
    number(one.ciLower),
    number(one.ciUpper),
    isConstant(one) ? empty : number(one.tolerance),
    isConstant(one) ? empty : number(one.vif),
  ]);
  return table('regression-intervals', say.intervals, [left(say.term), ...heads.map(right)], rows);
}

type Coefficient = FormulaRegression['regression']['coefficients'][number];

function isConstant({ term: of }: Coefficient): boolean {
  return of === '(Intercept)';
}

function term(one: Coefficient, constant: string): Cell {
  return text(isConstant(one) ? constant : one.term);
}
