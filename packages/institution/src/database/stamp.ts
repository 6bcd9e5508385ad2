import { randomFillSync, randomUUID } from 'node:crypto';

/** Milliseconds since 1970 in UTC: `Date.now` in the application, a hand of its own in a test. */
export type Clock = () => number;

/** What gives a new row its number and its time, both as portable text that sorts in the order of making. */
export interface Stamp {
  /** A UUID of version 7 (RFC 9562, 5.7 and method 1 of 6.2): 48 bits of milliseconds, 12 of a counter, 62 of chance. */
  readonly id: () => string;
  /** A UUID of version 4, chance alone: of what must not tell when it was made, nor what was made before it. */
  readonly chanceId: () => string;
  /** ISO 8601 in UTC with milliseconds, always 24 characters: `2026-01-31T17:05:09.120Z`. */
  readonly time: () => string;
}

/** The counter of a millisecond begins in the lower half of its 12 bits, so that at least 2,048 ids fit before it is full. */
const fullCounter = 0x1000;
const lowerHalf = 0x7ff;

/**
 * A stamp that reads the clock handed in. Ids of one stamp rise strictly, also within a millisecond and when the clock is
 * set back; ids of two processes sort by their milliseconds. A full counter borrows the next millisecond.
 *
 * Errors: `time` and `id` throw a RangeError for a clock before 1970 or after the year 9999.
 *
 * @example createStamp(() => 0).time() // '1970-01-01T00:00:00.000Z'
 * @example createStamp(() => 1_700_000_000_000).id().startsWith('018bcfe5-6800-7') // true
 */
export function createStamp(clock: Clock, chance: (bytes: Uint8Array) => void = randomFillSync): Stamp {
  let last = -1;
  let counter = 0;
  const bytes = new Uint8Array(10);
  return {
    id: () => {
      const now = readClock(clock);
      chance(bytes);
      if (now > last) {
        last = now;
        counter = ((bytes[0]! << 8) | bytes[1]!) & lowerHalf;
      } else {
        counter += 1;
        if (counter === fullCounter) {
          last += 1;
          counter = 0;
        }
      }
      const variant = 0x8000 | (((bytes[2]! << 8) | bytes[3]!) & 0x3fff);
      const moment = hex(last, 12);
      const rest = Array.from(bytes.subarray(4), (byte) => hex(byte, 2)).join('');
      return `${moment.slice(0, 8)}-${moment.slice(8)}-7${hex(counter, 3)}-${hex(variant, 4)}-${rest}`;
    },
    chanceId: () => randomUUID(),
    time: () => new Date(readClock(clock)).toISOString(),
  };
}

/**
 * Whether a text has the form of an id: a UUID in small letters. A name, an address or a number of a person has not.
 *
 * @example isId('018bcfe5-6800-7000-8000-000000000000') // true
 * @example isId('budi@example.org') // false
 */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

const endOfTime = Date.UTC(10_000, 0);

function readClock(clock: Clock): number {
  const now = Math.floor(clock());
  if (now >= 0 && now < endOfTime) return now;
  throw new RangeError(`createStamp needs a clock between 1970 and 9999, got ${now}`);
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
