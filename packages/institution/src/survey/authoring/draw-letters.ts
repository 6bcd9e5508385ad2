/** What fills an array of bytes with chance: `randomFillSync` of node:crypto in the application. */
export type Chance = (bytes: Uint8Array) => void;

/**
 * Small letters and digits that are read aloud and copied from paper without mistakes: no 0 and o, no 1, i and l; nor a, e
 * and u, so that chance writes no word.
 */
const letters = 'bcdfghjkmnpqrstvwxyz23456789';

/**
 * So many letters by chance, each of the 28 equally likely: 4.8 bits each.
 *
 * @example drawLetters(7, (bytes) => bytes.fill(0)) // 'bbbbbbb'
 */
export function drawLetters(count: number, chance: Chance): string {
  const fair = 256 - (256 % letters.length);
  const byte = new Uint8Array(1);
  let drawn = '';
  while (drawn.length < count) {
    chance(byte);
    if (byte[0]! < fair) drawn += letters[byte[0]! % letters.length];
  }
  return drawn;
}
