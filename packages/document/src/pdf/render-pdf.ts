import type { Document } from '../model/index.ts';
import { pictureFont } from '../paper/index.ts';
import type { PdfOutcome } from './compile-typst.ts';
import { typeset } from './typeset.ts';
import { typstSource } from './typst-source.ts';

/**
 * A document as the bytes of a PDF, typeset by Typst in a thread of its own, so that other work goes on meanwhile: A4 with
 * the margins of a thesis, contents, lists of tables and figures, numbered captions, tables that go on with their head;
 * tagged for screen readers, with title and language. (It makes no claim of PDF/UA-1, which Typst refuses for a document
 * with one sign that no font has, such as an emoji.) The same document gives the same bytes. Refuses with
 * `pdf-not-available` where Typst has no program for this machine.
 *
 * @example new TextDecoder().decode((await renderPdf(report)).value.subarray(0, 5)) // '%PDF-'
 */
export async function renderPdf(document: Document): Promise<PdfOutcome> {
  const font = pictureFont();
  return typeset(() => typstSource(document, `'${font.family}'`), [font.file]);
}
