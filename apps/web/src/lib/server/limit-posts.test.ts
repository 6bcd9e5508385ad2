import { expect, test } from 'vitest';
import { createPostLimits, networkOf } from './limit-posts.ts';

const midnight = Date.UTC(2026, 0, 31);

function openLimits() {
  const time = { now: midnight };
  let drawn = 0;
  const limits = createPostLimits(
    () => time.now,
    (size) => {
      drawn += 1;
      return new Uint8Array(size).fill(drawn);
    },
  );
  return { limits, time, drawn: () => drawn };
}

test('an address may post six hundred answers a minute, then waits for the next one; another does not', () => {
  const { limits, time } = openLimits();
  time.now += 12_000;
  const waits = Array.from({ length: 601 }, () => limits.waitFor('answer', '192.0.2.7'));
  expect(waits.slice(0, 600).every((wait) => wait === 0)).toBe(true);
  expect(waits[600]).toBe(48);
  expect(limits.waitFor('answer', '::ffff:192.0.2.7')).toBe(48);
  expect(limits.waitFor('answer', '192.0.2.8')).toBe(0);
  time.now += 48_000;
  expect(limits.waitFor('answer', '192.0.2.7')).toBe(0);
});

test('receipt codes are tried ten times a minute, and apart from answers', () => {
  const { limits } = openLimits();
  const waits = Array.from({ length: 11 }, () => limits.waitFor('withdraw', '192.0.2.7'));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(10);
  expect(limits.waitFor('answer', '192.0.2.7')).toBe(0);
});

test('of ever new addresses the crowd shares a limit, and memory stays bounded', () => {
  const { limits } = openLimits();
  const wait = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) =>
      limits.waitFor('withdraw', `10.${(from + at) >> 16}.${((from + at) >> 8) & 255}.${(from + at) & 255}`),
    );
  expect(wait(0, 50_000).every((seconds) => seconds === 0)).toBe(true);
  const crowd = wait(50_000, 50_600);
  expect(crowd.filter((seconds) => seconds === 0)).toHaveLength(500);
});

test('the salt is of the day', () => {
  const { limits, time, drawn } = openLimits();
  limits.waitFor('answer', '192.0.2.7');
  const before = drawn();
  limits.waitFor('answer', '192.0.2.8');
  expect(drawn()).toBe(before);
  time.now += 86_400_000;
  limits.waitFor('answer', '192.0.2.7');
  expect(drawn()).toBe(before + 1);
});

test('a link that is flooded asks for work, for that minute', () => {
  const { limits, time } = openLimits();
  const asked = Array.from({ length: 301 }, () => limits.countStart('one'));
  expect(asked.slice(0, 300).every((bits) => bits === 0)).toBe(true);
  expect(asked[300]).toBe(18);
  expect(limits.countStart('other')).toBe(0);
  time.now += 60_000;
  expect(limits.countStart('one')).toBe(0);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::FFFF:192.0.2.7', '192.0.2.7'],
  ['2001:db8:0001:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8::5', '2001:db8:0:0'],
  ['2001:db8:1:2::', '2001:db8:1:2'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', ''],
])('of the address %s the network is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
