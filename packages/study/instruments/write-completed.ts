import { readFileSync, writeFileSync } from 'node:fs';
import { completedInstrumentPath, readInstrument, shippedInstrumentPath, shippedInstruments } from '@minat/study';

for (const name of shippedInstruments()) {
  const read = readInstrument(readFileSync(shippedInstrumentPath(name)!, 'utf8'), `${name}.yaml`);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  writeFileSync(completedInstrumentPath(name)!, `${JSON.stringify(read.value, null, 2)}\n`);
}
