const endings: ReadonlySet<string> = new Set(' .,:;!?*\u2026');

/**
 * A text as it is compared: Unicode NFC, straight quotes, single spaces, lower case, without punctuation or a required
 * mark at its end and without characters of no width.
 *
 * @example normaliseText('  Sangat\u00a0SETUJU. ') // 'sangat setuju'
 */
export function normaliseText(text: string): string {
  // Most headers are plain ASCII, which has little to fold.
  const folded = /^[ -~]*$/.test(text) ? text : foldUnicode(text);
  const compared = (folded.includes('  ') ? folded.replace(/ +/g, ' ') : folded).trim().toLowerCase();
  // By hand: a pattern that ends in `+$` takes quadratic time on a hostile text.
  let end = compared.length;
  while (end > 0 && endings.has(compared[end - 1]!)) end -= 1;
  return compared.slice(0, end);
}

function foldUnicode(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u00b4\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
}

/** `1.`, `1)`, `(1)`, `[X1]`, `P1.`, `No. 1:`, `X1.1 `: a number, perhaps after a few letters, then a mark or a space. */
const numbering = /^(?:no\s*\.?\s*)?[([]?[a-z]{0,3}\d{1,3}(?:[.,_-]\d{1,3}){0,3}(?:\s*[.):\]-]\s*|\s+)(?=\S)/;

/**
 * A normalised text without the numbering before it; the text itself where there is none.
 *
 * @example stripNumbering('p1. konten menarik') // 'konten menarik'
 * @example stripNumbering('konten menarik') // 'konten menarik'
 */
export function stripNumbering(normalised: string): string {
  return normalised.replace(numbering, '');
}

/**
 * The row of a grid question in a header of the form `Question [Row]` (Google Forms), or null.
 *
 * @example gridRow('Seberapa setuju Anda? [Konten menarik]') // 'Konten menarik'
 */
export function gridRow(header: string): string | null {
  const text = header.trim();
  const open = text.lastIndexOf('[');
  return text.endsWith(']') && open > 0 ? text.slice(open + 1, -1).trim() : null;
}
