import { accept, refuse } from '../refusal/index.ts';
import { buildVariables } from './build-variables.ts';
import { textDecoder } from './decode-sav-text.ts';
import { readCases } from './read-cases.ts';
import { readDictionary } from './read-dictionary.ts';
import { readHeader } from './read-header.ts';
import type { SavFile } from './sav-file.ts';
import { damaged, SavFault, type SavOutcome, savRefusal } from './sav-refusal.ts';

/** 256 MiB, as of every file of answers. */
const mostBytes = 2 ** 28;

/**
 * Reads an SPSS data file: `$FL2` and `$FL3`, either byte order, uncompressed, compressed, and by zlib; texts of any
 * width in the encoding that the file names. Documents, attributes other than roles, and multiple response sets are
 * passed over. Refuses what is damaged, cut off or larger than any study, in memory that the file's own size bounds.
 *
 * @example readSav(new TextEncoder().encode('a;b')).refusals[0].code // 'not-sav'
 */
export function readSav(bytes: Uint8Array): SavOutcome<SavFile> {
  if (bytes.length > mostBytes) return refuse(savRefusal('sav-too-large', { what: 'bytes', most: mostBytes }));
  try {
    return accept(read(bytes));
  } catch (error) {
    if (error instanceof SavFault) return refuse(error.refusal);
    throw error;
  }
}

function read(bytes: Uint8Array): SavFile {
  const header = readHeader(bytes);
  const { cursor, littleEndian, weightSlot } = header;
  const raw = readDictionary(cursor);
  const decode = textDecoder(raw, littleEndian);
  const variables = buildVariables(raw, decode, littleEndian);
  if (variables.length === 0) throw damaged('variable', cursor.offset());
  const weight = variables.find(({ slot, variable }) => slot === weightSlot && variable.type === 'numeric');
  if (weightSlot !== 0 && weight === undefined) throw damaged('header', 76);
  return {
    label: decode(header.label),
    variables: variables.map(({ variable }) => variable),
    weight: weight?.variable.name ?? null,
    rows: readCases(header, variables, decode),
  };
}
