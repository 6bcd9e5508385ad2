import { createStamp, openDatabase } from '@minat/institution/database';
import { createPeople } from '@minat/institution/people';
import { expect, test } from 'vitest';
import { createLog } from './log.ts';
import { trySweep } from './sweep.ts';

test('a sweep that fails is written down and thrown to nobody: a server starts all the same', async () => {
  const database = await openDatabase(':memory:');
  const stamp = createStamp(Date.now);
  const people = createPeople({ database, stamp, clock: Date.now, secret: 's'.repeat(40) });
  const lines: string[] = [];
  const log = createLog({ write: (line: string) => void lines.push(line) });
  // There are no tables yet.
  await trySweep({ people, database, stamp, log });
  await database.close();
  expect(lines.join('')).toContain('sweeping failed');
});
