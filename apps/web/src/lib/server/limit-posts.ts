import { createHash } from 'node:crypto';
import type { Clock } from '@minat/institution/database';

/** What a public form may be posted for. */
export type PostKind = 'answer' | 'withdraw';

export interface PostLimits {
  /** Counts a post of a client address; gives the seconds to wait where there were too many, or 0. */
  readonly waitFor: (kind: PostKind, address: string) => number;
  /** Counts a start by a link; gives the bits of proof of work that its answer has to bring, 0 in peace. */
  readonly countStart: (linkId: string) => number;
}

/**
 * Posts a minute. Generous: behind one address of a mobile network or a school's Wi-Fi are hundreds of people, and without
 * script each posts once a page. A receipt code has 60 bits; ten guesses a minute find none.
 */
const most: Readonly<Record<PostKind, number>> = { answer: 600, withdraw: 10 };

/** Starts by one link a minute from which it counts as flooded, and the work that is asked for then: seconds of a phone. */
const flood = { starts: 300, bits: 18 };

/** Addresses counted one by one in a minute; all that come after them share the limit of fifty. */
const mostAddresses = 50_000;
const othersShare = 50;

const minute = 60_000;
const day = 86_400_000;

/**
 * Counts public posts in memory, minute by minute. An address is never kept: its hash is, with a salt of the day that is
 * nowhere else, until the minute is over. Each process counts for itself.
 */
export function createPostLimits(clock: Clock, chance: (size: number) => Uint8Array): PostLimits {
  let salt = { day: -1, value: chance(32) };
  let window = { minute: -1, posts: new Map<string, number>(), starts: new Map<string, number>() };

  const windowOf = (now: number) => {
    const at = Math.floor(now / minute);
    if (window.minute !== at) window = { minute: at, posts: new Map(), starts: new Map() };
    return window;
  };
  const keyOf = (kind: PostKind, address: string, now: number): string => {
    const today = Math.floor(now / day);
    if (salt.day !== today) salt = { day: today, value: chance(32) };
    return createHash('sha256')
      .update(salt.value)
      .update(`${kind} ${networkOf(address)}`)
      .digest('base64');
  };

  return {
    waitFor: (kind, address) => {
      const now = clock();
      const { posts } = windowOf(now);
      const own = keyOf(kind, address, now);
      const counted = posts.has(own) || posts.size < mostAddresses;
      const key = counted ? own : kind;
      const count = (posts.get(key) ?? 0) + 1;
      posts.set(key, count);
      if (count <= most[kind] * (counted ? 1 : othersShare)) return 0;
      return Math.ceil((minute - (now % minute)) / 1_000);
    },
    countStart: (linkId) => {
      const { starts } = windowOf(clock());
      const count = (starts.get(linkId) ?? 0) + 1;
      starts.set(linkId, count);
      return count > flood.starts ? flood.bits : 0;
    },
  };
}

/**
 * What one household or one phone has of an address: of IPv4 all of it, of IPv6 the first 64 bits. An IPv4 address may
 * come written as one of IPv6.
 *
 * `::ffff:192.0.2.7` is `192.0.2.7`, `2001:db8::1` is `2001:db8:0:0`.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const groups = (part: string): string[] => part.split(':').filter(Boolean);
  const [first, last] = [groups(head), tail === undefined ? [] : groups(tail)];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array<string>(zeros).fill('0'), ...last]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
