import { TextRun } from 'docx';
import { bindFigures, printableText } from '../format/index.ts';
import { type RichText, runsOf } from '../model/index.ts';

export interface RunLook {
  /** In points; the style's size where it is not given. */
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
}

/** Rich text as runs of a Word paragraph: symbols in italics, stress in bold, everything else as typed. */
export function textRuns(text: RichText, look: RunLook = {}): readonly TextRun[] {
  return runsOf(text).map((run) =>
    textRun(run.text, run.style === 'bold' ? { ...look, bold: true } : look, run.style === 'italic'),
  );
}

/** Text that is not rich text: nothing in it is a tag. Its figures are kept on one line. */
export function textRun(text: string, look: RunLook = {}, italics = false): TextRun {
  return verbatimRun(bindFigures(text), look, italics);
}

/** A line of code, which must stay as it is. */
export function verbatimRun(text: string, { size, bold }: RunLook = {}, italics = false): TextRun {
  return new TextRun({
    text: printableText(text),
    ...(bold === undefined ? {} : { bold }),
    ...(italics ? { italics } : {}),
    ...(size === undefined ? {} : { size: 2 * size }),
  });
}
