import { type Block, captionNumbers, type Document } from '../model/index.ts';

export interface Caption {
  readonly kind: 'table' | 'figure';
  readonly number: number;
  readonly text: string;
}

/**
 * Every numbered caption of a document in reading order, for the lists of tables and figures.
 *
 * @example
 * captionsOf({ title: '', language: 'en', facts: [], sections: [], words: {} }) // []
 */
export function captionsOf(document: Document): readonly Caption[] {
  const numbers = captionNumbers(document);
  const ofBlock = (block: Block): readonly Caption[] => {
    if (block.kind === 'section') return block.blocks.flatMap(ofBlock);
    if (block.kind !== 'table' && block.kind !== 'figure') return [];
    return [{ kind: block.kind, number: numbers.get(block.id)!, text: block.caption }];
  };
  return document.sections.flatMap(ofBlock);
}
