import { type AnswerProblem, type CellDictionary, MOST_ROWS_COMPARED, timeHeader } from '../answers/index.ts';

/** Looks for rows that equal an earlier one, once all are there; see `findDuplicateRows`. */
export interface RowTwins {
  /** Of more rows none is sought. */
  readonly mostRows: number;
  readonly visit: (codes: readonly (Uint16Array | undefined)[], length: number) => void;
  readonly problems: (rows: number) => readonly AnswerProblem[];
}

export function rowTwins(header: readonly string[], texts: readonly CellDictionary[], firstRow: number): RowTwins {
  const columns = header.flatMap((name, at) => (timeHeader.test(name) ? [] : [at]));
  const width = columns.length;
  // Kept as they come: of most large files they are never looked at.
  const kept: { readonly codes: readonly Uint16Array[]; readonly length: number }[] = [];
  let rows = 0;
  return {
    mostRows: MOST_ROWS_COMPARED,
    visit: (codes, length) => {
      rows += length;
      if (rows > MOST_ROWS_COMPARED) kept.length = 0;
      else kept.push({ codes: columns.map((column) => codes[column]!.slice(0, length)), length });
    },
    problems: (all) => {
      if (all > MOST_ROWS_COMPARED) return [];
      const seen = new Uint16Array(width * all);
      let before = 0;
      for (const { codes, length } of kept) {
        for (const [cell, column] of codes.entries()) {
          for (let row = 0; row < length; row++) seen[(before + row) * width + cell] = column[row]!;
        }
        before += length;
      }
      const same = columns.map((column) => sameText(texts[column]!));
      for (let at = 0; at < seen.length; at++) {
        const code = seen[at]!;
        if (code <= 32 || code >= 127) seen[at] = same[at % width]!(code);
      }
      return equalRows(seen, width, all).map(([row, earlier]) => ({
        code: 'duplicate-row',
        row: row + firstRow,
        sameAs: earlier + firstRow,
      }));
    },
  };
}

/** The rows that equal an earlier one, each with that one. */
function equalRows(seen: Uint16Array, width: number, rows: number): readonly (readonly [number, number])[] {
  const isEqual = (a: number, b: number): boolean => {
    for (let cell = 0; cell < width; cell++) if (seen[a * width + cell] !== seen[b * width + cell]) return false;
    return true;
  };
  const byHash = new Map<number, number[]>();
  const found: [number, number][] = [];
  for (let row = 0; row < rows; row++) {
    let hash = 0;
    for (let at = row * width; at < (row + 1) * width; at++)
      hash = Math.imul(hash ^ seen[at]!, 0x9e3779b1) ^ (hash >>> 15);
    const others = byHash.get(hash);
    const earlier = others?.find((other) => isEqual(other, row));
    if (earlier !== undefined) found.push([row, earlier]);
    else if (others === undefined) byHash.set(hash, [row]);
    else others.push(row);
  }
  return found;
}

/** One code for all that differ by the blanks around them. */
function sameText({ textOf }: CellDictionary): (code: number) => number {
  const byCode = new Map<number, number>();
  const byText = new Map<string, number>();
  return (code) => {
    let same = byCode.get(code);
    if (same === undefined) {
      const text = textOf(code) ?? '';
      same = text === '' ? 0 : text.length === 1 && text < '\u007f' ? text.charCodeAt(0) : (byText.get(text) ?? code);
      byText.set(text, same);
      byCode.set(code, same);
    }
    return same;
  };
}
