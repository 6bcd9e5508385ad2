import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import type { Language } from '../model/index.ts';

const FONT = 'Times New Roman';
const MONO = 'Courier New';
const BLACK = '000000';

/** The styles of a thesis: Times New Roman 12, one and a half lines apart; headings as Word's own, so that its contents find them. */
export function wordStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size: 2 * size, bold: true, italics: false, color: BLACK },
    paragraph: {
      spacing: { before, after: 120, line: 276, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
    },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 24, language: { value: language === 'id' ? 'id-ID' : 'en-GB' } },
        paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO, after: 0 } },
      },
      title: {
        run: { font: FONT, size: 36, bold: true, color: BLACK },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 160, line: 276, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(14, 480),
      heading2: heading(13, 360),
      heading3: heading(12, 300),
      heading4: heading(12, 240),
      heading5: heading(12, 240),
      heading6: heading(12, 240),
    },
    paragraphStyles: [
      style('Subtitle', 'Subtitle', { alignment: AlignmentType.CENTER, spacing: { after: 280 } }, 26),
      style('FactText', 'Fact', { indent: { left: 2000, hanging: 2000 }, spacing: { after: 40 } }, 20),
      style('ListHeading', 'Contents heading', { spacing: { before: 240 }, keepNext: true }, 28, true),
      style('BodyText', 'Body Text', {
        alignment: AlignmentType.JUSTIFIED,
        spacing: { line: 360, lineRule: LineRuleType.AUTO, after: 120 },
      }),
      style('ListText', 'List text', {
        alignment: AlignmentType.JUSTIFIED,
        spacing: { line: 360, lineRule: LineRuleType.AUTO, after: 40 },
      }),
      style(
        'NoteText',
        'Note',
        {
          spacing: { before: 100, after: 140, line: 276, lineRule: LineRuleType.AUTO },
          indent: { left: 200, right: 120 },
          keepLines: true,
        },
        22,
      ),
      style('TableCaption', 'Table caption', { spacing: { before: 240, after: 80 }, keepLines: true }, 22, true),
      style(
        'FigureCaption',
        'Figure caption',
        { alignment: AlignmentType.CENTER, spacing: { before: 80, after: 160 }, keepLines: true },
        22,
        true,
      ),
      style('PictureText', 'Picture', { spacing: { before: 240, line: 240, lineRule: LineRuleType.AUTO } }),
      style('TableText', 'Table text', { spacing: { line: 240, lineRule: LineRuleType.AUTO } }, 20),
      style('CodeTitle', 'Code title', { spacing: { before: 240, after: 80 }, keepNext: true }, 22, true),
      {
        id: 'CodeText',
        name: 'Code',
        basedOn: 'Normal',
        next: 'CodeText',
        quickFormat: true,
        run: { font: MONO, size: 15, noProof: true },
        paragraph: {
          alignment: AlignmentType.LEFT,
          indent: { left: 300, hanging: 300 },
          spacing: { line: 240, lineRule: LineRuleType.AUTO },
        },
      },
      style('TableNote', 'Table note', { spacing: { before: 60, line: 240, lineRule: LineRuleType.AUTO } }, 19),
      style('TableEnd', 'Table end', { spacing: { line: 240, lineRule: LineRuleType.AUTO } }, 16),
      ...[1, 2, 3].map((level) => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 23 },
        paragraph: {
          spacing: { after: 50, line: 264, lineRule: LineRuleType.AUTO },
          indent: { left: 280 * (level - 1) + 280, hanging: 280 },
        },
      })),
    ],
  };
}

/** The bullets of lists. */
export const BULLETS: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 400, hanging: 280 } }, run: { font: FONT } },
        },
      ],
    },
  ],
};

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function style(
  id: string,
  name: string,
  paragraph: NonNullable<ParagraphStyle['paragraph']>,
  size = 24,
  bold = false,
): ParagraphStyle {
  return {
    id,
    name,
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    run: { size, ...(bold ? { bold } : {}) },
    paragraph,
  };
}
