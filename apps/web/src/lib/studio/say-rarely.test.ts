import { expect, onTestFinished, test, vi } from 'vitest';
import { sayRarely } from './say-rarely.ts';

test('what changes often is said at once, then the newest at most every so often, and nothing twice', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const said: string[] = [];
  const say = sayRarely((text) => said.push(text), 10_000);
  say('1');
  say('2');
  say('3');
  expect(said).toEqual(['1']);
  vi.advanceTimersByTime(9_999);
  expect(said).toEqual(['1']);
  vi.advanceTimersByTime(1);
  expect(said).toEqual(['1', '3']);
  say('4');
  vi.advanceTimersByTime(10_000);
  expect(said).toEqual(['1', '3', '4']);
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual(['1', '3', '4']);
  say('5');
  expect(said).toEqual(['1', '3', '4', '5']);
});
