import { graphemesOf } from '@minat/document';

const encoder = new TextEncoder();

/** @example byteLength('é') // 2 */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/**
 * A text that fits into so many bytes of UTF-8. What is too long is cut between two characters, never inside one, and
 * ends in `…` where there is room for it.
 *
 * @example fitBytes('sepuluh', 7) // 'sepuluh'
 * @example fitBytes('Menyukai', 7) // 'Meny…'
 * @example fitBytes('éé', 3) // '…'
 */
export function fitBytes(text: string, most: number): string {
  if (byteLength(text) <= most) return text;
  const end = most >= 3 ? '…' : '';
  let room = most - byteLength(end);
  let fitting = '';
  for (const grapheme of graphemesOf(text)) {
    room -= byteLength(grapheme);
    if (room < 0) break;
    fitting += grapheme;
  }
  return fitting + end;
}
