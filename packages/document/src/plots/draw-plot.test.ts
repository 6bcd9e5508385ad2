import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { arbitraryPlot, exampleDocument, HOSTILE } from '../example/index.ts';
import type { AnswerBars, Block, Figure, Language, ScatterPlot } from '../model/index.ts';
import { DIMENSION_MARKS } from './dimension-marks.ts';
import { drawPlot } from './draw-plot.ts';
import { layBars } from './lay-bars.ts';
import { opposedColours } from './opposed-colours.ts';

const figures = (language: Language): readonly Figure[] => {
  const ofBlock = (block: Block): readonly Figure[] =>
    block.kind === 'section' ? block.blocks.flatMap(ofBlock) : block.kind === 'figure' ? [block] : [];
  return exampleDocument(language).sections.flatMap(ofBlock);
};
const draw = (figure: Figure, language: Language) =>
  drawPlot(figure.plot, { id: figure.id, label: figure.alternative, language });
const bars: AnswerBars = { kind: 'answer-bars', answers: ['1', '2'], bars: [{ label: 'a', counts: [0, 0] }] };
const scatter: ScatterPlot = {
  kind: 'scatter',
  x: { label: 'x', from: 1, to: 5 },
  y: { label: 'y', from: 1, to: 5 },
  points: [],
  line: [],
};

test('a drawing stands alone, says what it shows, and is the same each time', () => {
  for (const figure of figures('id')) {
    const svg = draw(figure, 'id');
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" id="[\w-]+" class="plot" role="img" aria-label="[^"]+" viewBox="0 0 340 \d+"/,
    );
    expect(draw(figure, 'id')).toBe(svg);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|plot-clip|<style/);
    expect(svg.match(/\d\.\d{3,}/g)).toBeNull();
  }
});

