import { Worker } from 'node:worker_threads';
import type { PdfOutcome } from './compile-typst.ts';

/** Source runs as TypeScript, what is built as JavaScript; in the command's bundle the thread's file lies beside this one. */
const WORKER = new URL(`./typst-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/**
 * The PDF of a Typst file, typeset in a thread of its own, which loads Typst while `write` writes the source. Rejects with
 * what the thread throws, and with its code where it ends without a word. The first font file's folder is all that Typst
 * sees; `thread` is another program than ours in a test.
 */
export async function typeset(
  write: () => string,
  fontFiles: readonly string[],
  thread: URL = WORKER,
): Promise<PdfOutcome> {
  const worker = new Worker(thread, { workerData: fontFiles });
  try {
    return await new Promise<PdfOutcome>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the typesetting thread ended with code ${code} and no PDF`)));
      worker.postMessage(write());
    });
  } finally {
    await worker.terminate();
  }
}
