import type { Block, Document, Table } from './document.ts';

/**
 * Where a document breaks its own rules: an id that stands twice, a table without columns, a row that has not one cell
 * for each column, a bar that has not one count for each answer, a heat map that is not square. Empty when it keeps them. Meant for tests of whoever
 * writes documents; renderers take the rules for granted.
 *
 * @example
 * faultsOf({ title: '', language: 'en', facts: [], sections: [], words: {} }) // []
 */
export function faultsOf(document: Document): readonly string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const takeId = (id: string) => {
    if (ids.has(id)) faults.push(`id twice: ${id}`);
    ids.add(id);
  };
  const checkTable = (table: Table) => {
    takeId(table.id);
    if (table.columns.length === 0) faults.push(`no columns: ${table.id}`);
    table.rows.forEach((row, at) => {
      if (row.cells.length !== table.columns.length) faults.push(`cells of row ${at + 1}: ${table.id}`);
    });
  };
  const checkBlock = (block: Block) => {
    if (block.kind === 'section') {
      takeId(block.id);
      block.blocks.forEach(checkBlock);
    }
    if (block.kind === 'table') checkTable(block);
    if (block.kind === 'figure') {
      takeId(block.id);
      checkTable(block.table);
      const { plot } = block;
      if (
        (plot.kind === 'answer-bars' || plot.kind === 'diverging-bars') &&
        plot.bars.some((bar) => bar.counts.length !== plot.answers.length)
      ) {
        faults.push(`counts of a bar: ${block.id}`);
      }
      if (plot.kind === 'heat-map') {
        const size = plot.labels.length;
        if (plot.values.length !== size || plot.values.some((row) => row.length !== size)) {
          faults.push(`not square: ${block.id}`);
        }
      }
    }
  };
  document.sections.forEach(checkBlock);
  return faults;
}
