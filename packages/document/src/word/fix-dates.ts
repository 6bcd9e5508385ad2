/** 1 January 1980, midnight, as ZIP counts: the earliest that it can say. */
const TIME = 0;
const DATE = 0x0021;

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * A ZIP file with the time of every entry set to the earliest that ZIP knows, so that the same content gives the same
 * bytes whenever it is packed (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16).
 *
 * @throws RangeError unless the bytes end as a ZIP file does.
 */
export function fixDates(packed: Uint8Array): Uint8Array {
  const bytes = packed.slice();
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new RangeError('fixDates needs a ZIP file, got bytes without its last record');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('fixDates needs a ZIP file, got a broken directory');
    const local = view.getUint32(at + 42, true);
    view.setUint16(at + 12, TIME, true);
    view.setUint16(at + 14, DATE, true);
    view.setUint16(local + 10, TIME, true);
    view.setUint16(local + 12, DATE, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
