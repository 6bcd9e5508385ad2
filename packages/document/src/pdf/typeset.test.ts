import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';

const threadOf = (program: string): URL => new URL(`data:text/javascript,${encodeURIComponent(program)}`);

test('a thread that ends without a word is told with its code, one that throws with what it threw', async () => {
  await expect(typeset(() => '', [], threadOf('process.exit(3)'))).rejects.toThrow('code 3');
  await expect(typeset(() => '', [], threadOf(''))).rejects.toThrow('code 0');
  await expect(typeset(() => '', [], threadOf('throw new RangeError("no room")'))).rejects.toThrow('no room');
});

test('a source that cannot be written is the caller’s error', async () => {
  const write = () => {
    throw new RangeError('no source');
  };
  await expect(typeset(write, [], threadOf('setInterval(() => {}, 1000)'))).rejects.toThrow('no source');
});
