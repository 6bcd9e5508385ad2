import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import {
  arbitraryDocument,
  exampleCode,
  exampleDocument,
  HOSTILE,
  printedFigures,
  tablesOf,
} from '../example/index.ts';
import { captionNumbers, type Document } from '../model/index.ts';
import { renderWord } from './render-word.ts';

/** The files in a ZIP, by name. */
function filesOf(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const files = new Map<string, Uint8Array>();
  let at = view.getUint32(zip.length - 6, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const [method, packed, name, extra, comment, local] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
      view.getUint32(at + 42, true),
    ];
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const bytes = zip.subarray(start, start + packed);
    files.set(
      new TextDecoder().decode(zip.subarray(at + 46, at + 46 + name)),
      method === 0 ? bytes : inflateRawSync(bytes),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

const textOf = (files: ReadonlyMap<string, Uint8Array>, name: string) => new TextDecoder().decode(files.get(name));

/** What is wrong with an XML text: a tag that is not closed or not opened, a stray sign, a character XML forbids. */
function xmlFault(xml: string): string | undefined {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) return 'a forbidden character';
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) return 'a stray &';
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^?]*\?>/, '');
  const tag = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;
  if (body.replace(tag, '').includes('<')) return 'a stray <';
  for (const [, close, name, , alone] of body.matchAll(tag)) {
    if (alone === '/') continue;
    if (close === '') open.push(name!);
    else if (open.pop() !== name) return `</${name}>`;
  }
  return open.at(-1);
}

interface Part {
  readonly textContent: string;
  querySelectorAll(selector: string): Iterable<Part>;
}

