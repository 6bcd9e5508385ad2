import type { Job } from '@minat/institution/reporting';
import { expect, test } from 'vitest';
import { createJobQueue, type JobQueue } from './job-queue.ts';

const job = { kind: 'flags' } as Job;
const add = (queue: JobQueue, institutionId: string, place: string, key = place) =>
  queue.add({ key, place, institutionId, job, readRows: async function* () {} });

test('no institution waits for all that another has asked', () => {
  const queue = createJobQueue();
  for (const place of ['a1', 'a2', 'a3']) add(queue, 'a', place);
  expect(queue.take()?.key).toBe('a1');
  for (const place of ['b1', 'b2', 'c1']) add(queue, place.at(0)!, place);
  const order = Array.from({ length: 6 }, () => queue.take()?.key);
  expect(order).toEqual(['b1', 'c1', 'a2', 'b2', 'a3', undefined]);
});

test('a newer job takes the place of an older one, and tells its askers, once', async () => {
  const queue = createJobQueue();
  const older = add(queue, 'a', 'place', 'place 1');
  add(queue, 'a', 'other');
  expect(add(queue, 'a', 'place', 'place 2')).toBe(older);
  const next = queue.take()!;
  expect(next.key).toBe('place 2');
  expect(next.settle({ ok: false, refusal: { code: 'crashed' } })).toBe(true);
  expect(next.fail(new Error('late'))).toBe(false);
  expect(await older).toEqual({ ok: false, refusal: { code: 'crashed' } });
});
