import { type AnswerProblem, type CellDictionary, MOST_ROWS_COMPARED, timeHeader } from '../answers/index.ts';

/** Looks for rows that equal an earlier one, block by block; see `findDuplicateRows`. */
export interface RowTwins {
  /** Of more rows none is sought. */
  readonly mostRows: number;
  readonly visit: (codes: readonly (Uint16Array | undefined)[], length: number, before: number) => void;
  readonly problems: (rows: number) => readonly AnswerProblem[];
}

export function rowTwins(header: readonly string[], texts: readonly CellDictionary[], firstRow: number): RowTwins {
  const columns = header.flatMap((name, at) => (timeHeader.test(name) ? [] : [at]));
  const width = columns.length;
  const same = texts.map(sameText);
  /** The codes of all rows up to here, row by row; rows by the hash of their codes. */
  let seen = new Uint16Array(width * 1024);
  const byHash = new Map<number, number[]>();
  const problems: AnswerProblem[] = [];

  const isEqual = (a: number, b: number): boolean => {
    for (let cell = 0; cell < width; cell++) if (seen[a * width + cell] !== seen[b * width + cell]) return false;
    return true;
  };
  return {
    mostRows: MOST_ROWS_COMPARED,
    visit: (codes, length, before) => {
      if (before >= MOST_ROWS_COMPARED) return;
      if ((before + length) * width > seen.length) {
        const larger = new Uint16Array(2 * (before + length) * width);
        larger.set(seen);
        seen = larger;
      }
      for (let cell = 0; cell < width; cell++) {
        const column = codes[columns[cell]!]!;
        const sameAs = same[columns[cell]!]!;
        for (let row = 0; row < length; row++) {
          const code = column[row]!;
          seen[(before + row) * width + cell] = code > 32 && code < 127 ? code : sameAs(code);
        }
      }
      for (let row = before; row < before + length; row++) {
        let hash = 0;
        for (let at = row * width; at < (row + 1) * width; at++)
          hash = Math.imul(hash ^ seen[at]!, 0x9e3779b1) ^ (hash >>> 15);
        const others = byHash.get(hash);
        const earlier = others?.find((other) => isEqual(other, row));
        if (earlier !== undefined)
          problems.push({ code: 'duplicate-row', row: row + firstRow, sameAs: earlier + firstRow });
        else if (others === undefined) byHash.set(hash, [row]);
        else others.push(row);
      }
    },
    problems: (rows) => (rows > MOST_ROWS_COMPARED ? [] : problems),
  };
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