/** The body of a Word file; linkedom finds prefixed names when the colon is written as a hyphen. */
function bodyOf(xml: string): Part {
  const { document } = parseHTML(`<!doctype html><html><body></body></html>`);
  document.body.innerHTML = xml
    .replace(/^<\?xml[^?]*\?>/, '')
    .replace(/<(\/?)(\w+):(\w+)/g, '<$1$2-$3')
    .replace(/<([\w-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*\/>/g, '<$1$2></$1>');
  return document.body as Part;
}

async function opened(document: Document) {
  const files = filesOf(await renderWord(document));
  const xml = textOf(files, 'word/document.xml');
  return { files, xml, body: bodyOf(xml) };
}

const texts = (part: Part, selector: string) => Array.from(part.querySelectorAll(selector), (each) => each.textContent);

test.each(['id', 'en'] as const)(
  'every figure of the example is printed once, in real tables (%s)',
  async (language) => {
    const example = exampleDocument(language);
    const { body } = await opened(example);
    expect(texts(body, 'w-tbl')).toHaveLength(tablesOf(example).length);
    const cells = texts(body, 'w-tbl w-tc').map((text) => text.replaceAll('\u00a0', ' '));
    const figures = printedFigures(example).map((text) => text.replaceAll('\u00a0', ' '));
    const count = (all: readonly string[], text: string) => all.filter((each) => each === text).length;
    for (const figure of new Set(figures))
      expect(count(cells, figure), figure).toBeGreaterThanOrEqual(count(figures, figure));
    let from = 0;
    for (const figure of figures) {
      const at = cells.indexOf(figure, from);
      expect(at, figure).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  },
);

test('captions are fields whose number shows at once, and lists and contents lead to them', async () => {
  const example = exampleDocument('id');
  const { body, xml, files } = await opened(example);
  const captions = texts(body, 'w-p').filter((text) => /^(Tabel|Gambar) \d+\. /.test(text));
  const numbered = [...captionNumbers(example).keys()].length;
  // Each stands once in its list and once at its place.
  expect(captions).toHaveLength(2 * numbered);
  expect(captions.filter((text) => text.startsWith('Tabel 2. Korelasi butir dengan skor total'))).toHaveLength(2);
  expect(xml.match(/<w:fldSimple w:instr="SEQ Tabel [^"]*">/g)).toHaveLength(2);
  expect(xml.match(/<w:fldSimple w:instr="SEQ Gambar [^"]*">/g)).toHaveLength(numbered - 2);
  const places = new Set([...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map((found) => found[1]));
  const led = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map((found) => found[1]!);
  expect(led).toHaveLength(numbered + 5);
  for (const anchor of led) expect(places).toContain(anchor);
  expect(xml).toMatch(/TOC [^<]*\\o &quot;1-3&quot;/);
  expect(xml).toMatch(/TOC [^<]*\\c &quot;Tabel&quot;/);
  expect(textOf(files, 'word/settings.xml')).toContain('<w:updateFields');
});

test('headings, heads of tables, language and title are what Word means by them', async () => {
  const { xml, files } = await opened(exampleDocument('en'));
  expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(5 - 1);
  expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tablesOf(exampleDocument('en')).length);
  const rules = [...xml.matchAll(/<w:tblBorders>.*?<\/w:tblBorders>/gs)].map((found) => found[0]);
  expect(rules.filter((each) => /<w:(left|right|insideV|insideH) w:val="single"/.test(each))).toEqual([]);
  expect(rules.filter((each) => /<w:top w:val="single"/.test(each))).toHaveLength(rules.length);
  expect(xml).toMatch(/<w:pgMar w:top="2268" w:right="1701" w:bottom="1701" w:left="2268"/);
  expect(textOf(files, 'word/styles.xml')).toContain('w:val="en-GB"');
  expect(textOf(files, 'docProps/core.xml')).toContain('<dc:title>Social media marketing and interest');
});

test('code stands line by line, as typed, in a style of its own', async () => {
  const { files, xml } = await opened(exampleDocument('en'));
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs)!.filter((each) => each.includes('w:val="CodeText"'));
  expect(paragraphs.map((each) => texts(bodyOf(each), 'w-t').join(''))).toEqual(exampleCode);
  expect(xml).toContain('<w:t xml:space="preserve">  cat(item');
  expect(textOf(files, 'word/styles.xml')).toContain('Courier New');
});

test('each picture is there as SVG and PNG, with colours written out and its alternative text', async () => {
  const { files, xml } = await opened(exampleDocument('id'));
  const names = [...files.keys()];
  const svgs = names.filter((name) => name.endsWith('.svg'));
  expect(svgs).toHaveLength(11);
  expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(11);
  for (const name of svgs) {
    const svg = textOf(files, name);
    expect(svg).not.toMatch(/var\(|currentColor|\dem"/);
    expect(xmlFault(svg)).toBeUndefined();
  }
  for (const name of names.filter((each) => each.endsWith('.png'))) {
    expect([...files.get(name)!.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    // A drawing without a font has no text, and is a good deal smaller.
    expect(files.get(name)!.length).toBeGreaterThan(9000);
  }
  expect(xml.match(/descr="[^"]+"/g)!.length).toBeGreaterThanOrEqual(11);
});

test('a table too wide for the page stands on a turned one, with its heading', async () => {
  const columns = Array.from({ length: 16 }, (_, at) => ({ head: `Kolom${at}`, align: 'right' as const }));
  const wide: Document = {
    ...exampleDocument('id'),
    sections: [
      {
        kind: 'section',
        id: 'a',
        title: 'Lebar',
        blocks: [
          {
            kind: 'table',
            id: 't',
            caption: 'Lebar',
            columns,
            rows: [{ role: 'body', cells: columns.map(() => ({ kind: 'number', value: 1234.5678, digits: 3 })) }],
            notes: [],
          },
          { kind: 'paragraph', text: 'Sesudahnya.' },
        ],
      },
    ],
  };
  const { xml } = await opened(wide);
  expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1);
  expect(xml.indexOf('Heading1')).toBeGreaterThan(xml.indexOf('w:orient="portrait"'));
  expect(xml.indexOf('Heading1')).toBeLessThan(xml.indexOf('w:orient="landscape"'));
});

test('the first three rows of a long table stand with its caption', async () => {
  const rows = Array.from({ length: 13 }, (_, at) => ({
    role: 'body' as const,
    cells: [{ kind: 'text' as const, text: `baris ${at + 1}` }],
  }));
  const table = {
    kind: 'table' as const,
    id: 't',
    caption: 'c',
    columns: [{ head: '', align: 'left' as const }],
    rows,
    notes: [],
  };
  const document: Document = {
    ...exampleDocument('id'),
    sections: [{ kind: 'section', id: 's', title: 's', blocks: [table] }],
  };
  const xml = textOf(filesOf(await renderWord(document)), 'word/document.xml');
  const kept = rows.map(({ cells }) => {
    const upTo = xml.slice(0, xml.indexOf(`>${cells[0]!.text}<`));
    return upTo.slice(upTo.lastIndexOf('<w:p>')).includes('<w:keepNext/>');
  });
  expect(kept).toEqual(rows.map((_, at) => at < 2));
});

test('the same document gives the same bytes', async () => {
  const [first, second] = [await renderWord(exampleDocument('id')), await renderWord(exampleDocument('id'))];
  expect(Buffer.compare(first, second)).toBe(0);
});

test('pages that are counted stand in the contents', async () => {
  const files = filesOf(await renderWord(exampleDocument('en'), { pages: 'counted' }));
  const xml = textOf(files, 'word/document.xml');
  const counted = [...xml.matchAll(/PAGEREF \w+ \\h.*?w:fldCharType="end"/gs)].map(
    (field) => /<w:t[^>]*>(\d+)</.exec(field[0])?.[1],
  );
  expect(counted.length).toBeGreaterThan(10);
  for (const page of counted) expect(Number(page)).toBeGreaterThan(0);
  expect(textOf(files, 'word/settings.xml')).not.toContain('<w:updateFields');
}, 60_000);

test('any document makes well-formed parts, and its texts stand as typed', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDocument, async (document) => {
      const { files, body } = await opened(document);
      for (const [name] of files) {
        if (/\.(xml|rels|svg)$/.test(name)) expect(xmlFault(textOf(files, name)), name).toBeUndefined();
      }
      expect(texts(body, 'w-tbl')).toHaveLength(tablesOf(document).length);
    }),
    { numRuns: 25 },
  );
  const { xml, body } = await opened(exampleDocument('id'));
  expect(xml).not.toContain('<script');
  expect(body.textContent).toContain(HOSTILE.slice(0, 40));
}, 120_000);
