import type { Block, Document } from './document.ts';

/**
 * The number in each caption, by the id of its table or figure: tables and figures are counted apart, in reading order,
 * from 1. The table behind a figure bears no number of its own.
 *
 * @example
 * captionNumbers({ title: '', language: 'en', facts: [], sections: [], words: {} }).size // 0
 */
export function captionNumbers(document: Document): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const seen = { table: 0, figure: 0 };
  const count = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind === 'section') count(block.blocks);
      if (block.kind === 'table' || block.kind === 'figure') numbers.set(block.id, ++seen[block.kind]);
    }
  };
  count(document.sections);
  return numbers;
}
