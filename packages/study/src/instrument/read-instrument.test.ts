import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultThresholds } from './default-thresholds.ts';
import { readInstrument } from './read-instrument.ts';

const small = `instrument: small
version: "1"
title: Small
answers: { from: 1, to: 5, labels: { 5: Setuju, 1: { id: Tidak, en: No } } }
scales:
  - { id: x, name: { id: Iks }, role: predictor, dimensions: [{ id: d, name: D }] }
  - { id: y, name: Ypsilon, role: outcome, answers: { from: 0, to: 10 } }
items:
  - { id: x1, scale: x, dimension: d, text: "satu
      baris" }
  - { id: y1, scale: y, text: dua, reverse: true }
`;

const codes = (text: string): readonly string[] => {
  const outcome = readInstrument(text, 'f.yaml');
  return outcome.ok ? [] : outcome.refusals.map(({ code, place }) => `${place.line} ${code}`);
};
const edit = (from: string, to: string): string => {
  expect(small).toContain(from);
  return small.replace(from, to);
};

describe('a file that is right', () => {
  test('is completed: defaults, both languages, answers of each scale, labels in order', () => {
    const outcome = readInstrument(small, 'small.yaml');
    expect(outcome).toEqual({
      ok: true,
      value: {
        id: 'small',
        version: '1',
        title: { id: 'Small', en: 'Small' },
        source: null,
        scoring: 'sum',
        thresholds: defaultThresholds,
        scales: [
          {
            id: 'x',
            name: { id: 'Iks', en: 'Iks' },
            role: 'predictor',
            optional: false,
            answers: {
              from: 1,
              to: 5,
              labels: [
                { value: 1, label: { id: 'Tidak', en: 'No' } },
                { value: 5, label: { id: 'Setuju', en: 'Setuju' } },
              ],
            },
            dimensions: [{ id: 'd', name: { id: 'D', en: 'D' } }],
          },
          {
            id: 'y',
            name: { id: 'Ypsilon', en: 'Ypsilon' },
            role: 'outcome',
            optional: false,
            answers: { from: 0, to: 10, labels: [] },
            dimensions: [],
          },
        ],
        items: [
          {
            id: 'x1',
            scale: 'x',
            dimension: 'd',
            indicator: null,
            text: { id: 'satu baris', en: 'satu baris' },
            reverse: false,
          },
          { id: 'y1', scale: 'y', dimension: null, indicator: null, text: { id: 'dua', en: 'dua' }, reverse: true },
        ],
        profile: [],
      },
    });
  });

  test('reads the same as JSON, also indented by tabs, with Windows line ends or a byte order mark', () => {
    const file = {
      instrument: 'j',
      version: '1',
      title: 'J',
      answers: { from: 1, to: 5, labels: { 1: 'Tidak', 5: 'Ya' } },
      scales: [{ id: 'x', name: 'X', role: 'other' }],
      items: [{ id: 'x1', scale: 'x', text: 'satu: dua' }],
    };
    const plain = readInstrument(JSON.stringify(file), 'j.json');
    expect(plain.ok).toBe(true);
    expect(readInstrument(JSON.stringify(file, null, '\t'), 'j.json')).toEqual(plain);
    expect(readInstrument(`\ufeff${JSON.stringify(file, null, 2).replaceAll('\n', '\r\n')}`, 'j.json')).toEqual(plain);
  });

  test('a key left without a value counts as not written', () => {
    expect(codes(edit('title: Small', 'title: Small\nsource:\nthresholds:\nprofile: ~'))).toEqual([]);
  });

  test('a threshold replaces its default whole, with its source', () => {
    const outcome = readInstrument(
      edit('scales:', 'thresholds: { validity: { level: 0.01, df: n, source: "Campus guide" } }\nscales:'),
      'f.yaml',
    );
    const validity = { level: 0.01, tails: 2, df: 'n', source: 'Campus guide' };
    expect(outcome.ok && outcome.value.thresholds).toEqual({ ...defaultThresholds, validity });
  });
});

