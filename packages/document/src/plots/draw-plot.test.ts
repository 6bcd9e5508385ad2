import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { exampleDocument, HOSTILE } from '../example/index.ts';
import type { AnswerBars, Block, Figure, Language, ScatterPlot } from '../model/index.ts';
import { drawPlot } from './draw-plot.ts';

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
  ]) {
    const svg = drawPlot(plot, place);
    expect(svg).toMatch(/^<svg .*<\/svg>$/s);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  }
});
