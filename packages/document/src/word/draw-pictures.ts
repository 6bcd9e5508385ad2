import { renderAsync } from '@resvg/resvg-js';
import { ImageRun } from 'docx';
import { printableText } from '../format/index.ts';
import { type Block, captionNumbers, type Document, type Figure, type Language } from '../model/index.ts';
import { drawPicture, pictureFont } from '../paper/index.ts';

/** Pixels to a point in the PNG, which only old readers show; drawing and packing them is half of the work. */
const SHARPNESS = 1.6;

/**
 * The pictures of a document's figures, by the figure. The PNGs are drawn in threads of the system's, beside each other
 * and beside whatever else goes on.
 */
export async function drawPictures(document: Document): Promise<ReadonlyMap<Figure, ImageRun>> {
  const figuresIn = (block: Block): readonly Figure[] =>
    block.kind === 'section' ? block.blocks.flatMap(figuresIn) : block.kind === 'figure' ? [block] : [];
  const numbers = captionNumbers(document);
  const drawn = document.sections
    .flatMap(figuresIn)
    .map(async (figure) => [figure, await pictureRun(figure, numbers.get(figure.id)!, document.language)] as const);
  return new Map(await Promise.all(drawn));
}

/** A picture as SVG, with a PNG for readers that draw none; both carry the alternative text. */
async function pictureRun(figure: Figure, number: number, language: Language): Promise<ImageRun> {
  const font = pictureFont();
  // Word has Arial on every machine; only the PNG is drawn by a font of our own.
  const picture = drawPicture(figure, `Arial, '${font.family}'`, language);
  const drawn = await renderAsync(picture.svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [font.file],
      defaultFontFamily: font.family,
      sansSerifFamily: font.family,
    },
    fitTo: { mode: 'width', value: Math.round(picture.width * SHARPNESS) },
    background: 'white',
  });
  const pixels = 96 / 72;
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(picture.svg),
    fallback: { type: 'png', data: drawn.asPng() },
    transformation: { width: picture.width * pixels, height: picture.height * pixels },
    altText: {
      // The library's own numbers count through the whole process.
      id: String(number),
      name: printableText(figure.id),
      title: printableText(figure.caption),
      description: printableText(figure.alternative),
    },
  });
}
