import {
  type Instrument,
  type InstrumentRefusalCode,
  type Outcome,
  readInstrument,
  shippedInstrumentPath,
  shippedInstruments,
} from '@minat/study';
import { FileTrouble, nameOf, readText } from './files.ts';
import type { Words } from './words/index.ts';

/** A ready instrument by its name, or one from a file. A file that is there wins over a name. */
export async function openInstrument(
  nameOrFile: string | undefined,
  words: Words,
): Promise<Outcome<Instrument, InstrumentRefusalCode>> {
  const shipped = shippedInstruments().join(', ');
  if (nameOrFile === undefined) throw new FileTrouble(words.noInstrument({ shipped }));
  const path = shippedInstrumentPath(nameOrFile);
  if (path !== null) return readInstrument(await readText(path, words), nameOf(path));
  try {
    return readInstrument(await readText(nameOrFile, words), nameOf(nameOrFile));
  } catch (error) {
    // A bare word was meant as a name; a path was meant as a file, and its trouble says more.
    if (error instanceof FileTrouble && !/[./\\]/.test(nameOrFile)) {
      throw new FileTrouble(words.unknownInstrument({ found: nameOrFile, shipped }));
    }
    throw error;
  }
}
