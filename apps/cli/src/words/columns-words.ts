import type { ColumnsFigures, Expected, FormulaFigures } from '@minat/study';

/** What `minat regress` and `minat describe` say, in one language. */
export interface ColumnsWords {
  readonly noFormula: string;
  /** Before a sentence about a formula: the formula itself. */
  readonly inFormula: (f: { formula: string }) => string;
  readonly place: { readonly row: (row: number) => string; readonly column: (column: string) => string };
  readonly expected: Readonly<Record<Expected, string>>;
  readonly formula: { readonly [Code in keyof FormulaFigures]: (figures: FormulaFigures[Code]) => string };
  readonly columns: { readonly [Code in keyof ColumnsFigures]: (figures: ColumnsFigures[Code]) => string };
  readonly skipped: (f: { variable: string; row: string; found: string }) => string;
  readonly dropped: (f: { n: string; rows: string; dropped: string }) => string;
  readonly regression: RegressionWords;
  readonly description: DescriptionWords;
}

interface RegressionWords {
  readonly title: string;
  readonly facts: { readonly file: string; readonly formula: string; readonly rows: string; readonly software: string };
  readonly used: (f: { n: string; rows: string; dropped: string }) => string;
  readonly sections: { readonly summary: string; readonly anova: string; readonly coefficients: string };
  readonly summary: {
    readonly r: string;
    readonly rSquared: string;
    readonly adjusted: string;
    readonly standardError: string;
    readonly durbinWatson: string;
  };
  readonly uncentred: string;
  readonly order: string;
  readonly perfect: string;
  readonly anova: {
    readonly source: string;
    readonly sumOfSquares: string;
    readonly df: string;
    readonly meanSquare: string;
    readonly p: string;
    readonly regression: string;
    readonly residual: string;
    readonly total: string;
  };
  readonly coefficients: {
    readonly intervals: string;
    readonly term: string;
    readonly constant: string;
    readonly se: string;
    readonly beta: string;
    readonly lower: string;
    readonly upper: string;
    readonly tolerance: string;
    readonly p: string;
  };
}

interface DescriptionWords {
  readonly title: string;
  readonly section: string;
  readonly variable: string;
  readonly missing: string;
  readonly mean: string;
  readonly sd: string;
  readonly skewness: string;
  readonly kurtosis: string;
  readonly min: string;
  readonly max: string;
  readonly median: string;
  readonly definition: string;
}

/** A text of somebody's as a sentence shows it: on one line, not endless. */
export function quoted(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/gu, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}

/** The first of a list, quoted, and how many more. */
export function quotedList(texts: readonly string[], more: (count: number) => string): string {
  const shown = texts.slice(0, 8).map(quoted);
  return [...shown, ...(texts.length > 8 ? [more(texts.length - 8)] : [])].join(', ');
}
