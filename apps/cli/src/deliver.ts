import { join } from 'node:path';
import type { Document } from '@minat/document';
import { renderReport } from '@minat/study';
import type { Arguments, Format } from './arguments.ts';
import { sayWritten, type WrittenFile, writeOut } from './files.ts';
import { notAllowed } from './stop.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from './words/index.ts';

/** What a command made: the bare figures, and the report that says them. */
export interface Delivery {
  readonly figures: unknown;
  /** Given by where it is read where that makes a difference. */
  readonly report: Document | ((place: 'file' | 'screen') => Document);
  /** Names of the files without their endings. */
  readonly names: { readonly report: string; readonly figures: string };
}

/** Writes the files that were asked for, then prints the report, or the figures alone with `--json`. */
export async function deliver(delivery: Delivery, asked: Arguments, words: Words, around: Surroundings): Promise<void> {
  await writeFiles(delivery, asked, words, around);
  if (asked.json) {
    around.stdout.write(asJson(delivery.figures));
    return;
  }
  const { renderTerminal } = await import('@minat/document/terminal');
  around.stdout.write(
    renderTerminal(reportIn(delivery, 'screen'), { width: Math.min(around.columns, 120), colour: around.colour }),
  );
}

function reportIn({ report }: Delivery, place: 'file' | 'screen'): Document {
  return typeof report === 'function' ? report(place) : report;
}

const usualFormats: readonly Format[] = ['html', 'md', 'json'];

/** The files that were asked for; `--out` alone asks for the usual ones. */
async function writeFiles(delivery: Delivery, asked: Arguments, words: Words, around: Surroundings): Promise<void> {
  if (asked.out === undefined && asked.formats === undefined) return;
  const { figures, names } = delivery;
  const formats = asked.formats ?? usualFormats;
  const report = formats.some((format) => format !== 'json') ? reportIn(delivery, 'file') : undefined;
  const written: WrittenFile[] = [];
  const make = async (format: Format) => (format === 'json' ? asJson(figures) : render(format, report!, words));
  // A PDF is typeset in a thread of its own while the others are made; its trouble is told in its turn.
  const pdf = formats.includes('pdf') ? make('pdf') : undefined;
  pdf?.catch(() => undefined);
  for (const format of formats) {
    const name = format === 'json' ? names.figures : names.report;
    const path = join(asked.out ?? '.', `${name}.${format}`);
    const content = await (format === 'pdf' ? pdf! : make(format));
    written.push(await writeOut(path, content, words));
  }
  sayWritten(written, words, around);
}

/** A report as the content of a file; stops where this machine cannot make one. */
export async function render(
  format: Exclude<Format, 'json'>,
  report: Document,
  words: Words,
): Promise<string | Uint8Array> {
  const rendered = await renderReport(format, report);
  if (!rendered.ok) throw notAllowed([words.pdfNotAvailable]);
  return rendered.value;
}

export function asJson(figures: unknown): string {
  return `${JSON.stringify(figures, null, 2)}\n`;
}
