/** From 14 October 1582, where SPSS's calendar begins, to 1 January 1970, in seconds. */
const beforeUnix = 12_219_379_200;

/**
 * A date, with or without a time, as SPSS counts it: seconds since 14 October 1582 on the wall clock of its place, since
 * SPSS knows no zones. Null where the text is none, such as 30 February.
 *
 * @example savSeconds('1970-01-01') // 12219379200
 * @example savSeconds('2026-02-30') // null
 */
export function savSeconds(text: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text);
  if (parts === null) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  const time = Date.UTC(2000, month! - 1, day!, hour!, minute!, second!);
  const date = new Date(time);
  date.setUTCFullYear(year!, month! - 1, day!);
  const same = date.toISOString().slice(0, 10) === text.slice(0, 10);
  if (!same || hour! > 23 || minute! > 59 || second! > 59) return null;
  const seconds = date.getTime() / 1000 + beforeUnix;
  return seconds < 0 ? null : seconds;
}

/**
 * SPSS's seconds as text: `2026-11-24 10:00:00`, without the time where it is midnight. Null outside the years 1582 to 9999.
 *
 * @example savDateText(12219379200) // '1970-01-01'
 */
export function savDateText(seconds: number): string | null {
  const time = Math.round((seconds - beforeUnix) * 1000);
  if (!(seconds >= 0 && seconds < 265_621_680_000)) return null;
  return new Date(time)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.000Z$/, '')
    .replace(/Z$/, '')
    .replace(/ 00:00:00$/, '');
}
