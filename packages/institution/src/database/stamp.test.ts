import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStamp, isId } from './stamp.ts';

const moment = Date.UTC(2026, 0, 31, 17, 5, 9, 120);

describe('a stamp', () => {
  it('gives the time in UTC with milliseconds', () => {
    expect(createStamp(() => moment).time()).toBe('2026-01-31T17:05:09.120Z');
    expect(createStamp(() => moment + 0.9).time()).toBe('2026-01-31T17:05:09.120Z');
  });

  it('writes the example of RFC 9562, appendix A.6, from its time and chance', () => {
    // 2022-02-22 14:22:22.00 GMT-05:00; rand_a 0xCC3 is above our counter's lower half, hence 0x4C3 here.
    const bytes = [0x04, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f];
    const stamp = createStamp(
      () => 0x017f22e279b0,
      (into) => into.set(bytes),
    );
    expect(stamp.id()).toBe('017f22e2-79b0-74c3-98c4-dc0c0c07398f');
  });

  it('gives ids that rise strictly, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 2, maxLength: 200 }), (ticks) => {
        let next = 0;
        const stamp = createStamp(() => moment + ticks[next++]!);
        const ids = ticks.map(() => stamp.id());
        expect(ids.toSorted()).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every(isId)).toBe(true);
      }),
    );
  });

  it('borrows the next millisecond where one is full', () => {
    const stamp = createStamp(
      () => moment,
      (into) => into.fill(0xff),
    );
    const ids = Array.from({ length: 10_000 }, () => stamp.id());
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(10_000);
    expect(ids.every(isId)).toBe(true);
  });

  it('refuses a clock that four digits of a year cannot tell', () => {
    for (const now of [-1, Date.UTC(10_000, 0), Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => createStamp(() => now).time()).toThrow(RangeError);
      expect(() => createStamp(() => now).id()).toThrow(RangeError);
    }
  });

  it('knows an id from a personal value', () => {
    for (const text of ['', 'Budi', 'budi@example.org', '081234567890', '018BCFE5-6800-7000-8000-000000000000']) {
      expect(isId(text)).toBe(false);
    }
    expect(isId('018bcfe5-6800-7000-8000-000000000000\n')).toBe(false);
  });
});
