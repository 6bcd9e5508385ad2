import { type Document, rendererWords } from '@minat/document';
import {
  blueprintTable,
  draftInstrument,
  type Instrument,
  newInstrument,
  readTable,
  sayAnswersRefusal,
} from '@minat/study';
import type { Arguments } from './arguments.ts';
import { asJson, render } from './deliver.ts';
import { nameOf, readBytes } from './files.ts';
import { openInstrument } from './open-instrument.ts';
import { notAllowed, wrongUse } from './stop.ts';
import { done, type ExitCode, type Surroundings, say } from './surroundings.ts';
import { version } from './version.ts';
import type { Words } from './words/index.ts';

type Verb = (file: string | undefined, asked: Arguments, words: Words, around: Surroundings) => Promise<ExitCode>;

const verbs: ReadonlyMap<string, Verb> = new Map(Object.entries({ new: makeNew, check, draft, print }));

export async function runInstrument(
  [verb, file, ...more]: readonly string[],
  asked: Arguments,
  words: Words,
  around: Surroundings,
): Promise<ExitCode> {
  const run = verbs.get(verb ?? '');
  if (run === undefined) throw wrongUse(words.instrumentVerbs({ found: verb ?? '' }));
  if (more.length > 0) throw wrongUse(words.tooManyFiles({ found: more.join(', ') }));
  return run(file, asked, words, around);
}

async function makeNew(_: string | undefined, { language }: Arguments, _words: Words, { stdout }: Surroundings) {
  stdout.write(newInstrument(language));
  return done;
}

async function check(file: string | undefined, asked: Arguments, words: Words, { stdout }: Surroundings) {
  if (file === undefined) throw wrongUse(words.noInstrumentFile);
  const { id, scales, items } = (await openInstrument(file, asked, words)).instrument;
  say(stdout, words.instrumentGood({ file, id, scales: String(scales.length), items: String(items.length) }));
  return done;
}

async function draft(
  file: string | undefined,
  { language }: Arguments,
  words: Words,
  { stdout, stderr }: Surroundings,
) {
  if (file === undefined) throw wrongUse(words.noFile);
  const table = await readTable(await readBytes(file, words), nameOf(file));
  if (!table.ok) throw notAllowed(table.refusals.map((refusal) => sayAnswersRefusal(refusal, language)));
  const { header, rows, columns } = table.value;
  stdout.write(
    draftInstrument(
      header,
      header.map((_, column) => rows.map((row) => row[column] ?? '')),
      language,
      columns,
    ),
  );
  say(stderr, words.draftSaid);
  return done;
}

/** The blueprint on the terminal, or as Markdown, HTML or JSON on stdout with `--format`. */
async function print(file: string | undefined, asked: Arguments, words: Words, around: Surroundings) {
  const nameOrFile = file ?? asked.instrument;
  if (nameOrFile === undefined) throw wrongUse(words.noInstrumentFile);
  const { instrument } = await openInstrument(nameOrFile, asked, words);
  const document = blueprintDocument(instrument, asked, words);
  const [format] = asked.formats ?? [];
  const { stdout, columns, colour } = around;
  if (format === 'json') stdout.write(asJson(instrument));
  else if (format !== undefined) stdout.write(await render(format, document, words));
  else {
    const { renderTerminal } = await import('@minat/document/terminal');
    stdout.write(renderTerminal(document, { width: Math.min(columns, 140), colour }));
  }
  return done;
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
    words: rendererWords[language],
  };
}
