import {
  InternalHyperlink,
  type LeaderType,
  PageReference,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { listWord, printableText } from '../format/index.ts';
import type { Document, Section } from '../model/index.ts';
import { captionsOf, PAGE } from '../paper/index.ts';
import { captionBookmark, headingBookmark, sequenceName } from './render-blocks.ts';
import { textRun } from './text-runs.ts';

/** How many levels of headings the contents show. */
const LEVELS = 3;

/** What leads the eye to the page number: nothing where there is none yet. */
type Leader = typeof LeaderType.DOT | typeof LeaderType.NONE;

interface Entry {
  readonly text: string;
  readonly level: number;
  readonly bookmark: string;
}

/**
 * Contents, list of tables and list of figures: fields that Word can make anew, filled with entries that lead to their
 * place and bear its page, so that they can be read before that.
 */
export function renderContents(
  document: Document,
  headings: ReadonlyMap<string, number>,
  leader: Leader,
): readonly (Paragraph | TableOfContents)[] {
  const { language, words } = document;
  const captions = captionsOf(document);
  const list = (kind: 'table' | 'figure') =>
    filled(
      listWord(kind, language),
      captions
        .filter((caption) => caption.kind === kind)
        .map(({ number, text }) => ({
          text: `${words[kind]} ${number}. ${text}`,
          level: 1,
          bookmark: captionBookmark(kind, number),
        })),
      { captionLabelIncludingNumbers: sequenceName(kind, words) },
      leader,
    );
  return [
    ...filled(
      words.contents,
      document.sections.flatMap((section) => entriesOf(section, 1, headings)),
      { headingStyleRange: `1-${LEVELS}` },
      leader,
    ),
    ...list('table'),
    ...list('figure'),
  ];
}

function filled(
  heading: string,
  entries: readonly Entry[],
  of: { readonly captionLabelIncludingNumbers: string } | { readonly headingStyleRange: string },
  leader: Leader,
): readonly (Paragraph | TableOfContents)[] {
  if (entries.length === 0) return [];
  return [
    new Paragraph({ style: 'ListHeading', children: [textRun(heading)] }),
    new TableOfContents(printableText(heading), {
      ...of,
      hyperlink: true,
      beginDirty: false,
      contentChildren: entries.map(
        ({ text, level, bookmark }) =>
          new Paragraph({
            style: `TOC${level}`,
            tabStops: [{ type: TabStopType.RIGHT, position: Math.round(PAGE.measure * 20), leader }],
            children: [
              new InternalHyperlink({
                anchor: bookmark,
                children: [
                  textRun(text),
                  new TextRun({ children: [new Tab()] }),
                  new PageReference(bookmark, { hyperlink: true }),
                ],
              }),
            ],
          }),
      ),
    }),
  ];
}

function entriesOf(section: Section, level: number, headings: ReadonlyMap<string, number>): readonly Entry[] {
  if (level > LEVELS) return [];
  const inner = section.blocks.filter((block) => block.kind === 'section');
  return [
    { text: section.title, level, bookmark: headingBookmark(headings.get(section.id)!) },
    ...inner.flatMap((each) => entriesOf(each, level + 1, headings)),
  ];
}
