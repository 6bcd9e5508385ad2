/**
 * Gives the day of a moment (milliseconds since 1970) where the institution is, as `2026-01-31`. The format is made once,
 * since making it takes longer than a hundred uses of it.
 *
 * @example createDayReader('Asia/Jakarta')(Date.UTC(2026, 0, 30, 17)) // '2026-01-31'
 */
export function createDayReader(timeZone: string): (time: number) => string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (time) => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  };
}
