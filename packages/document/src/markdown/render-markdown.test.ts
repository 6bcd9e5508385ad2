import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument, exampleCode, exampleDocument, printedFigures, tablesOf } from '../example/index.ts';
import { escapeLine, escapeMarkdown } from './escape-markdown.ts';
import { renderMarkdown } from './render-markdown.ts';
import { richMarkdown } from './rich-markdown.ts';

test.each(['id', 'en'] as const)('every figure of the example is printed, in order (%s)', (language) => {
  const document = exampleDocument(language);
  const text = renderMarkdown(document);
  let from = 0;
  for (const figure of printedFigures(document)) {
    const at = text.indexOf(figure.replaceAll('*', '\\*'), from);
    expect(at, figure).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
});

test('text from outside opens no tag, link, emphasis or cell', () => {
  expect(escapeMarkdown('<script>|[a](http://b) *c* _d_ `e` &lt; ~~f~~ $g$ www.h.id')).toBe(
    '\\<script>\\|\\[a\\](http\\://b) \\*c\\* \\_d\\_ \\`e\\` \\&lt; \\~\\~f\\~\\~ \\$g\\$ www\\.h.id',
  );
  expect(escapeMarkdown('a\\|b')).toBe('a\\\\\\|b');
  for (const [typed, safe] of [
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['> a', '\\> a'],
    ['12) a', '12\\) a'],
    ['=====', '\\====='],
    ['3.5 is no list', '3\\.5 is no list'],
  ] as const) {
    expect(escapeLine(typed)).toBe(safe);
  }
});

test('emphasis stays emphasis beside letters and spaces', () => {
  expect(richMarkdown('<i>p</i>-value')).toBe('*p*-value');
  expect(richMarkdown('a<b>(b)</b>c')).toBe('a<strong>(b)</strong>c');
  expect(richMarkdown('<b> x </b>')).toBe(' **x** ');
  expect(richMarkdown('<i></i>')).toBe('');
});

test('headings follow the depth, notes are quotations with a word', () => {
  const text = renderMarkdown(exampleDocument('id'));
  expect(text).toMatch(/^# Pemasaran/);
  expect(text).toContain('\n\n## Keandalan dan kesahihan\n\n');
  expect(text).toContain('\n\n### Kesahihan butir\n\n');
  expect(text).toContain('\n\n> **Perhatian.** Sebelas');
  expect(text).toContain('**Tabel 2.** Korelasi');
});

test('code stands as typed in a fence that nothing in it ends', () => {
  expect(renderMarkdown(exampleDocument('en'))).toContain(
    `R syntax\n\n\`\`\`\`r\n${exampleCode.join('\n')}\n\`\`\`\`\n`,
  );
});

test('every table keeps its columns, whatever stands in it', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const lines = renderMarkdown(document).split('\n');
      const tables = tablesOf(document);
      const starts = lines.flatMap((line, at) => (/^\|( :?-+:? \|)+$/.test(line) ? [at - 1] : []));
      expect(starts).toHaveLength(tables.length);
      for (const [at, table] of tables.entries()) {
        for (const line of lines.slice(starts[at], starts[at]! + 2 + table.rows.length)) {
          expect(cellsOf(line)).toBe(table.columns.length);
        }
      }
    }),
  );
});

/** As GitHub splits a row: at every pipe that no backslash stands before. */
function cellsOf(line: string): number {
  return line.split(/(?<!\\)\|/).length - 2;
}
