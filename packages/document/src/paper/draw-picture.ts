import { readFileSync } from 'node:fs';
import type { Figure, Language } from '../model/index.ts';
import { drawPlot } from '../plots/index.ts';
import { fontCoverage } from './font-coverage.ts';
import { PAGE } from './page.ts';
import { pictureFont } from './picture-font.ts';

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
  const svg = drawableText(drawPlot(figure.plot, place));
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const ratio = Number(height) / Number(width);
  const across = Math.min(WIDTH, TALLEST / ratio);
  return { svg, width: across, height: across * ratio };
}

/** What stands for a sign without a picture. */
const MISSING = '\u25a1';

/**
 * A drawing whose texts hold only signs that the font of pictures has. Left to look for another font, Typst 0.14 searches
 * without end for some signs, U+2742 among them.
 */
function drawableText(svg: string): string {
  const covers = fontCoverage(readFileSync(pictureFont().file));
  return svg.replace(/>[^<]+</g, (text) =>
    text.replace(/\P{ASCII}/gu, (sign) => (covers(sign.codePointAt(0)!) ? sign : covers(0x25a1) ? MISSING : '?')),
  );
}
