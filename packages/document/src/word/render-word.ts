import {
  AlignmentType,
  Footer,
  type ISectionOptions,
  LeaderType,
  Packer,
  PageNumber,
  type PageNumberEstimator,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  type TableOfContents,
  TabStopType,
  TextRun,
  Document as WordDocument,
} from 'docx';
import { printableText } from '../format/index.ts';
import { captionNumbers, type Document, type Section } from '../model/index.ts';
import { PAGE } from '../paper/index.ts';
import { coreProperties } from './core-properties.ts';
import { drawPictures } from './draw-pictures.ts';
import { fixDates } from './fix-dates.ts';
import { type Piece, renderBlocks } from './render-blocks.ts';
import { renderContents } from './render-contents.ts';
import { textRun } from './text-runs.ts';
import { BULLETS, wordStyles } from './word-styles.ts';

const TWIPS = 20;
/** A longer value, such as a checksum, is set small so that it keeps to one line. */
const LONG_FACT = 50;

export interface WordOptions {
  /**
   * Who writes the page numbers into contents and lists. `word` (the default): Word itself, which asks to update the
   * fields when it opens the file. `counted`: the pages are laid out here as Word would, so that nothing is asked; this
   * takes longer.
   */
  readonly pages?: 'word' | 'counted';
}

/**
 * A document as the bytes of a Word file (.docx): A4 with the margins of a thesis, real headings, tables and captions,
 * contents and lists of tables and figures that are filled when it is opened, pictures that any Word can show. A table
 * too wide for the page stands on a turned one. The same document gives the same bytes.
 *
 * @example new TextDecoder().decode((await renderWord(report)).subarray(0, 2)) // 'PK'
 */
export async function renderWord(document: Document, { pages = 'word' }: WordOptions = {}): Promise<Uint8Array> {
  const { language, words } = document;
  const context = {
    language,
    words,
    numbers: captionNumbers(document),
    headings: headingNumbers(document),
    pictures: await drawPictures(document),
  };
  const body = document.sections.flatMap((section) => renderBlocks(section, context, 0));
  const front: readonly Piece[] = frontMatter(
    document,
    context.headings,
    pages === 'counted' ? LeaderType.DOT : LeaderType.NONE,
  ).map((child) => ({ child, turned: false }));
  const title = printableText(document.title);
  const file = new WordDocument({
    title,
    creator: 'Minat',
    styles: wordStyles(language),
    numbering: BULLETS,
    ...(pages === 'counted' ? { pageNumbers: await pageCounter() } : { features: { updateFields: true } }),
    sections: [...sectionsOf(front), ...sectionsOf(body)],
  });
  const packed = await Packer.toBuffer(file, false, [
    { path: 'docProps/core.xml', data: coreProperties(title, language) },
  ]);
  return fixDates(packed);
}

function frontMatter(
  document: Document,
  headings: ReadonlyMap<string, number>,
  leader: Parameters<typeof renderContents>[2],
): readonly (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ style: 'Title', children: [textRun(document.title)] }),
    ...(document.subtitle === undefined
      ? []
      : [new Paragraph({ style: 'Subtitle', children: [textRun(document.subtitle)] })]),
    ...document.facts.map(
      ({ name, value }) =>
        new Paragraph({
          style: 'FactText',
          tabStops: [{ type: TabStopType.LEFT, position: 2000 }],
          children: [
            textRun(name),
            new TextRun({ children: [new Tab()] }),
            textRun(value, { size: value.length > LONG_FACT ? 8.5 : undefined }),
          ],
        }),
    ),
    ...renderContents(document, headings, leader),
  ];
}

/** The headings counted in reading order, by the id of their section. */
function headingNumbers(document: Document): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const count = (section: Section) => {
    numbers.set(section.id, numbers.size + 1);
    for (const block of section.blocks) if (block.kind === 'section') count(block);
  };
  document.sections.forEach(count);
  return numbers;
}

/** Loaded only when it is asked for: it is as large as the rest of the library. */
async function pageCounter(): Promise<PageNumberEstimator> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  return estimatePageNumbersWith({ guess: true });
}

/** Consecutive pieces that stand alike on the page make one section of Word. */
function sectionsOf(pieces: readonly Piece[]): ISectionOptions[] {
  const groups: { readonly turned: boolean; readonly children: Piece['child'][] }[] = [];
  for (const [at, { child }] of pieces.entries()) {
    // A heading stands on the page of what it heads.
    const turned = pieces.slice(at).find((piece) => piece.heading !== true)?.turned ?? false;
    const last = groups.at(-1);
    if (last === undefined || last.turned !== turned) groups.push({ turned, children: [child] });
    else last.children.push(child);
  }
  const { margin, width, height } = PAGE;
  return groups.map(({ turned, children }) => ({
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: Math.round(width * TWIPS),
          height: Math.round(height * TWIPS),
          orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: Math.round(margin.left * TWIPS),
          top: Math.round(margin.top * TWIPS),
          right: Math.round(margin.right * TWIPS),
          bottom: Math.round(margin.bottom * TWIPS),
        },
      },
    },
    footers: { default: pageFooter() },
    children,
  }));
}

function pageFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 22 })],
      }),
    ],
  });
}
