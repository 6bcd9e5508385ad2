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
  const points = new Map<string, CountedPoint>();
  for (let row = 0; row < x.length; row++) {
    const key = `${x[row]} ${y[row]}`;
    const count = points.get(key)?.count ?? 0;
    points.set(key, { x: x[row]!, y: y[row]!, count: count + (counts?.[row] ?? 1) });
  }
  return [...points.values()].sort((a, b) => a.x - b.x || a.y - b.y);
}
