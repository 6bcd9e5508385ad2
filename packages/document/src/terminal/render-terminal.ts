import { printableText, toneWord } from '../format/index.ts';
import {
  type Block,
  captionNumbers,
  type Document,
  type Fact,
  type Note,
  type RichText,
  type Run,
  runsOf,
  type Table,
} from '../model/index.ts';
import { displayWidth } from './display-width.ts';
import { paintLine, paintTone } from './paint.ts';
import { renderTable } from './render-table.ts';
import { type Line, wrapRuns } from './wrap-runs.ts';

export interface TerminalOptions {
  /** Columns of the terminal, at least 20. */
  readonly width: number;
  /** Whether to set ANSI escapes for italics, bold and tones. */
  readonly colour: boolean;
}

/** Running text is not set wider than this, however wide the terminal: longer lines are hard to read. */
const MEASURE = 96;
/** Below a heading, by its depth; deeper ones stand by themselves. */
const UNDERLINES = ['═', '─', '╌'];
const SIGNS: Readonly<Record<Note['tone'], string>> = { good: '✓', plain: 'i', caution: '!', serious: '!!' };

/**
 * A document as text for a terminal. No line is wider than `width`, unless a single word or a line of code is; tables that do not fit are
 * wrapped, then set one record to a row; a figure is printed as its table. Text from people cannot command the terminal.
 *
 * @throws RangeError unless `width` is a whole number of at least 20.
 * @example
 * renderTerminal({ title: 'A', language: 'en', facts: [], sections: [], words: {} }, { width: 40, colour: false }) // 'A\n═\n'
 */
export function renderTerminal(document: Document, options: TerminalOptions): string {
  const { width, colour } = options;
  if (!Number.isInteger(width) || width < 20) {
    throw new RangeError(`renderTerminal needs a width of at least 20, got ${width}`);
  }
  const measure = Math.min(width, MEASURE);
  const numbers = captionNumbers(document);
  const paint = (lines: readonly Line[]) => lines.map((line) => paintLine(line, colour));

  const blockLines = (block: Block, depth: number): readonly string[] => {
    switch (block.kind) {
      case 'section':
        return [
          ...heading(block.title, depth, measure, colour),
          ...block.blocks.flatMap((inner) => ['', ...blockLines(inner, depth + 1)]),
        ];
      case 'paragraph':
        return paint(wrapRuns(runsOf(block.text), measure));
      case 'list':
        return block.items.flatMap((item) => hang('•', item, measure, colour));
      case 'note':
        return noteLines(block, document.language, measure, colour);
      case 'table':
        return tableLines(block, numbered(document.words.table, numbers.get(block.id)!, block.caption));
      case 'figure':
        return [
          ...paint(wrapRuns(numbered(document.words.figure, numbers.get(block.id)!, block.caption), measure)),
          ...paint(wrapRuns(asTyped(block.alternative), measure)),
          '',
          ...tableLines(block.table, asTyped(block.table.caption)),
        ];
      case 'code':
        // As it stands, however wide: a line that is broken here could not be run.
        return [...paint(wrapRuns([{ style: 'bold', text: block.title }], measure)), ...block.lines.map(printableText)];
    }
  };
  const tableLines = (table: Table, caption: readonly Run[]) =>
    paint([...wrapRuns(caption, measure), ...renderTable(table, document, width)]);

  const subtitle = document.subtitle === undefined ? [] : paint(wrapRuns(asTyped(document.subtitle), measure));
  const facts = document.facts.length === 0 ? [] : ['', ...factLines(document.facts, measure, colour)];
  const sections = document.sections.flatMap((section) => ['', '', ...blockLines(section, 1)]);
  return [...heading(document.title, 0, measure, colour), ...subtitle, ...facts, ...sections, ''].join('\n');
}

function heading(title: string, depth: number, measure: number, colour: boolean): readonly string[] {
  const lines = wrapRuns([{ style: 'bold', text: title }], measure).map((line) => paintLine(line, colour));
  const under = UNDERLINES[depth];
  if (under === undefined) return lines;
  const bare = wrapRuns(asTyped(title), measure).map((line) => displayWidth(paintLine(line, false)));
  return [...lines, under.repeat(Math.min(measure, Math.max(...bare)))];
}

function factLines(facts: readonly Fact[], measure: number, colour: boolean): readonly string[] {
  const names = facts.map((fact) => printableText(fact.name));
  const widest = Math.max(...names.map(displayWidth));
  return facts.flatMap((fact, at) => {
    const beside = widest <= measure / 3;
    const name = beside ? names[at]! + ' '.repeat(widest - displayWidth(names[at]!)) : `${names[at]!}:`;
    if (beside) return hang(name, fact.value, measure, colour, asTyped);
    return wrapRuns(asTyped(`${name} ${fact.value}`), measure).map((line) => paintLine(line, colour));
  });
}

function noteLines(note: Note, language: Document['language'], measure: number, colour: boolean): readonly string[] {
  const label = `${SIGNS[note.tone]} ${toneWord(note.tone, language)}:`;
  const [first = '', ...rest] = wrapRuns(runsOf(`${label.replaceAll(' ', '\u00a0')} ${note.text}`), measure - 2).map(
    (line) => paintLine(line, colour),
  );
  return [paintTone(label, note.tone, colour) + first.slice(label.length), ...rest.map((line) => `  ${line}`)];
}

function hang(
  mark: string,
  text: RichText,
  measure: number,
  colour: boolean,
  read: (text: string) => readonly Run[] = runsOf,
): readonly string[] {
  const inset = displayWidth(mark) + (mark === '•' ? 1 : 2);
  const lines = wrapRuns(read(text), measure - inset).map((line) => paintLine(line, colour));
  return lines.map((line, at) =>
    at === 0 ? `${mark}${' '.repeat(inset - displayWidth(mark))}${line}`.trimEnd() : ' '.repeat(inset) + line,
  );
}

function numbered(word: string, number: number, caption: string): readonly Run[] {
  return [
    { style: 'bold', text: `${word} ${number}.` },
    { style: 'plain', text: ` ${caption}` },
  ];
}

/** Text that is not rich text: nothing in it is a tag. */
function asTyped(text: string): readonly Run[] {
  return [{ style: 'plain', text }];
}
