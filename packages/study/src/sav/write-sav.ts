import { byteWriter } from './byte-writer.ts';
import { checkSav } from './check-sav.ts';
import type { SavFile } from './sav-file.ts';
import { slotsOfCase, storeVariables } from './stored-variable.ts';
import { writeCases } from './write-cases.ts';
import { writeHeader, writeValueLabels, writeVariable } from './write-dictionary.ts';
import { writeExtensions } from './write-extensions.ts';

/**
 * An SPSS data file in UTF-8, uncompressed, as SPSS 16 and later, PSPP and R's haven read it (layout: PSPP developers
 * guide, "System File Format"). The same file gives the same bytes. Labels longer than SPSS keeps (255 bytes of a
 * variable's, 120 of a value's) are cut between two characters; a text keeps no spaces at its end, since SPSS fills its
 * width with them. Throws a RangeError where the file breaks SPSS's rules.
 *
 * @example new TextDecoder().decode(writeSav({ label: '', weight: null, variables: [{ name: 'x', label: '', type: 'numeric', format: { name: 'F', width: 8, decimals: 0 }, measure: 'scale', role: 'input', valueLabels: [], missing: noMissing }], rows: [[1]] }).subarray(0, 4)) // '$FL2'
 */
export function writeSav(file: SavFile): Uint8Array<ArrayBuffer> {
  checkSav(file);
  const stored = storeVariables(file);
  const out = byteWriter(8 * slotsOfCase(file.variables) * file.rows.length + 65_536);
  writeHeader(out, file, stored);
  for (const variable of stored) writeVariable(out, variable);
  writeValueLabels(out, stored);
  writeExtensions(out, file, stored);
  out.int32(999);
  out.int32(0);
  writeCases(out, file);
  return out.done();
}
