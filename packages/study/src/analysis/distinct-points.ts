/** A point with how many rows stand on it. */
export interface CountedPoint {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/**
 * The distinct points of two columns in ascending order, each with its number of rows.
 *
 * @example distinctPoints([1, 1, 0], [2, 2, 5]) // [{ x: 0, y: 5, count: 1 }, { x: 1, y: 2, count: 2 }]
 */
export function distinctPoints(x: ArrayLike<number>, y: ArrayLike<number>, counts?: ArrayLike<number>): CountedPoint[] {
  const points = new Map<number, Map<number, number>>();
  for (let row = 0; row < x.length; row++) {
    let above = points.get(x[row]!);
    if (above === undefined) {
      above = new Map();
      points.set(x[row]!, above);
    }
    above.set(y[row]!, (above.get(y[row]!) ?? 0) + (counts?.[row] ?? 1));
  }
  const all = [...points].flatMap(([x, above]) => [...above].map(([y, count]): CountedPoint => ({ x, y, count })));
  return all.sort((a, b) => a.x - b.x || a.y - b.y);
}