describe('a file that is wrong is refused with line and code', () => {
  test.each([
    ['an unknown key', 'title: Small', 'title: Small\ntitel: S', ['4 unknown-key']],
    ['a missing key', 'version: "1"\n', '', ['1 missing-key']],
    ['a value left out', 'title: Small', 'title:', ['3 missing-key']],
    ['a number where text stands', 'version: "1"', 'version: 1.10', ['2 quotes-needed']],
    ['yes and no as a text', 'text: dua', 'text: true', ['11 quotes-needed']],
    ['a blank text', 'text: dua', 'text: " "', ['11 missing-text']],
    ['a text in no language', 'name: { id: Iks }', 'name: {}', ['6 missing-text']],
    ['a hidden character', 'text: dua', 'text: "d\\x1b[31m"', ['11 control-character']],
    ['a text that is a list', 'text: dua', 'text: [dua]', ['11 wrong-type']],
    ['a flag that is a text', 'reverse: true', 'reverse: yes', ['11 wrong-type']],
    ['half a point', 'to: 10', 'to: 9.5', ['7 wrong-type']],
    ['an unknown role', 'role: outcome', 'role: outcom', ['7 unknown-word']],
    ['an id with a space', 'id: y1', 'id: y 1', ['11 bad-id']],
    ['a very long id', 'id: y1', `id: ${'y'.repeat(65)}`, ['11 bad-id']],
    ['an id of another tool', 'id: y1', 'id: With', ['11 reserved-id']],
    ['an item twice, in other case', 'id: y1', 'id: X1', ['11 duplicate-id']],
    [
      'a dimension named like a scale',
      'id: d, name',
      'id: Y, name',
      ['6 dimension-without-items', '7 duplicate-id', '9 unknown-dimension'],
    ],
    ['an unknown scale', 'scale: y,', 'scale: z,', ['11 unknown-scale']],
    ['an unknown dimension', 'dimension: d,', 'dimension: e,', ['9 unknown-dimension', '6 dimension-without-items']],
    ['a dimension of another scale', 'scale: y,', 'scale: y, dimension: d,', ['11 dimension-of-other-scale']],
    ['no dimension where there are some', 'dimension: d, ', '', ['6 dimension-without-items', '9 missing-dimension']],
    ['answers the wrong way round', 'from: 0, to: 10', 'from: 10, to: 0', ['7 answer-range']],
    ['answers without end', 'from: 0, to: 10', 'from: 0, to: 1000000', ['7 answer-range']],
    ['a label outside', '5: Setuju', '6: Setuju', ['4 label-outside-range']],
    ['a label of no point', '5: Setuju', 'lima: Setuju', ['4 label-without-point']],
    ['one label for two points', '5: Setuju', '5: TIDAK', ['4 duplicate-label']],
    ['one label for two points, in English', '5: Setuju', '5: { en: no }', ['4 duplicate-label']],
    ['a point written twice', '5: Setuju', '"01": Setuju', ['4 label-without-point']],
    ['no answers', /^answers.*\n/m, '', ['5 missing-key']],
    [
      'a threshold outside',
      'scales:',
      'thresholds: { significance: { level: 5, source: S } }\nscales:',
      ['5 bad-threshold'],
    ],
    [
      'a strict mark below the lenient',
      'scales:',
      'thresholds: { reliability: { minimum: 0.8, strict: 0.7, source: S } }\nscales:',
      ['5 bad-threshold'],
    ],
    [
      'a threshold without source',
      'scales:',
      'thresholds: { discriminant: { maximum: 0.8 } }\nscales:',
      ['5 missing-key'],
    ],
    ['a key twice', 'title: Small', 'title: Small\ntitle: Again', ['4 duplicate-key']],
    ['a tab', '  - { id: x,', '\t- { id: x,', ['6 tab']],
    ['a colon in a bare text', 'title: Small', 'title: Small: one', ['3 yaml-syntax']],
    ['a second document', 'items:', '---\nitems:', ['8 many-documents']],
    ['a tag', 'title: Small', 'title: !!js/function Small', ['3 tag']],
    ['an alias', 'title: Small', 'title: &t Small\nsource: *t', ['4 alias']],
    ['a merge key', 'title: Small', 'title: Small\n<<: { source: S }', ['4 unknown-key']],
    [
      'machinery as keys',
      'title: Small',
      'title: Small\n__proto__: { a: 1 }\nconstructor: 1',
      ['4 unknown-key', '5 unknown-key'],
    ],
  ] as const)('%s', (_, from, to, expected) => {
    const text = small.replace(from, to);
    expect(text).not.toBe(small);
    expect([...codes(text)].sort()).toEqual([...expected].sort());
  });

  test('lists without anything', () => {
    expect(codes('instrument: a\nversion: "1"\ntitle: A\nanswers: {from: 1, to: 2}\nscales: []\nitems: []')).toEqual([
      '5 no-scales',
      '6 no-items',
    ]);
  });

  test('a scale without items', () => {
    const text = `${small.replace('items:', '  - { id: z, name: Z, role: other }\nitems:')}`;
    expect(codes(text)).toEqual(['8 scale-without-items']);
  });

  test('all reasons at once, in the order of the file', () => {
    const text = small
      .replace('title: Small', 'titel: Small')
      .replace('role: outcome', 'role: y')
      .replace('text: dua', 'txt: dua');
    expect(codes(text)).toEqual([
      '1 missing-key',
      '3 unknown-key',
      '7 unknown-word',
      '11 missing-key',
      '11 unknown-key',
    ]);
  });

  test('a misspelt key and a misspelt reference name the nearest', () => {
    const outcome = readInstrument(small.replace('version:', 'versoin:').replace('scale: y,', 'scale: yy,'), 'f.yaml');
    const figures = outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.figures.nearest);
    expect(figures).toEqual([undefined, 'version', 'y']);
  });
});

