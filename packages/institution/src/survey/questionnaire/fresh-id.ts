/**
 * An id for something new: the stem of its neighbours' ids with the next number, written as they are (`pi06` after
 * `pi05`), or where they have no number the stem alone with one. `taken` holds every id that was ever given, in small
 * letters, since ids differ in any letter case.
 *
 * @example freshId(['ent1', 'ent5'], 'ent', new Set(['ent1', 'ent5'])) // 'ent6'
 * @example freshId([], 'price', new Set()) // 'price1'
 * @example freshId([], 'smma1', new Set()) // 'smma1_1'
 */
export function freshId(neighbours: readonly string[], stem: string, taken: ReadonlySet<string>): string {
  const last = neighbours
    .map((id) => /^(.*?)(\d{1,6})$/.exec(id))
    .findLast((parts) => parts !== null && parts[1] !== '');
  const [, start, digits] = last ?? [null, /\d$/.test(stem) ? `${stem}_` : stem, ''];
  // Ids have at most 64 letters.
  const short = start!.slice(0, 56);
  for (let number = 1 + highestOf(short, taken); ; number += 1) {
    const id = `${short}${String(number).padStart(digits!.length, '0')}`;
    if (!taken.has(id.toLowerCase())) return id;
  }
}

/** The highest number that follows a stem in an id that was given. */
function highestOf(stem: string, taken: ReadonlySet<string>): number {
  const numbers = [...taken]
    .filter((id) => id.startsWith(stem.toLowerCase()))
    .map((id) => id.slice(stem.length))
    .filter((rest) => /^\d{1,6}$/.test(rest))
    .map(Number);
  return Math.max(0, ...numbers);
}
