/**
 * Where the thread that computes reports begins, told by whoever starts the server: the built application knows no file
 * beside itself, and development runs from other places.
 */
const key = Symbol.for('minat.report-thread');

export function tellReportThread(file: URL): void {
  Reflect.set(globalThis, key, file);
}

export function reportThread(): URL {
  const file: unknown = Reflect.get(globalThis, key);
  if (file instanceof URL) return file;
  throw new Error('the server was started without its report-worker.ts: start it by serve.ts');
}
