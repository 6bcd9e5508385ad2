import {
  completedInstrumentPath,
  type Instrument,
  sayInstrumentRefusal,
  shippedInstrumentPath,
  shippedInstruments,
} from '@minat/study';
import type { Arguments } from './arguments.ts';
import { nameOf, readText } from './files.ts';
import { notAllowed, Stop, wrongUse } from './stop.ts';
import type { Words } from './words/index.ts';

/** An instrument with the text that it was read from. */
export interface OpenedInstrument {
  readonly instrument: Instrument;
  readonly text: string;
}

/** A ready instrument by its name, or one from a file. Stops where there is none, and where it is wrong. */
export async function openInstrument(
  nameOrFile: string | undefined,
  { language }: Pick<Arguments, 'language'>,
  words: Words,
): Promise<OpenedInstrument> {
  const shipped = shippedInstruments().join(', ');
  if (nameOrFile === undefined) throw wrongUse(words.noInstrument({ shipped }));
  const completed = completedInstrumentPath(nameOrFile);
  if (completed !== null) {
    const instrument = JSON.parse(await readText(completed, words)) as Instrument;
    return { instrument, text: await readText(shippedInstrumentPath(nameOrFile)!, words) };
  }
  const text = await readText(nameOrFile, words).catch((error: unknown) => {
    // A bare word was meant as a name; a path was meant as a file, and its trouble says more.
    const isName = error instanceof Stop && !/[./\\]/.test(nameOrFile);
    throw isName ? wrongUse(words.unknownInstrument({ found: nameOrFile, shipped })) : error;
  });
  const { readInstrument } = await import('./read-instrument.ts');
  const instrument = readInstrument(text, nameOf(nameOrFile));
  if (instrument.ok) return { instrument: instrument.value, text };
  throw notAllowed(instrument.refusals.map((refusal) => sayInstrumentRefusal(refusal, language)));
}
