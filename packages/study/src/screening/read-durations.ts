/**
 * Times to answer as a file holds them, in seconds: plain numbers with point or comma, or minutes and hours with colons.
 * NaN where a cell is empty or something else, such as the time of day with a date.
 *
 * @example Array.from(readDurations(['75', '75,5', '1:15', '01:00:00', '', 'fast'])) // [75, 75.5, 75, 3600, NaN, NaN]
 */
export function readDurations(cells: readonly (string | null)[]): Float64Array {
  return Float64Array.from(cells, (cell) => {
    const parts = /^(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,9}(?:[.,]\d{1,9})?)$/.exec((cell ?? '').trim());
    if (parts === null) return Number.NaN;
    const [hours, minutes, seconds] = [parts[1] ?? '0', parts[2] ?? '0', parts[3]!.replace(',', '.')].map(Number);
    return hours! * 3600 + minutes! * 60 + seconds!;
  });
}
