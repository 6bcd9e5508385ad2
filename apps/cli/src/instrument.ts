import type { Document } from '@minat/document';
import {
  blueprintTable,
  draftInstrument,
  type Instrument,
  newInstrument,
  readTable,
  sayAnswersRefusal,
  sayInstrumentRefusal,
} from '@minat/study';
import type { Arguments } from './arguments.ts';
import { FileTrouble, nameOf, readBytes } from './files.ts';
import { openInstrument } from './open-instrument.ts';
import { done, type ExitCode, notAllowed, type Surroundings, say } from './surroundings.ts';
import { version } from './version.ts';
import type { Words } from './words/index.ts';

type Verb = (file: string | undefined, asked: Arguments, words: Words, around: Surroundings) => Promise<ExitCode>;

const verbs: Readonly<Record<string, Verb>> = { new: makeNew, check, draft, print };

export async function runInstrument(
  [verb, file, ...more]: readonly string[],
  asked: Arguments,
  words: Words,
  around: Surroundings,
): Promise<ExitCode> {
  const run = verbs[verb ?? ''];
  if (run === undefined) throw new FileTrouble(words.instrumentVerbs({ found: verb ?? '' }));
  if (more.length > 0) throw new FileTrouble(words.tooManyFiles({ found: more.join(', ') }));
  return run(file, asked, words, around);
}

async function makeNew(_: string | undefined, { language }: Arguments, _words: Words, { stdout }: Surroundings) {
  stdout.write(newInstrument(language));
  return done;
}

async function check(file: string | undefined, asked: Arguments, words: Words, around: Surroundings) {
  const instrument = await opened(file, asked, words, around);
  if (instrument === null) return notAllowed;
  const { id, scales, items } = instrument;
  say(
    around.stdout,
    words.instrumentGood({ file: file!, id, scales: String(scales.length), items: String(items.length) }),
  );
  return done;
}

async function draft(
  file: string | undefined,
  { language }: Arguments,
  words: Words,
  { stdout, stderr }: Surroundings,
) {
  if (file === undefined) throw new FileTrouble(words.noFile);
  const table = await readTable(await readBytes(file, words), nameOf(file));
  if (!table.ok) {
    for (const refusal of table.refusals) say(stderr, sayAnswersRefusal(refusal, language));
    return notAllowed;
  }
  const { header, rows } = table.value;
  stdout.write(
    draftInstrument(
      header,
      header.map((_, column) => rows.map((row) => row[column] ?? '')),
      language,
    ),
  );
  say(stderr, words.draftSaid);
  return done;
}

/** The blueprint on the terminal, or as Markdown or HTML on stdout with `--format`. */
async function print(file: string | undefined, asked: Arguments, words: Words, around: Surroundings) {
  const instrument = await opened(file ?? asked.instrument, asked, words, around);
  if (instrument === null) return notAllowed;
  const document = blueprintDocument(instrument, asked, words);
  const [format] = asked.formats ?? [];
  const { stdout, columns, colour } = around;
  if (format === 'html') stdout.write((await import('@minat/document/html')).renderHtml(document));
  else if (format === 'md') stdout.write((await import('@minat/document/markdown')).renderMarkdown(document));
  else if (format === 'json') stdout.write(`${JSON.stringify(instrument, null, 2)}\n`);
  else
    stdout.write(
      (await import('@minat/document/terminal')).renderTerminal(document, { width: Math.min(columns, 140), colour }),
    );
  return done;
}

async function opened(file: string | undefined, { language }: Arguments, words: Words, { stderr }: Surroundings) {
  const instrument = await openInstrument(file, words);
  if (instrument.ok) return instrument.value;
  for (const refusal of instrument.refusals) say(stderr, sayInstrumentRefusal(refusal, language));
  return null;
}

function blueprintDocument(instrument: Instrument, { language }: Arguments, words: Words): Document {
  const { blueprint } = words;
  return {
    title: instrument.title[language],
    language,
    facts: [
      { name: blueprint.instrument, value: `${instrument.id} ${instrument.version}` },
      { name: blueprint.software, value: version() },
      ...(instrument.source === null ? [] : [{ name: blueprint.source, value: instrument.source }]),
    ],
    sections: [
      { kind: 'section', id: 'blueprint', title: blueprint.title, blocks: [blueprintTable(instrument, language)] },
    ],
    words: blueprint.document,
  };
}
