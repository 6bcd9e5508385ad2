import { bindFigures, graphemesOf, printableText } from '../format/index.ts';
import type { Run } from '../model/index.ts';
import { displayWidth } from './display-width.ts';

/** One printed line, in stretches of one style. */
export type Line = readonly Run[];

/** Runs without a space in them, and the columns that they take. */
export interface Word {
  readonly runs: readonly Run[];
  readonly width: number;
}

/**
 * Breaks runs into lines of at most `width` columns at spaces (no-break spaces hold). A word longer than a line is kept
 * whole and sticks out, so that it can be copied; with `cutWords` it is cut, as a table must.
 *
 * @example
 * wrapRuns([{ style: 'plain', text: 'satu dua tiga' }], 8).length // 2
 */
export function wrapRuns(runs: readonly Run[], width: number, cutWords = false): readonly Line[] {
  return wrapWords(wordsOf(runs), width, cutWords);
}

/** {@link wrapRuns} of the words of runs. */
export function wrapWords(words: readonly Word[], width: number, cutWords: boolean): readonly Line[] {
  let line: Run[] = [];
  const lines = [line];
  let used = 0;
  const start = (): void => {
    line = [];
    lines.push(line);
    used = 0;
  };
  for (const { runs, width: wide } of words) {
    if (used > 0 && used + 1 + wide > width) start();
    else if (used > 0) {
      const { style } = runs[0]!;
      line.push({ style: style === line.at(-1)!.style ? style : 'plain', text: ' ' });
      used += 1;
    }
    if (!(cutWords && wide > width)) {
      line.push(...runs);
      used += wide;
      continue;
    }
    for (const [at, piece] of cut(runs, width).entries()) {
      if (at > 0) start();
      line.push(...piece);
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
export function longestWord(words: readonly Word[]): number {
  return words.reduce((most, word) => Math.max(most, word.width), 0);
}

/** The width of all words on one line. */
export function widthInLine(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + word.width, Math.max(0, words.length - 1));
}

/** The words of runs, each with its columns: what is between spaces, though its style may change in it. */
export function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: { readonly runs: Run[]; width: number }[] = [];
  let open = false;
  for (const { style, text } of runs) {
    // A soft hyphen is shown by some terminals and not by others.
    const shown = bindFigures(printableText(text)).replaceAll('\u00ad', '');
    for (const [at, piece] of shown.split(' ').entries()) {
      if (at > 0) open = false;
      if (piece === '') continue;
      const width = displayWidth(piece);
      const word = open ? words.at(-1)! : undefined;
      if (word === undefined) words.push({ runs: [{ style, text: piece }], width });
      else {
        word.runs.push({ style, text: piece });
        word.width += width;
      }
      open = true;
    }
  }
  return words;
}

function cut(word: readonly Run[], width: number): readonly Line[] {
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
