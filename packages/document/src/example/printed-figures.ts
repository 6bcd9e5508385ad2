import { formatCell } from '../format/index.ts';
import type { Block, Document, Table } from '../model/index.ts';

/** Every table of a document in reading order, those behind figures too. Used by tests only. */
export function tablesOf(document: Document): readonly Table[] {
  const ofBlock = (block: Block): readonly Table[] => {
    if (block.kind === 'section') return block.blocks.flatMap(ofBlock);
    if (block.kind === 'figure') return [block.table];
    return block.kind === 'table' ? [block] : [];
  };
  return document.sections.flatMap(ofBlock);
}

/** Every figure of a document as it must be found in print, in reading order. Used by tests only. */
export function printedFigures(document: Document): readonly string[] {
  const { language, words } = document;
  return tablesOf(document).flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells
        .filter((cell) => cell.kind !== 'text' && cell.kind !== 'empty')
        .map((cell) => formatCell(cell, language, words.notAvailable)),
    ),
  );
}
