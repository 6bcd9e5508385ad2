import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Document } from '../model/index.ts';
import { pictureFont } from '../paper/index.ts';
import { typstSource } from './typst-source.ts';

/** A PDF, or the word that this machine cannot make one. */
export type PdfOutcome =
  | { readonly ok: true; readonly value: Uint8Array }
  | { readonly ok: false; readonly code: 'pdf-not-available'; readonly why: string };

/**
 * A document as the bytes of a PDF, typeset by Typst: A4 with the margins of a thesis, contents, lists of tables and
 * figures, numbered captions, tables that go on with their head; tagged for screen readers, with title and language. (It
 * makes no claim of PDF/UA-1, which Typst refuses for a document with one sign that no font has, such as an emoji.) The same document gives the same bytes. Refuses with `pdf-not-available` where Typst has no program for this
 * machine.
 *
 * @example new TextDecoder().decode((await renderPdf(report)).value.subarray(0, 5)) // '%PDF-'
 */
export async function renderPdf(document: Document): Promise<PdfOutcome> {
  const typst = await loadTypst();
  if ('why' in typst) return { ok: false, code: 'pdf-not-available', why: typst.why };
  const font = pictureFont();
  const compiler = typst.NodeCompiler.create({
    workspace: dirname(font.file),
    fontArgs: [{ fontBlobs: [readFileSync(font.file)] }],
  });
  const pdf = compiler.pdf(
    { mainFileContent: typstSource(document, `'${font.family}'`) },
    { pdfTags: true, creationTimestamp: 0 },
  );
  return { ok: true, value: new Uint8Array(pdf) };
}

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler');

/** The program is a package of its own for each kind of machine; where there is none, loading throws. */
async function loadTypst(): Promise<Typst | { readonly why: string }> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
