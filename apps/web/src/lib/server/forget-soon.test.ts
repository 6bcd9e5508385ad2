import { expect, test } from 'vitest';
import { forgetSoon } from './forget-soon.ts';

const line = { institutionId: 'i', responseId: 'r', waveId: 'w', at: '2026-01-31T17:05:09.120Z' };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('withdrawals that come together are forgotten together, a later one again, and a fault is written down', async () => {
  const kept: string[] = [];
  const faults: string[] = [];
  let times = 0;
  const forget = async () => {
    times += 1;
    if (times === 2) throw new Error('locked');
  };
  const log = { error: (_: unknown, message: string) => void faults.push(message) };
  const keep = forgetSoon(async ({ responseId }) => void kept.push(responseId), { forget, log, delay: 30 });
  await Promise.all([keep(line), keep(line), keep(line)]);
  expect({ kept: kept.length, times }).toEqual({ kept: 3, times: 0 });
  await expect.poll(() => times).toBe(1);
  await keep(line);
  await expect.poll(() => faults).toHaveLength(1);
  await pause(60);
  expect(times).toBe(2);
});

test('what could not be kept is not forgotten either', async () => {
  let times = 0;
  const fail = async () => {
    throw new Error('disk full');
  };
  const keep = forgetSoon(fail, {
    forget: async () => {
      times += 1;
    },
    log: { error: () => undefined },
    delay: 1,
  });
  await expect(keep(line)).rejects.toThrow('disk full');
  await pause(20);
  expect(times).toBe(0);
});
