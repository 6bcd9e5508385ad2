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
  const same = texts.map(sameText);
  const first = new Map<string, number>();
  const problems: AnswerProblem[] = [];
  return {
    mostRows: MOST_ROWS_COMPARED,
    visit: (codes, length, before) => {
      if (before >= MOST_ROWS_COMPARED) return;
      const key = new Uint16Array(columns.length);
      for (let row = 0; row < length; row++) {
        for (const [place, column] of columns.entries()) key[place] = same[column]!(codes[column]![row]!);
        const words = String.fromCharCode(...key);
        const earlier = first.get(words);
        if (earlier === undefined) first.set(words, before + row);
        else problems.push({ code: 'duplicate-row', row: before + row + firstRow, sameAs: earlier + firstRow });
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
    if (code > 32 && code < 127) return code;
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
