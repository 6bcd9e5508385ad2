import type { Field } from './lay-field.ts';

/** Widths and heights of the field, on either side, to which a shape may run on outside it. */
const REACH = 20;

/**
 * A shape that is clipped at the field's edges, with its places no farther away than a renderer can follow; empty where
 * the shape never meets the field: resvg, asked to clip what lies wholly outside a picture, ends the process.
 *
 * @param heights The keys that hold heights; the others stay as they are.
 */
export function clippable<Key extends string>(
  field: Pick<Field, 'x' | 'y'>,
  shape: readonly (Readonly<Record<Key, number>> & { readonly x: number })[],
  heights: readonly Key[],
): readonly Readonly<Record<string, number>>[] {
  const meets = (values: readonly number[], [from, to]: readonly [number, number]) =>
    values.some((value) => value >= from) && values.some((value) => value <= to);
  const ys = shape.flatMap((at) => heights.map((key) => at[key]));
  const xs = shape.map((at) => at.x);
  if (!meets(xs, field.x) || !meets(ys, field.y)) return [];
  return shape.map((at) => ({
    x: near(at.x, field.x),
    ...Object.fromEntries(heights.map((key) => [key, near(at[key], field.y)])),
  }));
}

function near(value: number, [from, to]: readonly [number, number]): number {
  const room = REACH * (to - from);
  return Math.min(to + room, Math.max(from - room, value));
}