describe('hostile files are refused, quickly', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghij'.split('').map((name, at) => {
      const before = 'abcdefghij'[at];
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]`;
    }),
  ].join('\n');

  test.each([
    ['nothing', '', 'empty-file'],
    ['white space', ' \n\t\n', 'empty-file'],
    ['a comment', '# nothing\n', 'empty-file'],
    ['bytes of a picture', '\u0089PNG\r\n\u001a\n\0\0', 'not-text'],
    ['bytes of another encoding', 'title: caf\ufffd', 'not-text'],
    ['ten million characters', 'a: b\n'.repeat(2_000_000), 'file-too-large'],
    ['a word', 'hello', 'wrong-type'],
    ['a list', '[]', 'wrong-type'],
    ['a bomb of aliases', bomb, 'alias'],
    ['an anchor that holds itself', '&a [*a]', 'alias'],
    ['brackets without end', '['.repeat(20_000), 'yaml-syntax'],
    ['lists in lists', `${'- '.repeat(500)}x`, 'too-deep'],
    ['quotes without end', '"'.repeat(50_000), 'yaml-syntax'],
    ['keys without end', Array.from({ length: 5_000 }, (_, at) => `k${at}: 1`).join('\n'), 'more-reasons'],
    ['one key over and over', 'k: 1\n'.repeat(5_000), 'more-reasons'],
  ])('%s', (_, text, code) => {
    const outcome = readInstrument(text, 'f.yaml');
    expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.code)).toContain(code);
    expect(outcome.ok ? 0 : outcome.refusals.length).toBeLessThanOrEqual(101);
  });

  test('the line of a bad character is told', () => {
    expect(codes('a: 1\nb: \ufffd')).toEqual(['2 not-text']);
  });

  test('no text throws, and each reason has a line of the file', () => {
    const piece = fc.constantFrom(
      'scales:',
      'items:',
      '- ',
      '  ',
      '\n',
      'id: ',
      'x',
      '{',
      '}',
      '[',
      ']',
      ':',
      '"',
      '*a',
      '&a',
      '!t',
      '?',
      '1',
      'text',
      '# ',
      '|',
      '\t',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
      fc.string(),
      fc.json(),
    );
    fc.assert(
      fc.property(text, (input) => {
        const outcome = readInstrument(input, 'f.yaml');
        const lines = outcome.ok ? [] : outcome.refusals.map(({ place }) => place.line);
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(input.split(/\r\n|\r|\n/).length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
