import { requireLevel } from '../distribution/index.ts';

/** The largest sample that is planned for. */
export const MOST_PEOPLE = 1e7;

/** Throws unless n is whole and in 1..10⁷. */
export function requirePeople(name: string, n: number): void {
  if (!(Number.isInteger(n) && n >= 1 && n <= MOST_PEOPLE)) {
    throw new RangeError(`${name} needs a whole n in 1..${MOST_PEOPLE}, got ${n}`);
  }
}

/** Throws unless the effect is in 0..largest. */
export function requireEffect(name: string, effect: number, largest: number): void {
  if (!(effect >= 0 && effect <= largest))
    throw new RangeError(`${name} needs an effect in 0..${largest}, got ${effect}`);
}

/** Throws unless the level is inside 0..1 and the power between the level and 1: an effect of 0 has the level already. */
export function requirePower(name: string, power: number, level: number): void {
  requireLevel(name, level);
  if (!(power > level && power < 1)) throw new RangeError(`${name} needs a power in ${level}..1, got ${power}`);
}
