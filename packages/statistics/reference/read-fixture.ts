import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

const NUMBERS: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
};

/** A file that an R script of this folder wrote. */
export function readFixture<Shape>(name: string): Shape {
  const text = readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8');
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' ? (NUMBERS[value] ?? value) : value,
  ) as Shape;
}

/** The columns of a data set, by name, in the order of the file. */
export function readColumns(name: string): Readonly<Record<string, readonly number[]>> {
  return readFixture<{ readonly columns: Readonly<Record<string, readonly number[]>> }>(`data-${name}`).columns;
}

/** Some columns of a data set. */
export function pickColumns(name: string, columns: readonly string[]): readonly (readonly number[])[] {
  const all = readColumns(name);
  return columns.map((column) => {
    const values = all[column];
    if (values === undefined) throw new RangeError(`pickColumns needs a column of ${name}, got ${column}`);
    return values;
  });
}

/** The total of each row. */
export function sumRows(columns: readonly (readonly number[])[]): readonly number[] {
  return columns[0]!.map((_, row) => columns.reduce((sum, column) => sum + column[row]!, 0));
}

/** Equal to `relative` of the expected value, or to `absolute` for figures that are differences of larger ones. */
export function expectClose(actual: number, expected: number, relative = 1e-10, absolute = 0, label = ''): void {
  if (Number.isNaN(expected) || !Number.isFinite(expected)) {
    expect(actual, label).toBe(expected);
    return;
  }
  const off = Math.abs(actual - expected);
  // The last floor is what numbers below 1e-308 can hold.
  const within = off <= Math.max(relative * Math.abs(expected), absolute, 1e-322);
  expect(within, `${label} got ${actual}, expected ${expected}, relative ${off / Math.abs(expected)}`).toBe(true);
}
