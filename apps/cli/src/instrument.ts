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
import type { CommandName } from './commands.ts';
import { asJson, render } from './deliver.ts';
import { nameOf, readBytes } from './files.ts';
import { openInstrument } from './open-instrument.ts';
import { notAllowed, wrongUse } from './stop.ts';
import { done, type ExitCode, type Surroundings, say } from './surroundings.ts';
import { version } from './version.ts';
import type { Words } from './words/index.ts';

type InstrumentCommand = Extract<CommandName, `instrument ${string}`>;
type Verb = (file: string | undefined, asked: Arguments, words: Words, around: Surroundings) => Promise<ExitCode>;

const verbs: Readonly<Record<InstrumentCommand, Verb>> = {
  'instrument new': makeNew,
  'instrument check': check,
  'instrument draft': draft,
  'instrument print': print,
};

export async function runInstrument(
  command: InstrumentCommand,
  file: string | undefined,
  asked: Arguments,
  words: Words,
  around: Surroundings,
): Promise<ExitCode> {
  return verbs[command](file, asked, words, around);
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
  if (file !== undefined && asked.instrument !== undefined) {
    throw wrongUse(words.tooManyWords({ command: 'instrument print', found: file }));
  }
  const nameOrFile = file ?? asked.instrument;
  if (nameOrFile === undefined) throw wrongUse(words.noInstrumentFile);
  const [format, ...more] = asked.formats ?? [];
  if (more.length > 0 || format === 'docx' || format === 'pdf') {
    throw wrongUse(words.oneFormat({ found: asked.formats!.join(',') }));
  }
  const { instrument } = await openInstrument(nameOrFile, asked, words);
  const document = blueprintDocument(instrument, asked, words);
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
