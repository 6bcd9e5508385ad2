/**
 * The time to answer in seconds, to a tenth, from the milliseconds of its pages; null where one of them is not known, since
 * the rest would pass for haste.
 *
 * @example secondsOf([61_020, 30_010]) // 91
 * @example secondsOf([61_020, null]) // null
 * @example secondsOf([]) // null
 */
export function secondsOf(durations: readonly (number | null)[]): number | null {
  if (durations.length === 0) return null;
  let sum = 0;
  for (const duration of durations) {
    if (duration === null) return null;
    sum += duration;
  }
  return Math.round(sum / 100) / 10;
}
