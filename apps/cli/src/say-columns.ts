import type { ColumnsFigures, ColumnsRefusal, FormulaFigures, FormulaRefusal } from '@minat/study';
import type { Words } from './words/index.ts';

/** What is wrong with a formula, where, and what to do. */
export function sayFormulaRefusal(refusal: FormulaRefusal, formula: string, { columns }: Words): string {
  const sentence = sentenceOf(columns.formula, refusal.code, refusal.figures as FormulaFigures[typeof refusal.code]);
  return columns.inFormula({ formula }) + sentence;
}

/** What the numbers of a file do not allow, in which row and column. */
export function sayColumnsRefusal({ code, place, figures }: ColumnsRefusal, { columns }: Words): string {
  const parts = [
    place.file ?? '',
    place.row === undefined ? '' : columns.place.row(place.row),
    place.column === undefined ? '' : columns.place.column(place.column),
  ].filter((part) => part !== '');
  return `${parts.join(', ')}: ${sentenceOf(columns.columns, code, figures as ColumnsFigures[typeof code])}`;
}

function sentenceOf<Figures, Code extends keyof Figures>(
  sentences: { readonly [One in keyof Figures]: (figures: Figures[One]) => string },
  code: Code,
  figures: Figures[Code],
): string {
  return sentences[code](figures);
}
