/** Throws unless degrees of freedom are above 0 (and not NaN). */
export function requireDegrees(name: string, ...degrees: readonly number[]): void {
  for (const df of degrees) {
    if (!(df > 0)) throw new RangeError(`${name} needs degrees of freedom above 0, got ${df}`);
  }
}

/** Throws unless p is in 0..1. */
export function requireProbability(name: string, p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${name} needs a probability in 0..1, got ${p}`);
}

/** Throws unless the level of an interval or a test is inside 0..1. */
export function requireLevel(name: string, level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`${name} needs a level in 0..1, got ${level}`);
}
