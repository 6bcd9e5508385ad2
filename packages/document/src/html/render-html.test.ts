import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { arbitraryDocument, exampleCode, exampleDocument, printedFigures, tablesOf } from '../example/index.ts';
import { renderHtml } from './render-html.ts';

/** The part of a DOM element that is looked at here; the project has no browser types. */
interface Seen {
  readonly tagName: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
}

const VOID = new Set(['meta']);

/** What is wrong with the tags of a page: the first that is not closed, not opened, or no tag at all. */
function tagFault(html: string): string | undefined {
  const body = html.replace(/^<!doctype html>/, '').replace(/<style>[^<]*<\/style>/, '');
  const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s[a-zA-Z][\w:-]*(?:="[^"<]*")?)*)\s*(\/?)>/g;
  const stray = body.replace(tag, '').indexOf('<');
  if (stray >= 0) return `stray < in ${body.replace(tag, '').slice(stray, stray + 60)}`;
  const open: string[] = [];
  for (const [, close, name, , alone] of body.matchAll(tag)) {
    if (alone === '/' || VOID.has(name!)) continue;
    if (close === '') open.push(name!);
    else if (open.pop() !== name) return `</${name}>`;
  }
  return open.at(-1);
}

test.each(['id', 'en'] as const)('every figure of the example is printed (%s)', (language) => {
  const example = exampleDocument(language);
  const { document } = parseHTML(renderHtml(example));
  const cells = Array.from(document.querySelectorAll('.figure'), ({ textContent }: Seen) => textContent);
  expect(cells).toEqual(printedFigures(example));
  expect(document.documentElement.getAttribute('lang')).toBe(language);
});

test('tables have captions with numbers, heads for columns and rows, groups', () => {
  const { document } = parseHTML(renderHtml(exampleDocument('id')));
  expect(document.querySelector('#items caption')?.textContent).toBe('Tabel 2. Korelasi butir dengan skor total');
  expect(document.querySelector('#answers-long-table caption')?.textContent).toBe('Banyaknya jawaban');
  expect(document.querySelectorAll('#items th[scope=col]')).toHaveLength(7);
  expect(document.querySelectorAll('#items th[scope=row]')).toHaveLength(4);
  expect(document.querySelectorAll('#items th[scope=rowgroup][colspan="7"]')).toHaveLength(2);
  expect(document.querySelector('#answers-long figcaption')?.textContent).toBe(
    'Gambar 1. Jawaban atas tiap pernyataan',
  );
});

test('code is folded, named, and stands as typed', () => {
  const { document } = parseHTML(renderHtml(exampleDocument('id')));
  expect(document.querySelector('details.code > summary')?.textContent).toBe('Sintaks R');
  expect(document.querySelector('details.code pre code')?.textContent).toBe(`${exampleCode.join('\n')}\n`);
});

test('headings follow the depth, and the contents lead to them', () => {
  const { document } = parseHTML(renderHtml(exampleDocument('en')));
  expect(Array.from(document.querySelectorAll('h1, h2, h3'), ({ tagName }: Seen) => tagName)).toEqual([
    'H1',
    'H2',
    'H3',
    'H2',
    'H2',
    'H2',
  ]);
  const links = Array.from(document.querySelectorAll('nav a'), (link: Seen) => link.getAttribute('href')!);
  expect(links).toEqual(['#reliability', '#validity', '#answers', '#influence', '#pictures']);
  for (const link of links) expect(document.querySelector(`section${link}`)).not.toBeNull();
});

test('nothing is loaded and nothing runs', () => {
  const html = renderHtml(exampleDocument('id'));
  const { document } = parseHTML(html);
  expect(
    document.querySelectorAll('script, link, img, iframe, object, form, [style*="url"], [onload], [onclick]'),
  ).toHaveLength(0);
  for (const link of document.querySelectorAll('[href], [src]')) expect(link.getAttribute('href')).toMatch(/^#/);
  expect(html.match(/url\((?!#)/g)).toBeNull();
  expect(html).not.toMatch(/@import/);
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
});

test('any document makes a well-formed page that shows its texts as typed', () => {
  fc.assert(
    fc.property(arbitraryDocument, (example) => {
      const html = renderHtml(example);
      expect(tagFault(html)).toBeUndefined();
      expect(html).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      const { document } = parseHTML(html);
      expect(document.querySelectorAll('script')).toHaveLength(0);
      expect(document.querySelectorAll('table')).toHaveLength(tablesOf(example).length);
      const ids = Array.from(document.querySelectorAll('[id]'), (element: Seen) => element.getAttribute('id'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const row of document.querySelectorAll('tr')) expect(row.children.length).toBeGreaterThan(0);
    }),
    { numRuns: 80 },
  );
});

test('a table of many columns is set tighter', () => {
  const page = (columns: number) => {
    const table = {
      kind: 'table' as const,
      id: 't',
      caption: 'c',
      columns: Array.from({ length: columns }, () => ({ head: 'h', align: 'right' as const })),
      rows: [{ role: 'body' as const, cells: Array.from({ length: columns }, () => ({ kind: 'empty' as const })) }],
      notes: [],
    };
    return renderHtml({
      ...exampleDocument('id'),
      sections: [{ kind: 'section', id: 's', title: 's', blocks: [table] }],
    });
  };
  expect(page(8)).toContain('class="short wide"');
  expect(page(7)).toContain('class="short"');
});

test('the same document gives the same page', () => {
  expect(renderHtml(exampleDocument('id'))).toBe(renderHtml(exampleDocument('id')));
});
