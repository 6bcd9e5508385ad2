import { normaliseText } from './normalise-text.ts';

/** A text prepared for comparing: normalised, of bounded length, and one bit for each letter that it holds. */
interface Sketch {
  readonly text: string;
  readonly letters: number;
}

const comparedLength = 160;

/** How many headers are measured exactly; the others are out by their letters and length. */
const measured = 6;

/** A nearest header may differ in at most this share of the longer text. */
const mostDifference = 0.4;

/**
 * A search for the header that reads most like a wanted text, or `''` where none is near: by Levenshtein distance of the
 * normalised texts, less than 40 % of the longer. Cheap bounds choose the few headers that are measured, so that a file
 * with 100,000 columns is searched in milliseconds.
 *
 * @example findNearestHeader(['Umur', 'Konten menarlk'])(['Konten menarik']) // 'Konten menarlk'
 */
export function findNearestHeader(headers: readonly string[]): (wanted: readonly string[]) => string {
  const sketches = headers.map(sketch);
  return (wanted) => {
    let best = { header: '', difference: mostDifference };
    for (const target of new Map(wanted.map((text) => [text, sketch(text)])).values()) {
      if (target.text === '') continue;
      for (const index of likeliest(sketches, target)) {
        const { text } = sketches[index]!;
        const difference = editDistance(text, target.text) / Math.max(text.length, target.text.length);
        if (difference < best.difference) best = { header: headers[index]!, difference };
      }
    }
    return best.header;
  };
}

function sketch(header: string): Sketch {
  const text = normaliseText(header.slice(0, comparedLength));
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return { text, letters };
}

/** The headers with the smallest difference in length and letters, by index. */
function likeliest(sketches: readonly Sketch[], target: Sketch): readonly number[] {
  const kept: { readonly index: number; readonly bound: number }[] = [];
  let worst = Number.POSITIVE_INFINITY;
  for (let index = 0; index < sketches.length; index += 1) {
    const { text, letters } = sketches[index]!;
    const difference = Math.abs(text.length - target.text.length);
    if (difference >= worst || difference > mostDifference * Math.max(text.length, target.text.length)) continue;
    const bound = difference + countBits(letters ^ target.letters);
    if (bound >= worst) continue;
    kept.push({ index, bound });
    if (kept.length < measured) continue;
    kept.sort((a, b) => a.bound - b.bound);
    kept.length = measured;
    worst = kept.at(-1)!.bound;
  }
  return kept.map(({ index }) => index);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Levenshtein distance in one row. */
function editDistance(a: string, b: string): number {
  const row = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    let diagonal = row[0]!;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j]!;
      row[j] = Math.min(above + 1, row[j - 1]! + 1, diagonal + (letter === b.charCodeAt(j - 1) ? 0 : 1));
      diagonal = above;
    }
  }
  return row[b.length]!;
}
