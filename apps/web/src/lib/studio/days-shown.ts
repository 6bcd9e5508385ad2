/** One day of a chart. */
export interface ShownDay {
  readonly day: string;
  readonly answered: number;
}

const milliseconds = 86_400_000;

/**
 * The days of a chart one after another, those without an answer too, up to the last `most` of them.
 *
 * @example daysShown([{ day: '2026-01-31', answered: 2 }, { day: '2026-02-02', answered: 1 }], 31).map(({ answered }) => answered) // [2, 0, 1]
 */
export function daysShown(days: readonly ShownDay[], most: number): readonly ShownDay[] {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const counts = new Map(days.map(({ day, answered }) => [day, answered]));
  const end = Date.parse(last.day);
  const count = Math.min(most, Math.round((end - Date.parse(first.day)) / milliseconds) + 1);
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(end - (count - 1 - at) * milliseconds).toISOString().slice(0, 10);
    return { day, answered: counts.get(day) ?? 0 };
  });
}
