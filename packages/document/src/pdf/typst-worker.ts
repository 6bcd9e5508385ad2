import { parentPort, workerData } from 'node:worker_threads';
import { compileTypst, loadTypst } from './compile-typst.ts';

// A thread of its own, begun by `typeset`: it loads Typst while the source is written, and typesets it beside the rest.
const typst = loadTypst();

parentPort?.once('message', async (source: string) => {
  const outcome = compileTypst(await typst, source, ...(workerData as readonly string[]));
  parentPort?.postMessage(outcome, outcome.ok ? [outcome.value.buffer] : []);
});
