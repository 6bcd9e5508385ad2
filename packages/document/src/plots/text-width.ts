import { bindFigures, graphemesOf } from '../format/index.ts';

// Widths of letters in parts of the font size, on the wide side of the usual system sans-serif fonts: nothing here can
// measure a font, and a label that is thought too wide only wraps early.
const NARROW = /[iljtfrI.,:;'|!()[\] -]/;
const BROAD = /[mwMW@%—…]/;
const CAPITAL = /[A-HJ-LN-VX-Z&]/;

/**
 * About how wide a text is drawn, in the unit of `size`.
 *
 * @example
 * textWidth('ill', 10) < textWidth('mmm', 10) // true
 */
export function textWidth(text: string, size: number): number {
  return graphemesOf(text).reduce((sum, grapheme) => sum + letterWidth(grapheme), 0) * size;
}

/**
 * A label in lines of at most `width`; what does not go into `most` lines is cut with an ellipsis. Words longer than a
 * line are cut too.
 *
 * @example
 * wrapLabel('satu dua tiga', 10, 50, 3).length // 2
 */
export function wrapLabel(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of bindFigures(text)
    .split(/ +/)
    .filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (textWidth(line, size) > width && line.length > 1) {
      const head = fitting(line, size, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  if (lines.length <= most) return lines;
  const last = fitting(lines[most - 1]!, size, width - textWidth('…', size));
  return [...lines.slice(0, most - 1), `${last}…`];
}

/** As many leading graphemes as fit, at least one. */
function fitting(text: string, size: number, width: number): string {
  let head = '';
  for (const grapheme of graphemesOf(text)) {
    if (head !== '' && textWidth(head + grapheme, size) > width) break;
    head += grapheme;
  }
  return head;
}

function letterWidth(grapheme: string): number {
  if (NARROW.test(grapheme)) return 0.36;
  if (BROAD.test(grapheme)) return 0.95;
  if (CAPITAL.test(grapheme)) return 0.72;
  return (grapheme.codePointAt(0) ?? 0) < 0x2e80 ? 0.58 : 1;
}
