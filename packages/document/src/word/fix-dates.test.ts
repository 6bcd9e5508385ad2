import { expect, test } from 'vitest';
import { fixDates } from './fix-dates.ts';

test('only a ZIP file has dates to fix', () => {
  expect(() => fixDates(new Uint8Array(10))).toThrow(RangeError);
  expect(() => fixDates(new Uint8Array(100))).toThrow(/needs a ZIP file/);
});

test('the time of every entry becomes the earliest, and nothing else changes', () => {
  // An empty file "a", written by hand: local header, directory, last record.
  const bytes = new Uint8Array(31 + 47 + 22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint32(10, 0x5a5a5a5a, true);
  view.setUint16(26, 1, true);
  bytes[30] = 0x61;
  view.setUint32(31, 0x02014b50, true);
  view.setUint32(31 + 12, 0x5a5a5a5a, true);
  view.setUint16(31 + 28, 1, true);
  bytes[31 + 46] = 0x61;
  view.setUint32(78, 0x06054b50, true);
  view.setUint16(78 + 10, 1, true);
  view.setUint32(78 + 12, 47, true);
  view.setUint32(78 + 16, 31, true);
  const before = bytes.slice();
  const after = fixDates(bytes);
  expect(bytes).toEqual(before);
  const changed = [...after.keys()].filter((at) => after[at] !== before[at]);
  expect(changed).toEqual([10, 11, 12, 13, 43, 44, 45, 46]);
  expect([...after.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
});