test('every colour but those of the answers follows the page', () => {
  const [, line] = figures('en');
  const svg = draw(line!, 'en');
  const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map((match) => match[1]!);
  expect(colours.length).toBeGreaterThan(10);
  for (const colour of colours) expect(colour).toMatch(/^(currentColor|none|var\(--[a-z]+, #[0-9a-f]{6}\))$/);
});

test('ids in two drawings of one page differ', () => {
  const [, line] = figures('id');
  const ids = ['a b', 'a-b', 'a_b'].flatMap((id) =>
    [...drawPlot(line!.plot, { id, label: '', language: 'id' }).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!),
  );
  expect(ids.length).toBeGreaterThan(3);
  expect(new Set(ids).size).toBe(ids.length);
  const svg = drawPlot(line!.plot, { id: 'x', label: '', language: 'id' });
  for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${used}"`);
});

test('shares are printed as the language prints them, where they fit', () => {
  const [, , short] = figures('id');
  expect(draw(short!, 'id')).toContain('>48&#160;%<');
  expect(draw(figures('en')[2]!, 'en')).toContain('>48%<');
  expect(draw(short!, 'id')).not.toContain('>2&#160;%<');
});

test('a long name is cut with an ellipsis and kept whole as a title', () => {
  const label = 'pertanggungjawaban '.repeat(30).trim();
  const svg = drawPlot({ ...bars, bars: [{ label, counts: [1, 2] }] }, { id: 'a', label: '', language: 'id' });
  expect(svg).toContain('…<title>');
  expect(svg.split(`<title>${label}</title>`)).toHaveLength(2);
});

test('text from outside cannot leave its element', () => {
  const svg = drawPlot(
    { ...bars, answers: [HOSTILE, '"><b>'], bars: [{ label: HOSTILE, counts: [1, 1] }] },
    { id: '"><script>', label: HOSTILE, language: 'id' },
  );
  expect(svg).not.toMatch(/<script|<b>|\p{Cc}(?<!\n)|\u202e/u);
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  expect(document.querySelectorAll('body > *')).toHaveLength(1);
  expect(document.querySelector('svg')?.getAttribute('aria-label')).toContain('<script>alert("1")</script>');
});

test('odd data are drawn, not thrown at', () => {
  const place = { id: 'a', label: '', language: 'id' as const };
  const one = { x: 3, y: 3, count: 1 };
  for (const plot of [
    bars,
    { ...bars, bars: [] },
    { ...bars, answers: [], bars: [{ label: '', counts: [] }] },
    scatter,
    { ...scatter, x: { label: '', from: 3, to: 3 }, points: [one] },
    { ...scatter, y: { label: '', from: 5, to: 1 }, points: [{ ...one, y: 99 }] },
    {
      ...scatter,
      points: [{ x: Number.NaN, y: 1, count: 1 }, one],
      line: [{ x: 1, y: Number.NaN, lower: 0, upper: 1 }],
    },
    { ...scatter, points: [{ ...one, count: 100_000 }, one] },
    { ...scatter, x: { label: '', from: 3e-323, to: 6e-323 }, points: [{ x: -2.5e-17, y: 3, count: 1 }] },
    { ...scatter, y: { label: '', from: -1e308, to: 1e308 }, points: [{ x: 1, y: 1.7e308, count: 1 }, one] },
  ]) {
    const svg = drawPlot(plot, place);
    expect(svg).toMatch(/^<svg .*<\/svg>$/s);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test('every kind of plot has an example, and each draws what it has', () => {
  const kinds = figures('id').map((figure) => figure.plot.kind);
  expect(new Set(kinds).size).toBe(9);
  const of = (kind: string) => draw(figures('id').find((figure) => figure.plot.kind === kind)!, 'id');
  expect(of('histogram').match(/<rect /g)!.length).toBeGreaterThan(4);
  expect(of('diverging-bars')).toContain('>33&#160;%<');
  expect(of('quadrants')).toContain('>Pertahankan<');
  expect(of('heat-map')).toContain('>0,65<');
  expect(of('heat-map')).toContain('>−0,16<');
  expect(of('intervals')).toContain('>Kustomisasi<');
  expect(of('residuals')).toContain('>n =<');
});

test('no line of an interval plot runs through a name above its row', () => {
  const row = { value: 0.3, lower: -0.1, upper: 0.7 };
  const rows = ['Pengaruh tidak langsung (a × b)', 'b'].map((label) => ({ ...row, label }));
  const plot = { kind: 'intervals', x: { label: 'x', from: -1, to: 1 }, reference: 0, rows } as const;
  const { document } = parseHTML(`<p>${drawPlot(plot, { id: 'p', label: '', language: 'id' })}</p>`);
  const dashed = [...document.querySelectorAll('[stroke-dasharray] line')].map((line) =>
    ['y1', 'y2'].map((name) => Number(line.getAttribute(name))),
  );
  // The long name takes 6 to 21 and ends right of the zero line; the short one ends before it.
  expect(dashed.flat()).toEqual([2, 6, 21, expect.any(Number)]);
  expect(dashed[1]![1]).toBeGreaterThan(90);
});

test('names that would cover each other give way to numbers with a list', () => {
  const svg = draw(figures('id').find((figure) => figure.id === 'quadrant-items')!, 'id');
  expect(svg).toContain('>15  Iklan 3: unggahannya');
  expect(svg).toContain('>15<');
  // Five dimensions share three points each: their marks are named.
  for (const word of ['Hiburan', 'Interaksi', 'Kekinian', 'Kustomisasi', 'Iklan']) expect(svg).toContain(`>${word}<`);
  expect(draw(figures('id').find((figure) => figure.id === 'quadrants')!, 'id')).not.toContain('>1  ');
});

test('each dimension has a colour of its own, 5 : 1 on light paper, and a shape of its own', () => {
  const marks = Object.values(DIMENSION_MARKS);
  expect(new Set(marks.map(({ colour }) => colour)).size).toBe(5);
  expect(new Set(marks.map(({ symbol }) => symbol)).size).toBe(5);
  const luminance = (hex: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at]!, 0);
  const paper = luminance('#fbfaf6');
  for (const { colour } of marks) expect((paper + 0.05) / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(5);
});

test('a parted bar stands with its middle at nought', () => {
  const plot = { kind: 'diverging-bars', answers: ['1', '2', '3'], bars: [{ label: 'a', counts: [1, 2, 1] }] } as const;
  const colours = opposedColours(3);
  const laid = layBars(plot, colours, { top: 0, parted: true, language: 'en' });
  expect(laid.from).toBe(-0.5);
  expect(laid.to).toBe(0.5);
  const middle = laid.segments[1]!;
  expect(middle.x + middle.width / 2).toBeCloseTo(laid.acrossOf(0), 10);
});

test('a drawing for paper has its colours, lengths and size written out', () => {
  for (const figure of figures('id')) {
    const svg = drawPlot(figure.plot, { id: figure.id, label: '', language: 'id', standalone: { fonts: "'A', B" } });
    expect(svg).not.toMatch(/var\(|currentColor|"-?[\d.]+em"|100%"/);
    expect(svg).toMatch(/ width="340" height="\d+" font-family="'A', B" fill="#1c1f1e">/);
  }
});

test('any plot is drawn, the same each time, and leaves its input alone', () => {
  fc.assert(
    fc.property(arbitraryPlot, (plot) => {
      const before = JSON.stringify(plot);
      const svg = drawPlot(plot, { id: 'a', label: 'x', language: 'id' });
      expect(svg).toMatch(/^<svg .*<\/svg>$/s);
      expect(svg.replaceAll(/>[^<]*</g, '><').replaceAll(/<title>[\s\S]*?<\/title>/g, '')).not.toMatch(
        /NaN|Infinity|undefined/,
      );
      expect(drawPlot(plot, { id: 'a', label: 'x', language: 'id' })).toBe(svg);
      expect(JSON.stringify(plot)).toBe(before);
    }),
    { numRuns: 60 },
  );
});
