import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument, exampleCode, exampleDocument, printedFigures, tablesOf } from '../example/index.ts';
import { figureParts, formatCell } from '../format/index.ts';
import { displayWidth } from './display-width.ts';
import { renderTable } from './render-table.ts';
import { renderTerminal } from './render-terminal.ts';
import { lineWidth } from './wrap-runs.ts';

test.each([
  ['id', 40],
  ['id', 80],
  ['en', 60],
  ['en', 200],
] as const)('every figure of the example is printed, in order (%s, %d columns)', (language, width) => {
  const document = exampleDocument(language);
  const text = renderTerminal(document, { width, colour: false });
  let from = 0;
  for (const figure of printedFigures(document)) {
    const at = text.indexOf(figure.replaceAll('\u00a0', ' '), from);
    expect(at, figure).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
});

test('decimal signs stand below each other, marks behind them', () => {
  const lines = renderTerminal(exampleDocument('id'), { width: 120, colour: false }).split('\n');
  const signs = lines
    .filter((line) => /0,631\*\*|−0,160\*| 1,000 /.test(line))
    .map((line) => displayWidth(line.slice(0, line.search(/0,631|0,160|1,000 /))));
  expect(signs).toHaveLength(3);
  expect(new Set(signs).size).toBe(1);
});

test('a table that does not fit becomes one record to a row', () => {
  const text = renderTerminal(exampleDocument('en'), { width: 40, colour: false });
  expect(text).toContain('\n  Sum of squares: 1,234.5\n  r: .631**\n');
});

test('the tone of a note is told by a sign and a word', () => {
  const text = renderTerminal(exampleDocument('en'), { width: 80, colour: false });
  expect(text).toContain('✓ No sign of violation: Residuals');
  expect(text).toContain('! Caution: Eleven');
  expect(text).toContain('!! Important: ');
});

test('colour only when asked, and the same text under it', () => {
  const document = exampleDocument('id');
  const bare = renderTerminal(document, { width: 80, colour: false });
  const painted = renderTerminal(document, { width: 80, colour: true });
  expect(bare).not.toContain('\u001b');
  expect(painted).toContain('\u001b[1m');
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
  expect(painted.replaceAll(escapes, '')).toBe(bare);
});

test('no line is wider than the terminal unless one word is, and no text commands it', () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.integer({ min: 40, max: 200 }), (document, width) => {
      const text = renderTerminal(document, { width, colour: false });
      expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
      for (const line of text.split('\n')) {
        const longest = Math.max(...line.trim().split(' ').map(displayWidth));
        // The name of a fact takes at most a third of the line before the word that cannot be broken.
        if (displayWidth(line) > width) expect(longest).toBeGreaterThan((width * 2) / 3 - 4);
      }
    }),
    { numRuns: 150 },
  );
});

test('no table is wider than the terminal or cuts a figure', () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.integer({ min: 40, max: 200 }), (document, width) => {
      for (const table of tablesOf(document)) {
        const lines = renderTable(table, document, width);
        for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(width);
        const text = lines
          .map((line) => line.map((run) => run.text).join(''))
          .join('\n')
          .replaceAll('\u00a0', ' ');
        for (const cell of table.rows.flatMap((row) => row.cells)) {
          if (figureParts(cell, document.language) === undefined) continue;
          expect(text).toContain(formatCell(cell, document.language, '').replaceAll('\u00a0', ' '));
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a word longer than the line is kept whole, to be copied, and so is a line of code; nothing else sticks out', () => {
  const lines = renderTerminal(exampleDocument('en'), { width: 40, colour: false }).split('\n');
  expect(lines.filter((line) => displayWidth(line) > 40)).toEqual([
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    `  cat(item, mean(data[[item]]), sd(data[[item]]), "${'-'.repeat(90)}\\n")`,
  ]);
  const at = lines.indexOf('R syntax');
  expect(lines.slice(at + 1, at + 1 + exampleCode.length)).toEqual(exampleCode);
});

test('misuse throws', () => {
  expect(() => renderTerminal(exampleDocument('id'), { width: 10, colour: false })).toThrow(RangeError);
  expect(() => renderTerminal(exampleDocument('id'), { width: 80.5, colour: false })).toThrow(RangeError);
});
