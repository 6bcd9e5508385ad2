import {
  type ColumnRegression,
  durbinWatson,
  type NumberColumn,
  type RegressionRefusal,
  regressColumns,
} from '@minat/statistics';
import type { Design } from '../formula/index.ts';
import { accept, refuse } from '../refusal/index.ts';
import { type ColumnsOutcome, type ColumnsRefusal, refusalFor } from './columns-refusal.ts';
import { evaluateFactor, evaluateTerm } from './evaluate-factor.ts';
import { pickRows } from './number-column.ts';
import type { NumberTable } from './number-table.ts';

/** A regression of columns of a file, as `minat regress --json` prints it. */
export interface FormulaRegression {
  readonly file: string;
  readonly formula: string;
  readonly outcome: string;
  readonly rows: number;
  /** Rows with a number in every column that the formula needs. */
  readonly n: number;
  readonly dropped: number;
  readonly level: number;
  readonly regression: RegressionFigures;
}

export interface RegressionFigures {
  readonly coefficients: readonly RegressionCoefficient[];
  readonly rSquaredIs: ColumnRegression['rSquaredIs'];
  readonly r: number;
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  readonly standardError: number;
  readonly sumOfSquares: ColumnRegression['sumOfSquares'];
  readonly meanSquares: ColumnRegression['meanSquares'];
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  readonly durbinWatson: number;
  readonly perfect: boolean;
}

export interface RegressionCoefficient {
  /** As R names it, the intercept `(Intercept)`. */
  readonly term: string;
  readonly b: number;
  readonly se: number;
  readonly beta: number;
  readonly t: number;
  readonly p: number;
  readonly ciLower: number;
  readonly ciUpper: number;
  readonly tolerance: number;
  readonly vif: number;
}

const largest = 1e150;

/**
 * Regresses what a design names on columns of a table, leaving out rows where a number is missing. Decimals count as
 * they are written, not as the doubles nearest to them. `formula` is what the result says of itself.
 *
 * @example regressDesign(numberTable(table), expandFormula(parseFormula('pi01 ~ ent1').value, table.header).value, 'pi01 ~ ent1').value.n // 101
 */
export function regressDesign(table: NumberTable, design: Design, formula: string): ColumnsOutcome<FormulaRegression> {
  const { file } = table;
  const cells = design.columns.map((name) => table.read(table.header.indexOf(name)));
  const wrong = cells.flatMap(({ name, wrong: total, firstWrong }): readonly ColumnsRefusal[] =>
    firstWrong === undefined
      ? []
      : [refusalFor('not-a-number', { file, row: firstWrong.row, column: name }, { found: firstWrong.found, total })],
  );
  if (wrong.length > 0) return refuse(...wrong);
  const kept = new Uint32Array(table.rows)
    .map((_, row) => row)
    .filter((row) => cells.every(({ high }) => !Number.isNaN(high[row]!)));
  const columns = new Map(cells.map((column) => [column.name, pickRows(column, kept)]));
  const n = kept.length;
  const outcome = evaluateFactor(design.outcome, columns, n);
  const terms = design.terms.map(({ factors }) => evaluateTerm(factors, columns, n));
  const names = [design.outcomeName, ...design.terms.map(({ name }) => name)];
  const without = [outcome, ...terms].flatMap((column, at) =>
    checkValues(column, names[at]!, file, (row) => table.rowNumbers[kept[row]!]!),
  );
  if (without.length > 0) return refuse(...without);
  const fitted = regressColumns(outcome, terms, { intercept: design.intercept });
  if ('refused' in fitted) return refuse(explain(fitted, names, file, table.rows));
  return accept({
    file,
    formula,
    outcome: design.outcomeName,
    rows: table.rows,
    n,
    dropped: table.rows - n,
    level: fitted.level,
    regression: figuresOf(fitted, names),
  });
}

function checkValues(
  column: NumberColumn,
  term: string,
  file: string,
  rowOf: (row: number) => number,
): readonly ColumnsRefusal[] {
  const values = 'high' in column ? column.high : column;
  let first = -1;
  let total = 0;
  let most = 0;
  for (let row = 0; row < values.length; row++) {
    const size = Math.abs(values[row]!);
    if (size > most) most = size;
    if (size < Number.POSITIVE_INFINITY) continue;
    total += 1;
    if (first === -1) first = row;
  }
  if (total > 0) return [refusalFor('no-value', { file, row: rowOf(first) }, { term, total })];
  return most > largest ? [refusalFor('too-large', { file }, { term })] : [];
}

function explain(refusal: RegressionRefusal, names: readonly string[], file: string, rows: number): ColumnsRefusal {
  const place = { file };
  switch (refusal.refused) {
    case 'too-few-rows':
      return refusalFor('too-few-rows', place, { n: refusal.n, needed: refusal.needed, rows });
    case 'constant-outcome':
      return refusalFor('constant-outcome', place, { term: names[0]! });
    case 'constant-predictor':
      return refusalFor('constant-terms', place, { terms: refusal.which.map((at) => names[at]!) });
    case 'collinear-predictors':
      return refusalFor('collinear-terms', place, { terms: refusal.which.map((at) => names[at]!) });
  }
}

function figuresOf(fitted: ColumnRegression, names: readonly string[]): RegressionFigures {
  return {
    coefficients: fitted.coefficients.map(({ term, b, se, beta, t, p, ciLower, ciUpper, tolerance, vif }) => ({
      term: term === 'intercept' ? '(Intercept)' : names[term]!,
      b,
      se,
      beta,
      t,
      p,
      ciLower,
      ciUpper,
      tolerance,
      vif,
    })),
    rSquaredIs: fitted.rSquaredIs,
    r: fitted.r,
    rSquared: fitted.rSquared,
    adjustedRSquared: fitted.adjustedRSquared,
    standardError: fitted.standardError,
    sumOfSquares: fitted.sumOfSquares,
    meanSquares: fitted.meanSquares,
    f: fitted.f,
    df1: fitted.df1,
    df2: fitted.df2,
    p: fitted.p,
    durbinWatson: durbinWatson(fitted.residuals),
    perfect: fitted.perfect,
  };
}
