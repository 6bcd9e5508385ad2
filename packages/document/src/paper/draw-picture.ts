import type { Figure, Language } from '../model/index.ts';
import { drawPlot } from '../plots/index.ts';
import { PAGE } from './page.ts';

/** A drawing with its size on paper, in points. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Drawings are 340 units wide; at this width their 12 unit text stands at 10 points. */
const WIDTH = 283;
const TALLEST = PAGE.height - PAGE.margin.top - PAGE.margin.bottom - 90;

/** The picture of a figure for paper: no custom properties, white ground, text in `fonts`, small enough for one page. */
export function drawPicture(figure: Figure, fonts: string, language: Language): Picture {
  const place = { id: `plot-${figure.id}`, label: figure.alternative, language, standalone: { fonts } };
  const svg = drawPlot(figure.plot, place);
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const ratio = Number(height) / Number(width);
  const across = Math.min(WIDTH, TALLEST / ratio);
  return { svg, width: across, height: across * ratio };
}
