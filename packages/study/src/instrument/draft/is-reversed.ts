/** What the columns about a statement's direction say of it; '' where there is no such column or nothing in it. */
interface Directions {
  /** A column named Arah, Sifat, Reverse and the like. */
  readonly direction: string;
  /** A column named Favorable. */
  readonly favourable: string;
  /** A column named Unfavorable. */
  readonly unfavourable: string;
}

const yes = /^(?:ya|yes|y|x|v|✓|√|1|true)$/i;
const no = /^(?:tidak|bukan|no|n|-|0|false)$/i;
const against = /^(?:balik|terbalik|reversed?|negatif|negative|uf|(?:un|non|tidak)[ -]?fav(?:ou?rab(?:le|el))?)$/i;

/**
 * Whether high agreement with a statement means little of what it measures. A minus counts so in a column that asks for the
 * direction or for favourable statements; in one for the others it is an empty cell, and anything but a no is a mark.
 *
 * @example isReversed({ direction: 'ya', favourable: '', unfavourable: '' }) // true
 * @example isReversed({ direction: '', favourable: 'ya', unfavourable: '' }) // false
 */
export function isReversed({ direction, favourable, unfavourable }: Directions): boolean {
  if (yes.test(direction) || direction === '-' || against.test(direction)) return true;
  if (no.test(favourable) || against.test(favourable)) return true;
  return unfavourable !== '' && !no.test(unfavourable);
}
