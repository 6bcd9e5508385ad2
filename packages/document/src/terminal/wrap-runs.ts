import { bindFigures, printableText } from '../format/index.ts';
import type { Run } from '../model/index.ts';
import { displayWidth, graphemesOf } from './display-width.ts';

/** One printed line, in stretches of one style. */
export type Line = readonly Run[];

/**
 * Breaks runs into lines of at most `width` columns at spaces (no-break spaces hold). A word longer than a line is kept
 * whole and sticks out, so that it can be copied; with `cutWords` it is cut, as a table must.
 *
 * @example
 * wrapRuns([{ style: 'plain', text: 'satu dua tiga' }], 8).length // 2
 */
export function wrapRuns(runs: readonly Run[], width: number, cutWords = false): readonly Line[] {
  const lines: Run[][] = [[]];
  let used = 0;
  let space: Run | undefined;
  for (const word of wordsOf(runs)) {
    const wide = lineWidth(word);
    if (used > 0 && used + 1 + wide > width) {
      lines.push([]);
      used = 0;
    } else if (used > 0) {
      space = { style: word[0]!.style === lines.at(-1)!.at(-1)!.style ? word[0]!.style : 'plain', text: ' ' };
      lines.at(-1)!.push(space);
      used += 1;
    }
    for (const [at, piece] of (cutWords && wide > width ? cut(word, width) : [word]).entries()) {
      if (at > 0) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)!.push(...piece);
      used += lineWidth(piece);
    }
  }
  return lines;
}

/** @example lineWidth([{ style: 'bold', text: 'ab' }, { style: 'plain', text: 'c' }]) // 3 */
export function lineWidth(line: Line): number {
  return line.reduce((sum, run) => sum + displayWidth(run.text), 0);
}

/** The width of the longest word: the narrowest that wrapping makes without cutting. */
export function longestWord(runs: readonly Run[]): number {
  return wordsOf(runs).reduce((most, word) => Math.max(most, lineWidth(word)), 0);
}

function wordsOf(runs: readonly Run[]): readonly Line[] {
  const words: Run[][] = [];
  let open = false;
  for (const run of runs) {
    // A soft hyphen is shown by some terminals and not by others.
    for (const piece of bindFigures(printableText(run.text)).replaceAll('\u00ad', '').split(/( +)/)) {
      if (piece === '') continue;
      if (piece.startsWith(' ')) open = false;
      else if (open) words.at(-1)!.push({ style: run.style, text: piece });
      else {
        words.push([{ style: run.style, text: piece }]);
        open = true;
      }
    }
  }
  return words;
}

function cut(word: Line, width: number): readonly Line[] {
  const pieces: Run[][] = [[]];
  let used = 0;
  for (const run of word) {
    for (const grapheme of graphemesOf(run.text)) {
      const wide = displayWidth(grapheme);
      if (used > 0 && used + wide > width) {
        pieces.push([]);
        used = 0;
      }
      const piece = pieces.at(-1)!;
      const last = piece.at(-1);
      if (last?.style === run.style) piece[piece.length - 1] = { style: run.style, text: last.text + grapheme };
      else piece.push({ style: run.style, text: grapheme });
      used += wide;
    }
  }
  return pieces;
}
