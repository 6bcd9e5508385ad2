import { expect, test } from 'vitest';
import { parseJournal } from './index.ts';

const id = '018bcfe5-6800-7000-8000-000000000000';
const line = { institutionId: id, responseId: id, waveId: id, at: '2026-01-31T17:05:09.120Z' };

test('a journal gives what it says, and leaves out a line that was not finished', () => {
  const text = JSON.stringify(line);
  expect(parseJournal(`${text}\n${text}\n`)).toEqual([line, line]);
  expect(parseJournal(`${text}\n${text.slice(0, 90)}`)).toEqual([line]);
  // The next line of another server may follow a torn one.
  expect(parseJournal(`${text.slice(0, 90)}\n${text}\n`)).toEqual([line]);
  expect(parseJournal(`{"institutionId":"x"}\n[]\nnull\n\n`)).toEqual([]);
  expect(parseJournal('')).toEqual([]);
});
