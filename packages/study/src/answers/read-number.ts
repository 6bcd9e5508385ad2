/**
 * A cell as a number: only plain decimal notation with a point or a comma (`4`, `3,5`, `-1.25`), never a thousands
 * separator, an exponent, another base, or a word. Null where it is none.
 *
 * @example readNumber('3,5') // 3.5
 * @example readNumber('1e0') // null
 * @example readNumber('1.000,5') // null
 */
export function readNumber(cell: string): number | null {
  const plain = cell.trim();
  if (!/^[-+\u2212]?\d+(?:[.,]\d+)?$/.test(plain)) return null;
  const value = Number(plain.replace(',', '.').replace('\u2212', '-'));
  // Past the largest double there is no number to work with; -0 is 0.
  return Number.isFinite(value) ? value + 0 : null;
}

export interface LabelledNumber {
  readonly value: number;
  readonly label: string;
}

/**
 * A cell that begins with its number: `5 - Sangat setuju`, `5. …`, `5) …`, `(5) …`, `5: …`, `5 = …` (so forms print a
 * choice that holds its point). A hyphen needs a space beside it, else `1-Mei`, a date by a spreadsheet's mistake, would
 * be 1. Null where it is none.
 *
 * @example readLabelledNumber('(5) Sangat setuju') // { value: 5, label: 'Sangat setuju' }
 * @example readLabelledNumber('1-Mei') // null
 */
export function readLabelledNumber(cell: string): LabelledNumber | null {
  const parts = labelled.exec(cell.trim());
  if (parts === null) return null;
  const value = Number((parts[1] ?? parts[2])!.replace('\u2212', '-'));
  return Number.isSafeInteger(value) ? { value: value + 0, label: parts[3]! } : null;
}

const labelled =
  /^(?:\(([-+\u2212]?\d{1,9})\)|([-+\u2212]?\d{1,9})(?:\s*[.):=]|\s+[-\u2013\u2014]|[-\u2013\u2014](?=\s)))\s*(\p{L}.*)$/su;
