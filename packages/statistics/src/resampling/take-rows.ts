/**
 * The rows named, of each column, as new columns: a bootstrap draw's data.
 *
 * @example takeRows([[10, 20, 30]], [2, 2, 0]).map((column) => Array.from(column)) // [[30, 30, 10]]
 */
export function takeRows(
  columns: readonly ArrayLike<number>[],
  indexes: ArrayLike<number>,
): readonly Float64Array<ArrayBuffer>[] {
  return columns.map((column) => {
    const taken = new Float64Array(indexes.length);
    for (let i = 0; i < taken.length; i++) {
      const value = column[indexes[i]!];
      if (value === undefined) throw new RangeError(`takeRows needs rows below ${column.length}, got ${indexes[i]}`);
      taken[i] = value;
    }
    return taken;
  });
}
