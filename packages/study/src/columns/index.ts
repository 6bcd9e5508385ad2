export type { ColumnsFigures, ColumnsOutcome, ColumnsRefusal, ColumnsRefusalCode } from './columns-refusal.ts';
export { type ColumnDescription, type ColumnsDescription, describeColumns } from './describe-columns.ts';
export { type NumberTable, numberTable } from './number-table.ts';
export { readPlainCsv } from './plain-csv.ts';
export {
  type FormulaRegression,
  type RegressionCoefficient,
  type RegressionFigures,
  regressDesign,
} from './regress-design.ts';
