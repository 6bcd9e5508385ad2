import { bareText, type Cell, type Language } from '../model/index.ts';
import { figureParts } from './figure-parts.ts';
import { printableText } from './printable-text.ts';

/**
 * What stands in a cell, without styles. A figure that does not exist (null, NaN, infinite) reads `notAvailable`; the
 * mark follows its figure.
 *
 * @example
 * formatCell({ kind: 'number', value: 0.841, digits: 3, bounded: true, mark: '**' }, 'en', 'n/a') // '.841**'
 * formatCell({ kind: 'percent', value: null, digits: 1 }, 'en', 'n/a') // 'n/a'
 * formatCell({ kind: 'text', text: '<i>p</i>' }, 'en', 'n/a') // 'p'
 * formatCell({ kind: 'empty' }, 'en', 'n/a') // ''
 */
export function formatCell(cell: Cell, language: Language, notAvailable: string): string {
  if (cell.kind === 'empty') return '';
  if (cell.kind === 'text') return printableText(bareText(cell.text));
  const parts = figureParts(cell, language);
  if (parts === undefined) return printableText(notAvailable);
  return parts.whole + parts.fraction + parts.unit + parts.mark;
}
