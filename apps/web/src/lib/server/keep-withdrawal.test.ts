import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseJournal } from '@minat/institution/backup';
import { expect, test } from 'vitest';
import { createWithdrawalJournal } from './keep-withdrawal.ts';

const line = (number: number) => ({
  institutionId: '018bcfe5-6800-7000-8000-000000000000',
  responseId: `018bcfe5-6800-7000-8000-00000000000${number}`,
  waveId: '018bcfe5-6800-7000-8000-00000000000f',
  at: '2026-01-31T17:05:09.120Z',
});

test('each withdrawal is a line that a restore reads, also after one that was cut short', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'minat-journal-'));
  const file = join(folder, 'withdrawals.jsonl');
  const keep = createWithdrawalJournal(folder);
  await keep(line(1));
  await Promise.all([keep(line(2)), keep(line(3))]);
  expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(4);
  await appendFile(file, '{"institutionId":"018b');
  await keep(line(4));
  const read = parseJournal(await readFile(file, 'utf8'));
  expect(read.toSorted((one, other) => (one.responseId < other.responseId ? -1 : 1))).toEqual([1, 2, 3, 4].map(line));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await rm(folder, { recursive: true });
});
