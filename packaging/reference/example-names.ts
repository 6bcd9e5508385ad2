import type { Library } from '../build-library.ts';

/** What the examples name without saying what it is: `test/example-values.ts` makes it. */
export const exampleNames: Readonly<Record<Library, string>> = {
  statistics:
    'In the examples `x` is 1 to 8, `y` is [2, 1, 4, 3, 7, 5, 8, 9], `fit` the regression of y on x, `residuals` its residuals.',
  document:
    'In the examples `report` is a small document with every kind of block, `poster` a poster with a square for a picture.',
  study:
    'In the examples `instrument` is the ready instrument smma, `bytes`, `table` and `answers` the file ' +
    '`examples/rantauprapat/answers.csv` as it is, as a table and as read answers, `result` its analysis, `figures` those of ' +
    'two dimensions, of which `content` performs at 40 and `reply` at 90.',
};
