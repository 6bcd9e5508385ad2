/** A text of more bytes is kept in parts, as variables of their own (PSPP developers guide, "Very Long Strings"). */
export const longestPart = 255;

/** Bytes of a part that count towards the width: each part but the last stands for 252. */
const countedOfPart = 252;

/**
 * The widths of the parts in which a text of this width is kept.
 *
 * @example partWidths(8) // [8]
 * @example partWidths(256) // [255, 4]
 */
export function partWidths(width: number): readonly number[] {
  if (width <= longestPart) return [width];
  const parts = Math.ceil(width / countedOfPart);
  return Array.from({ length: parts }, (_, part) =>
    part < parts - 1 ? longestPart : width - countedOfPart * (parts - 1),
  );
}

/**
 * How many slots of eight bytes a part takes.
 *
 * @example slotsOf(255) // 32
 */
export function slotsOf(width: number): number {
  return Math.ceil(width / 8);
}
