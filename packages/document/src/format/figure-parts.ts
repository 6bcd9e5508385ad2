import type { Cell, Language } from '../model/index.ts';
import { formatNumber } from './format-number.ts';
import { formatP } from './format-p.ts';
import { percentSign } from './format-percent.ts';
import { printableText } from './printable-text.ts';

/** A printed figure, cut where a column of figures is aligned. The parts in order are the whole text. */
export interface FigureParts {
  /** What stands before the decimal sign: `−1.234`, `< 0`. */
  readonly whole: string;
  /** The decimal sign and what follows it: `,50`; empty for whole numbers. */
  readonly fraction: string;
  /** A percent sign, with its space. */
  readonly unit: string;
  /** A mark of significance or of a footnote. */
  readonly mark: string;
}

/**
 * The figure of a cell, ready to be aligned at its decimal sign; undefined where the cell holds no figure, or one that
 * does not exist (null, NaN, infinite).
 *
 * @example
 * figureParts({ kind: 'number', value: 0.5, digits: 2, mark: '*' }, 'id') // { whole: '0', fraction: ',50', unit: '', mark: '*' }
 * figureParts({ kind: 'p', value: null }, 'en') // undefined
 */
export function figureParts(cell: Cell, language: Language): FigureParts | undefined {
  if (cell.kind === 'text' || cell.kind === 'empty') return undefined;
  if (cell.value === null || !Number.isFinite(cell.value)) return undefined;
  const text = cell.kind === 'p' ? formatP(cell.value, language) : formatNumber(cell.value, cell, language);
  const sign = text.indexOf(language === 'id' ? ',' : '.');
  const end = sign < 0 ? text.length : sign;
  return {
    whole: text.slice(0, end),
    fraction: text.slice(end),
    unit: cell.kind === 'percent' ? percentSign(language) : '',
    mark: cell.kind === 'percent' ? '' : printableText(cell.mark ?? ''),
  };
}
