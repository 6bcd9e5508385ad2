import fc from 'fast-check';
import type { Block, Cell, Dimension, Document, Figure, Plot, Row, Section, Table } from '../model/index.ts';
import { plain } from '../model/index.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    '|',
    '\\|',
    '<b>',
    '</script>',
    '&quot;',
    '"\'',
    '# x',
    '1. x',
    '\u001b[2J',
    '\ud800',
    '東京',
  ),
);
const richText = fc.oneof(
  anyText.map(plain),
  fc.tuple(anyText, anyText).map(([a, b]) => `<i>${plain(a)}</i>${plain(b)}<b>${plain(a)}</b>`),
);
const value = fc.option(fc.double({ noDefaultInfinity: true, min: -1e15, max: 1e15 }), { nil: null });
const digits = fc.integer({ min: 0, max: 6 });

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: richText }),
  fc.record(
    {
      kind: fc.constant('number' as const),
      value,
      digits,
      bounded: fc.boolean(),
      mark: fc.constantFrom('*', '**', 'a'),
    },
    { requiredKeys: ['kind', 'value', 'digits'] },
  ),
  fc.record({ kind: fc.constant('p' as const), value: fc.option(fc.double({ min: 0, max: 1 }), { nil: null }) }),
  fc.record({ kind: fc.constant('percent' as const), value, digits }),
  fc.constant<Cell>({ kind: 'empty' }),
);

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    kind: fc.constant('table' as const),
    id: fc.constant(''),
    caption: anyText,
    columns: fc.array(fc.record({ head: richText, align: fc.constantFrom('left' as const, 'right' as const) }), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(
      fc.record<Row>({
        role: fc.constantFrom('body', 'body', 'group', 'total'),
        cells: fc.array(cell, { minLength: width, maxLength: width }),
      }),
      { maxLength: 5 },
    ),
    notes: fc.array(richText, { maxLength: 2 }),
  }),
);

const finite = fc.oneof(
  { weight: 9, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
const axis = fc.record({ label: anyText, from: finite, to: finite });
const point = fc.record({ x: finite, y: finite });
const points = fc.array(point, { maxLength: 8 });
const counted = fc.array(fc.record({ x: finite, y: finite, count: fc.integer({ min: 1, max: 500 }) }), {
  maxLength: 8,
});
const dimension = fc.constantFrom<Dimension>(
  'entertainment',
  'interaction',
  'trendiness',
  'customization',
  'advertisement',
);

const bars = <Kind extends 'answer-bars' | 'diverging-bars'>(kind: Kind) =>
  fc.integer({ min: 1, max: 7 }).chain((width) =>
    fc.record({
      kind: fc.constant(kind),
      answers: fc.array(anyText, { minLength: width, maxLength: width }),
      bars: fc.array(
        fc.record({
          label: anyText,
          counts: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: width, maxLength: width }),
        }),
        { maxLength: 4 },
      ),
    }),
  );

/** Any plot that keeps the rules of the model. Used by tests only. */
export const arbitraryPlot: fc.Arbitrary<Plot> = fc.oneof(
  fc.record({
    kind: fc.constant('scatter' as const),
    x: axis,
    y: axis,
    points: counted,
    line: fc.array(fc.record({ x: finite, y: finite, lower: finite, upper: finite }), { maxLength: 4 }),
  }),
  bars('answer-bars'),
  bars('diverging-bars'),
  fc.record({ kind: fc.constant('quantiles' as const), x: axis, y: axis, points }),
  fc.record({
    kind: fc.constant('histogram' as const),
    x: axis,
    y: axis,
    bins: fc.array(fc.record({ from: finite, to: finite, count: fc.nat(999) }), { maxLength: 5 }),
    curve: points,
  }),
  fc.record({ kind: fc.constant('residuals' as const), x: axis, y: axis, points: counted }),
  fc.record({
    kind: fc.constant('intervals' as const),
    x: axis,
    reference: finite,
    rows: fc.array(
      fc.record(
        { label: anyText, value: finite, lower: finite, upper: finite, dimension },
        { requiredKeys: ['label', 'value', 'lower', 'upper'] },
      ),
      { maxLength: 5 },
    ),
  }),
  fc.record({
    kind: fc.constant('quadrants' as const),
    x: axis,
    y: axis,
    cross: point,
    quarters: fc.tuple(anyText, anyText, anyText, anyText),
    points: fc.array(
      fc.record({ label: anyText, x: finite, y: finite, dimension }, { requiredKeys: ['label', 'x', 'y'] }),
      {
        maxLength: 8,
      },
    ),
  }),
  fc.array(anyText, { maxLength: 12 }).chain((labels) =>
    fc.record({
      kind: fc.constant('heat-map' as const),
      labels: fc.constant(labels),
      values: fc.array(
        fc.array(fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: null }), {
          minLength: labels.length,
          maxLength: labels.length,
        }),
        { minLength: labels.length, maxLength: labels.length },
      ),
    }),
  ),
);

const figure: fc.Arbitrary<Figure> = fc.record({
  kind: fc.constant('figure' as const),
  id: fc.constant(''),
  caption: anyText,
  alternative: anyText,
  plot: arbitraryPlot,
  table,
});

const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: richText }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(richText, { maxLength: 3 }) }),
  fc.record(
    {
      kind: fc.constant('note' as const),
      tone: fc.constantFrom('good' as const, 'plain' as const, 'caution' as const, 'serious' as const),
      code: anyText,
      text: richText,
    },
    { requiredKeys: ['kind', 'tone', 'text'] },
  ),
  fc.record({
    kind: fc.constant('code' as const),
    title: anyText,
    syntax: fc.constantFrom('r' as const, 'spss' as const),
    lines: fc.array(fc.oneof(anyText, fc.constantFrom('```', '  x <- "\\\\"', '"#panic()"')), { maxLength: 4 }),
  }),
  table,
  figure,
);

const section: fc.Arbitrary<Section> = fc.letrec<{ section: Section; block: Block }>((tie) => ({
  block: fc.oneof({ maxDepth: 4 }, leaf, leaf, leaf, tie('section')),
  section: fc.record({
    kind: fc.constant('section' as const),
    id: fc.constant(''),
    title: anyText,
    blocks: fc.array(tie('block'), { maxLength: 4 }),
  }),
})).section;

/** Any document that keeps the rules of the model, with texts as nasty as they come. Used by tests only. */
export const arbitraryDocument: fc.Arbitrary<Document> = fc
  .record(
    {
      title: anyText,
      subtitle: anyText,
      language: fc.constantFrom('id' as const, 'en' as const),
      facts: fc.array(fc.record({ name: anyText, value: anyText }), { maxLength: 3 }),
      sections: fc.array(section, { maxLength: 3 }),
      words: fc.record({
        table: anyText,
        figure: anyText,
        contents: anyText,
        figuresBehind: anyText,
        notAvailable: anyText,
      }),
    },
    { requiredKeys: ['title', 'language', 'facts', 'sections', 'words'] },
  )
  .map((document) => ({ ...document, sections: withIds(document.sections) }));

function withIds(sections: readonly Section[]): readonly Section[] {
  let last = 0;
  const next = () => `n${++last}`;
  const name = <Kind extends Block>(block: Kind): Kind => {
    if (block.kind === 'section') return { ...block, id: next(), blocks: block.blocks.map(name) };
    if (block.kind === 'table') return { ...block, id: next() };
    if (block.kind === 'figure') return { ...block, id: next(), table: { ...block.table, id: next() } };
    return block;
  };
  return sections.map(name);
}
