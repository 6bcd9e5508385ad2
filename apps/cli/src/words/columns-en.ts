import { type ColumnsWords, quoted, quotedList } from './columns-words.ts';

const more = (count: number) => `and ${count} more`;
const where = ({ at, found }: { at: number; found: string }) =>
  found === '' ? 'At the end of the formula' : `Character ${at} (${quoted(found)})`;

const expected = {
  term: 'a column name, I(…), a dot, 0 or 1',
  sign: '+ or - before the next term',
  operand: 'a column name, a number or an opening parenthesis',
  operator: 'an operator',
  closing: 'a closing parenthesis',
  tilde: 'a ~ after the outcome',
  factor: 'a column name or I(…)',
} as const;

export const columnsEn: ColumnsWords = {
  noFormula: 'No formula given. Example: minat regress data.csv "y ~ x1 + x2"',
  inFormula: ({ formula }) => `Formula ${quoted(formula)}: `,
  place: { row: (row) => `row ${row}`, column: (column) => `column ${quoted(column)}` },
  expected,
  formula: {
    'formula-too-long': ({ length, most }) =>
      `This formula has ${length} characters; the limit is ${most}. Use a dot (.) for all other columns.`,
    'no-outcome': () => 'There is no outcome. Write it like y ~ x1 + x2.',
    'no-tilde': () => 'There is no ~. Write it like y ~ x1 + x2.',
    'no-terms': () => 'Nothing stands after the ~. Write it like y ~ x1 + x2, or y ~ . for all other columns.',
    'unknown-character': (f) =>
      `${where(f)} is not known here. A column name with spaces or signs stands between \` marks.`,
    'open-backtick': (f) => `${where(f)} opens a \` that is not closed. Close it after the column name.`,
    'empty-name': (f) => `${where(f)} is an empty column name. Write the column's header between the two \` marks.`,
    'bad-number': (f) => `${where(f)} is no number that can be computed with. Write a smaller one.`,
    unexpected: (f) => `${where(f)} does not fit; needed here: ${expected[f.expected]}.`,
    'unknown-function': (f) =>
      `${where(f)}: there is no such function. Compute with + - * / ^ inside I(…), or make the column in the file.`,
    'arithmetic-outside': (f) => `${where(f)}: arithmetic stands inside I(…) only, such as I(x^2).`,
    'number-outside': (f) => `${where(f)}: outside I(…) a number is 0 or 1 (without or with an intercept).`,
    'parentheses-outside': (f) =>
      `${where(f)}: parentheses stand inside I(…) only. Write the terms one by one, such as a + b + a:c + b:c.`,
    'too-deep': (f) => `${where(f)}: parentheses or signs are nested more than ${f.most} deep. Simplify.`,
    'too-many-operations': (f) => `${where(f)}: more than ${f.most} operators. Make the column in the file.`,
    'too-many-crossed': (f) =>
      `${where(f)}: more than ${f.most} parts are crossed. Write only the interactions that are needed, with a:b.`,
    'unknown-column': ({ found, nearest, known }) =>
      `The file has no column ${quoted(found)}. ${nearest === '' ? '' : `Is ${quoted(nearest)} meant? `}There are: ${quotedList(known, more)}.`,
    'ambiguous-column': ({ found, count }) =>
      `The file has ${count} columns ${quoted(found)}. Change their headers so that they differ.`,
    'outcome-among-terms': ({ found }) => `${quoted(found)} stands on both sides of the ~. Delete it on the right.`,
    'nothing-left': () => 'No term is left. Add a column right of the ~.',
    'too-many-terms': ({ count, most }) =>
      `This formula means ${count} terms; the limit is ${most}. Name only the columns that are needed.`,
  },
  columns: {
    'not-a-number': ({ found, total }) =>
      `Holds ${quoted(found)}, which is no number${total > 1 ? `; ${total} cells of this column are so` : ''}. Make it a number (decimal point or comma, no thousands separator), or empty it.`,
    'no-value': ({ term, total }) =>
      `${quoted(term)} has no value in this row${total > 1 ? ` and ${total - 1} more` : ''} (a division by 0, or a power that is undefined). Change the formula, or empty the cell.`,
    'too-large': ({ term }) => `${quoted(term)} holds numbers above 1e150. Use a larger unit.`,
    'too-few-rows': ({ n, needed, rows }) =>
      `${n} of ${rows} rows have a number in every column of the formula; at least ${needed} are needed. Complete the empty cells, or use fewer terms.`,
    'constant-outcome': ({ term }) =>
      `All values of ${quoted(term)} are equal, so there is nothing to explain. Choose another outcome.`,
    'constant-terms': ({ terms }) =>
      `All values of ${quotedList(terms, more)} are equal. Delete that from the formula.`,
    'collinear-terms': ({ terms }) =>
      `${quotedList(terms, more)} follows from the terms before it (collinear), so it has no coefficient. Delete it from the formula.`,
    'no-numbers': () => 'No column holds numbers. Make the cells numbers without thousands separators.',
  },
  skipped: ({ variable, row, found }) =>
    `Column ${quoted(variable)} is left out: row ${row} holds ${quoted(found)}, which is no number.`,
  dropped: ({ n, rows, dropped }) => `${n} of ${rows} rows are used; left out because a number is missing: ${dropped}.`,
  regression: {
    title: 'Linear regression',
    facts: { file: 'File', formula: 'Formula', rows: 'Rows', software: 'Software' },
    used: ({ n, rows, dropped }) => `${n} of ${rows} used, ${dropped} left out`,
    sections: { summary: 'Model summary', anova: 'ANOVA', coefficients: 'Coefficients' },
    summary: {
      r: 'R',
      rSquared: 'R Square',
      adjusted: 'Adjusted R Square',
      standardError: 'Std. error of the estimate',
      durbinWatson: 'Durbin-Watson',
    },
    uncentred:
      'Without an intercept, R Square is about zero, not about the mean; it cannot be compared with the R Square of a model with an intercept.',
    order: 'Durbin-Watson depends on the order of the rows; where that is not an order in time, it means nothing.',
    perfect: 'The predictions equal the data exactly; standard errors are 0, so t and F are infinite.',
    anova: {
      source: 'Source',
      sumOfSquares: 'Sum of squares',
      df: 'df',
      meanSquare: 'Mean square',
      p: 'Sig.',
      regression: 'Regression',
      residual: 'Residual',
      total: 'Total',
    },
    coefficients: {
      intervals: 'Confidence intervals and collinearity',
      term: 'Term',
      constant: '(Constant)',
      se: 'Std. error',
      beta: 'Beta',
      lower: '95% lower',
      upper: '95% upper',
      tolerance: 'Tolerance',
      p: 'Sig.',
    },
  },
  description: {
    title: 'Descriptive statistics',
    section: 'Variables',
    variable: 'Variable',
    missing: 'Missing',
    mean: 'Mean',
    sd: 'Std. deviation',
    skewness: 'Skewness',
    kurtosis: 'Kurtosis',
    min: 'Minimum',
    max: 'Maximum',
    median: 'Median',
    definition:
      'Standard deviation over n − 1; skewness and kurtosis as SPSS prints them (G1 and G2; 0 for a normal distribution).',
  },
};
