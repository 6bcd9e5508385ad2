import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A PDF, or the word that this machine cannot make one. */
export type PdfOutcome =
  | { readonly ok: true; readonly value: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly code: 'pdf-not-available'; readonly why: string };

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler');

/** The program is a package of its own for each kind of machine; where there is none, loading throws. */
export async function loadTypst(): Promise<Typst | { readonly why: string }> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

/** The PDF of a Typst file; `fontFiles`, at least one, are known to it beside Typst's own. */
export function compileTypst(
  typst: Awaited<ReturnType<typeof loadTypst>>,
  source: string,
  ...fontFiles: readonly string[]
): PdfOutcome {
  if ('why' in typst) return { ok: false, code: 'pdf-not-available', why: typst.why };
  const compiler = typst.NodeCompiler.create({
    workspace: dirname(fontFiles[0]!),
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }],
  });
  const pdf = compiler.pdf({ mainFileContent: source }, { pdfTags: true, creationTimestamp: 0 });
  return { ok: true, value: new Uint8Array(pdf) };
}
