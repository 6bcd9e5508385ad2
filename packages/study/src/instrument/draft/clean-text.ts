const LONGEST_TEXT = 500;

/**
 * A text of a file without what an instrument refuses (control characters, halves of characters), on one line, of bounded
 * length.
 *
 * @example cleanText(' Konten\n menarik ') // 'Konten menarik'
 */
export function cleanText(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/[\p{Cc}\p{Cs}\ufffd]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
