import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { showProgress } from './progress.ts';

/** Progress at a clock of its own, and all that it wrote. */
function shown(showsProgress: boolean, ...times: number[]) {
  let written = '';
  const stderr = new Writable({
    write: (chunk, _, done) => {
      written += String(chunk);
      done();
    },
  });
  const now = () => times.shift() ?? 0;
  const progress = showProgress({
    stderr,
    showsProgress,
    now,
    stdout: stderr,
    stdin: process.stdin,
    columns: 80,
    colour: false,
    canAsk: false,
  });
  return { progress, written: () => written };
}

test('what takes long is told on one line that is cleared at the end', () => {
  const { progress, written } = shown(true, 0, 500, 900, 950, 1200);
  for (const sentence of ['soon', 'half', 'too close', 'nearly']) progress.step(sentence);
  progress.end();
  expect(written()).toBe('\r\u001b[Khalf\r\u001b[Knearly\r\u001b[K');
});

test('what is soon done, and what nobody watches, is not', () => {
  const quick = shown(true, 0, 100);
  quick.progress.step('quick');
  quick.progress.end();
  expect(quick.written()).toBe('');
  const log = shown(false, 0, 5000);
  log.progress.step('long');
  log.progress.end();
  expect(log.written()).toBe('');
});
