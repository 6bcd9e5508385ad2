import { bindFigures } from '../format/index.ts';

// Widths of letters in parts of the font size, on the wide side of the usual system sans-serif fonts: nothing here can
// measure a font, and a label that is thought too wide only wraps early.
const NARROW = /[iljtfrI.,:;'|!()[\] -]/;
const BROAD = /[mwMW@%—…]/;
const CAPITAL = /[A-HJ-LN-VX-Z&]/;
/** Text in which each character is a letter of its own; finding graphemes costs thirty times more. */
const SIMPLE = /^[ -~\u00a0-\u024f\u0370-\u03ff\u2010-\u2026\u2070-\u208e\u2190-\u2193\u2200-\u22ff]*$/;

/**
 * About how wide a text is drawn, in the unit of `size`.
 *
 * @example
 * textWidth('ill', 10) < textWidth('mmm', 10) // true
 */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  if (SIMPLE.test(text)) for (const letter of text) sum += letterWidth(letter);
  else for (const { segment } of graphemes().segment(text)) sum += letterWidth(segment);
  return sum * size;
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
  for (const { segment } of graphemes().segment(text)) {
    if (head !== '' && textWidth(head + segment, size) > width) break;
    head += segment;
  }
  return head;
}

function letterWidth(grapheme: string): number {
  if (NARROW.test(grapheme)) return 0.36;
  if (BROAD.test(grapheme)) return 0.95;
  if (CAPITAL.test(grapheme)) return 0.72;
  return (grapheme.codePointAt(0) ?? 0) < 0x2e80 ? 0.58 : 1;
}

/** Made only for a text that needs it: the first costs as much as several drawings. */
function graphemes(): Intl.Segmenter {
  return new Intl.Segmenter('en', { granularity: 'grapheme' });
}
