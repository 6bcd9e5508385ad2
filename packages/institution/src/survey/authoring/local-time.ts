/** `2026-11-24T08:00`, as a form's `datetime-local` gives it. */
const localForm = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::00)?$/;

/**
 * The moment that a clock of a time zone shows so, as ISO 8601 in UTC; null for what is no time of day. An hour that a
 * change to summer time leaves out counts as the one after it, one that comes twice as its first.
 *
 * @example readLocalTime('2026-11-24T08:00', 'Asia/Jakarta') // '2026-11-24T01:00:00.000Z'
 * @example readLocalTime('2026-02-30T08:00', 'Asia/Jakarta') // null
 */
export function readLocalTime(text: string, timeZone: string): string | null {
  const parts = localForm.exec(text);
  if (parts === null) return null;
  const [year, month, day, hour, minute] = parts.slice(1).map(Number);
  const wanted = Date.UTC(year!, month! - 1, day, hour, minute);
  if (Number.isNaN(wanted) || year! < 1970 || new Date(wanted).toISOString().slice(0, 16) !== text.slice(0, 16))
    return null;
  // The offsets a day before and after: around a change of clocks one of the two is right.
  const [before, after] = [-1, 1].map((days) => wanted - offsetAt(wanted + days * 86_400_000, timeZone));
  const moments = [before!, after!].filter((moment) => moment + offsetAt(moment, timeZone) === wanted);
  return new Date(moments.length > 0 ? Math.min(...moments) : before!).toISOString();
}

/**
 * What a clock of a time zone shows at a moment, as `datetime-local` takes it.
 *
 * @example writeLocalTime('2026-11-24T01:00:00.000Z', 'Asia/Jakarta') // '2026-11-24T08:00'
 */
export function writeLocalTime(moment: string, timeZone: string): string {
  const at = Date.parse(moment);
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16);
}

/** How far a time zone's clock is ahead of UTC, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes, seconds = '0'] = /([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(name) ?? [
    '',
    '+',
    '0',
    '0',
  ];
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}
