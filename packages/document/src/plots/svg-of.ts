import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { printableText } from '../format/index.ts';
import { INK, PAPER } from './page-colours.ts';

/** The part of a DOM element that is used here; the project has no browser types. */
interface Element {
  readonly innerHTML: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  querySelectorAll(selector: string): Iterable<Element>;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  getAttribute(name: string): string | null;
  closest(selector: string): Element | null;
  remove(): void;
}

export interface SvgFrame {
  /** Letters, digits and hyphens; begins every id in the drawing. */
  readonly id: string;
  /** What it shows, for people who cannot see it. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly standalone?: { readonly fonts: string } | undefined;
}

/** All drawings have this width in their own units, near that of a phone's screen, so that text keeps its size there. */
export const WIDTH = 340;
/** Size of all text, in the same units. */
export const FONT = 12;

/** What Plot draws, as one `<svg>` that stands on a page or alone: role, label, ids of its own, short numbers. */
export function svgOf(options: Plot.PlotOptions, frame: SvgFrame): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawn: Element = Plot.plot({
    ...options,
    document,
    width: frame.width,
    height: frame.height,
    className: 'plot-drawing',
  });
  // Plot's own style sheet and English labels: the page has its style, and a picture has one label.
  for (const style of drawn.querySelectorAll('style')) style.remove();
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  renameClips(drawn, frame.id);
  for (const part of drawn.querySelectorAll('*')) shortenNumbers(part);
  const { width, height, standalone } = frame;
  if (standalone !== undefined) for (const part of drawn.querySelectorAll('*')) writeOut(part);
  const look =
    standalone === undefined
      ? 'width="100%" font-family="system-ui, sans-serif" fill="currentColor"'
      : `width="${width}" height="${height}" font-family="${attribute(standalone.fonts)}" fill="${onPaper(INK)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" id="${frame.id}" class="plot" role="img" aria-label="${attribute(frame.label)}" ` +
    `viewBox="0 0 ${width} ${height}" font-size="${FONT}" text-anchor="middle" ${look}>${drawn.innerHTML}</svg>`
  );
}

/** Plot counts its clip paths through the whole process; here they are counted through one drawing. */
function renameClips(drawn: Element, id: string): void {
  const names = new Map<string, string>();
  for (const clip of drawn.querySelectorAll('clipPath')) {
    const name = `${id}-clip-${names.size + 1}`;
    names.set(`url(#${clip.getAttribute('id') ?? ''})`, `url(#${name})`);
    clip.setAttribute('id', name);
  }
  for (const part of drawn.querySelectorAll('[clip-path]')) {
    part.setAttribute('clip-path', names.get(part.getAttribute('clip-path') ?? '') ?? 'none');
  }
}

function shortenNumbers(part: Element): void {
  for (const { name, value } of [...part.attributes]) {
    if (!/^(d|transform|x|y|dx|dy|x1|x2|y1|y2|cx|cy|r|width|height)$/.test(name)) continue;
    const short = value.replace(/-?\d+\.\d{3,}(e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));
    if (short !== value) part.setAttribute(name, short);
  }
}

/** Writes out what only a browser works out: custom properties, the colour of the place, lengths in em. */
function writeOut(part: Element): void {
  for (const { name, value } of [...part.attributes]) {
    if (name === 'fill' || name === 'stroke') part.setAttribute(name, onPaper(value === 'currentColor' ? INK : value));
    if (!/^(x|y|dx|dy)$/.test(name) || !value.endsWith('em')) continue;
    const size = Number(part.closest('[font-size]')?.getAttribute('font-size') ?? FONT);
    part.setAttribute(name, String(Math.round(Number.parseFloat(value) * size * 100) / 100));
  }
}

/** A colour as it stands on white paper. */
function onPaper(colour: string): string {
  return colour === PAPER ? '#ffffff' : colour.replace(/^var\(--[a-z-]+, (#[0-9a-f]{6})\)$/, '$1');
}

function attribute(text: string): string {
  return printableText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
