import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { arbitraryDocument, exampleCode, exampleDocument, HOSTILE, printedFigures } from '../example/index.ts';
import type { Document, Figure } from '../model/index.ts';
import { renderPdf } from './render-pdf.ts';
import { typstSource } from './typst-source.ts';
import { typstRich, typstString } from './typst-text.ts';

afterEach(() => {
  vi.doUnmock('@myriaddreamin/typst-ts-node-compiler');
  vi.resetModules();
});

const bytesOf = async (document: Document) => {
  const outcome = await renderPdf(document);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
};
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test.each(['id', 'en'] as const)(
  'the example becomes a tagged PDF of A4 pages in its language (%s)',
  async (language) => {
    const text = latin(await bytesOf(exampleDocument(language)));
    expect(text).toMatch(/^%PDF-1\.\d/);
    expect(Number(/\/Count (\d+)/.exec(text)![1])).toBeGreaterThan(8);
    expect(text).toContain('/MediaBox [0 0 595.2');
    expect(text).toContain(`/Lang (${language}`);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('SourceSans3');
  },
);

test.each(['id', 'en'] as const)('every figure of the example stands in the source once, in order (%s)', (language) => {
  const example = exampleDocument(language);
  const source = typstSource(example, "'Source Sans 3'").replaceAll('\u00a0', ' ');
  let from = source.indexOf('table(columns');
  for (const figure of printedFigures(example)) {
    const at = source.indexOf(`"${figure.replaceAll('\u00a0', ' ')}"`, from);
    expect(at, figure).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
});

test('code stands in the source as typed, line by line', () => {
  const source = typstSource(exampleDocument('en'), "'Source Sans 3'");
  expect(source).toContain(`"${exampleCode.map((line) => line.replace(/[\\"]/g, '\\$&')).join('\\n')}"`);
});

test('the same document gives the same bytes', async () => {
  expect(Buffer.compare(await bytesOf(exampleDocument('id')), await bytesOf(exampleDocument('id')))).toBe(0);
});

test('a long table begins only where its caption and three rows have room; a short one moves whole', () => {
  const tableOf = (rows: number): Document => ({
    ...exampleDocument('id'),
    sections: [
      {
        kind: 'section',
        id: 's',
        title: 'S',
        blocks: [
          {
            kind: 'table',
            id: 't',
            caption: 'IK 95 %',
            columns: [{ head: 'h', align: 'left' }],
            rows: Array.from({ length: rows }, (_, at) => ({
              role: 'body' as const,
              cells: [{ kind: 'text' as const, text: `baris ${at + 1}` }],
            })),
            notes: [],
          },
        ],
      },
    ],
  });
  const long = typstSource(tableOf(13), "'Source Sans 3'");
  const [, measured = ''] = /measure\((.*?)\)\.height/s.exec(long) ?? [];
  expect(measured).toContain('"IK 95\u00a0%"');
  expect(measured).toContain('"baris 3"');
  expect(measured).not.toContain('"baris 4"');
  expect(long).toContain('breakable: true');
  expect(typstSource(tableOf(12), "'Source Sans 3'")).not.toContain('measure(');
});

test('text from outside stays inside its string', () => {
  expect(typstString('#let x = "a" \\ $y$ *b* _c_ @d <e> `f`')).toBe('"#let x = \\"a\\" \\\\ $y$ *b* _c_ @d <e> `f`"');
  expect(typstString('a\nb\u0007')).toBe('"a b"');
  expect(typstString('\u{1f600}'.repeat(30))).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  expect(typstRich('<b>x"</b>')).toBe('(strong("x\\""))');
  expect(typstString('a'.repeat(30)).replaceAll('\u200b', '')).toBe(`"${'a'.repeat(30)}"`);
});

test('any document is typeset, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDocument, async (document) => {
      expect(latin((await bytesOf(document)).subarray(0, 5))).toBe('%PDF-');
    }),
    { numRuns: 25 },
  );
  const hostile: Document = { ...exampleDocument('en'), title: `${HOSTILE} "#panic()" \\`, sections: [] };
  expect((await bytesOf(hostile)).length).toBeGreaterThan(1000);
}, 120_000);

test('while it is typeset, other work goes on; several at a time give what each gives alone', async () => {
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  const languages = ['id', 'en'] as const;
  const together = await Promise.all(languages.map((language) => bytesOf(exampleDocument(language))));
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(10);
  for (const [at, language] of languages.entries()) {
    expect(Buffer.compare(together[at]!, await bytesOf(exampleDocument(language)))).toBe(0);
  }
});

test('a machine without the typesetter gets a refusal with a code', async () => {
  vi.doMock('@myriaddreamin/typst-ts-node-compiler', () => {
    throw new Error('no native package');
  });
  vi.resetModules();
  const { compileTypst, loadTypst } = await import('./compile-typst.ts');
  expect(compileTypst(await loadTypst(), '', '')).toMatchObject({ ok: false, code: 'pdf-not-available' });
});

test('a sign that no font of pictures has does not keep Typst searching', async () => {
  const figure: Figure = {
    kind: 'figure',
    id: 'f',
    caption: 'c',
    alternative: 'a',
    plot: { kind: 'answer-bars', answers: ['❂', 'b'], bars: [{ label: 'ℱ ❂ 東', counts: [1, 2] }] },
    table: { kind: 'table', id: 't', caption: 'c', columns: [{ head: 'h', align: 'left' }], rows: [], notes: [] },
  };
  const section = { kind: 'section' as const, id: 's', title: 'Ornamen ❂', blocks: [figure] };
  const document: Document = { ...exampleDocument('id'), sections: [section] };
  expect(latin((await bytesOf(document)).subarray(0, 5))).toBe('%PDF-');
}, 20_000);
