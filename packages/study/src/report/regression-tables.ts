import type { Table } from '@minat/document';
import type { Model } from '../analysis/index.ts';
import { bounded, count, empty, left, number, probability, right, row, text, totalRow } from './blocks.ts';
import { termName } from './readings.ts';
import type { Voice } from './voice.ts';

type Regression = NonNullable<Model['regression']>;
type Names = { readonly x: string; readonly y: string };

/** Model Summary, ANOVA, Coefficients, Residuals Statistics, as SPSS lays them out. */
export function tablesOfModel(model: Model, regression: Regression, names: Names, voice: Voice): Table[] {
  return [
    summaryOf(model, regression, names, voice),
    anovaOf(model, regression, names, voice),
    coefficientsOf(model, regression, names, voice),
    ...(model.residuals === null ? [] : [residualsOf(model, model.residuals, names, voice)]),
  ];
}

function summaryOf({ id }: Model, regression: Regression, names: Names, voice: Voice): Table {
  const { autocorrelation } = voice.settings;
  const { summaryHeads: heads, summaryCaption, durbin, dependent } = voice.words.regression;
  return {
    kind: 'table',
    id: `model-summary:${id}`,
    caption: summaryCaption(names),
    columns: [heads.r, heads.r2, heads.adjusted, heads.error, ...(autocorrelation === true ? [heads.durbin] : [])].map(
      right,
    ),
    rows: [
      row(
        bounded(regression.r),
        bounded(regression.rSquared),
        bounded(regression.adjustedRSquared),
        number(regression.standardError),
        ...(autocorrelation === true ? [number(regression.durbinWatson)] : []),
      ),
    ],
    notes: autocorrelation === true ? [dependent(names), durbin] : [dependent(names)],
  };
}

function anovaOf({ id }: Model, regression: Regression, names: Names, voice: Voice): Table {
  const { anovaHeads: heads, anovaRows: rows, anovaCaption, dependent } = voice.words.regression;
  const { sumOfSquares, meanSquares, f, df1, df2, p } = regression;
  return {
    kind: 'table',
    id: `anova:${id}`,
    caption: anovaCaption(names),
    columns: [left(heads.source), ...[heads.ss, heads.df, heads.ms, heads.f, heads.p].map(right)],
    rows: [
      row(
        text(rows.regression),
        number(sumOfSquares.regression),
        count(df1),
        number(meanSquares.regression),
        number(f),
        probability(p),
      ),
      row(text(rows.residual), number(sumOfSquares.residual), count(df2), number(meanSquares.residual), empty, empty),
      totalRow(text(rows.total), number(sumOfSquares.total), count(df1 + df2), empty, empty, empty),
    ],
    notes: [dependent(names)],
  };
}

function coefficientsOf({ id }: Model, regression: Regression, names: Names, voice: Voice): Table {
  const { coefficientHeads: heads, coefficientsCaption, dependent } = voice.words.regression;
  return {
    kind: 'table',
    id: `coefficients:${id}`,
    caption: coefficientsCaption(names),
    columns: [
      left(heads.term),
      ...[heads.b, heads.se, heads.beta, heads.t, heads.p, heads.lower, heads.upper, heads.tolerance, heads.vif].map(
        right,
      ),
    ],
    rows: regression.coefficients.map(({ term, b, se, beta, t, p, ciLower, ciUpper, tolerance, vif }) => {
      const isConstant = term === '(Intercept)';
      return row(
        text(termName(term, voice)),
        number(b),
        number(se),
        isConstant ? empty : number(beta),
        number(t),
        probability(p),
        number(ciLower),
        number(ciUpper),
        isConstant ? empty : number(tolerance),
        isConstant ? empty : number(vif),
      );
    }),
    notes: [dependent(names)],
  };
}

function residualsOf({ id }: Model, residuals: NonNullable<Model['residuals']>, names: Names, voice: Voice): Table {
  const { residualHeads: heads, residualRows: rows, residualCaption, dependent } = voice.words.regression;
  const { statistics, n } = residuals;
  return {
    kind: 'table',
    id: `residuals:${id}`,
    caption: residualCaption(names),
    columns: [left(heads.what), ...[heads.min, heads.max, heads.mean, heads.sd, heads.n].map(right)],
    rows: (['predicted', 'residual', 'standardizedPredicted', 'standardizedResidual'] as const).map((what) => {
      const spread = statistics[what];
      const cell = (key: 'min' | 'max' | 'mean' | 'sd') => number(spread?.[key] ?? null);
      return row(text(rows[what]), cell('min'), cell('max'), cell('mean'), cell('sd'), count(n));
    }),
    notes: [dependent(names)],
  };
}
