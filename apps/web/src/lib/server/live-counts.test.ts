import type { InstitutionDatabase } from '@minat/institution/database';
import { expect, test, vi } from 'vitest';
import { createLiveCounts } from './live-counts.ts';

vi.mock('@minat/institution/survey', () => ({
  countTotal: (db: { readonly count: () => Promise<number> }) => db.count(),
}));

const every = 10;
const pause = () => new Promise((resolve) => setTimeout(resolve, 6 * every));

function begin() {
  const stopping = new AbortController();
  const faults: unknown[] = [];
  const state = { total: 3, looks: 0, fails: false };
  const db = {
    count: async () => {
      state.looks += 1;
      if (state.fails) throw new Error('the database is away');
      return state.total;
    },
  } as Partial<InstitutionDatabase> as InstitutionDatabase;
  const live = createLiveCounts({ log: { error: ({ err }) => faults.push(err) }, stopping: stopping.signal, every });
  const follow = () => {
    const heard: (number | 'end')[] = [];
    const leave = live.follow(db, 'wave', { tell: (total) => heard.push(total), end: () => heard.push('end') });
    return { heard, leave };
  };
  return { state, follow, stopping, faults };
}

test('all who look at one wave hear its count at once and when it changes, by one look each time', async () => {
  const { state, follow } = begin();
  const [first, second] = [follow(), follow()];
  await pause();
  expect(first.heard).toEqual([3]);
  state.total = 4;
  await pause();
  const late = follow();
  expect(late.heard).toEqual([4]);
  expect(second.heard).toEqual([3, 4]);
  expect(state.looks).toBeLessThan(16);
  for (const { leave } of [first, second, late]) leave();
  const looks = state.looks;
  await pause();
  expect(state.looks).toBeLessThanOrEqual(looks + 1);
  expect(first.heard).toEqual([3, 4]);
});

test('a server that stops ends what is followed, and takes nobody more', async () => {
  const { follow, stopping } = begin();
  const { heard } = follow();
  await pause();
  stopping.abort();
  expect(heard).toEqual([3, 'end']);
  expect(follow().heard).toEqual(['end']);
});

test('a fault of the database ends it, and who comes back looks anew', async () => {
  const { state, follow, faults } = begin();
  const { heard } = follow();
  await pause();
  state.fails = true;
  await pause();
  expect(heard).toEqual([3, 'end']);
  expect(faults).toHaveLength(1);
  state.fails = false;
  const again = follow();
  await pause();
  expect(again.heard).toEqual([3]);
  again.leave();
});
