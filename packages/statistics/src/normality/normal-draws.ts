/** Fills an array with standard normal numbers by Marsaglia's polar method (Marsaglia and Bray 1964). */
export function fillWithNormals(into: Float64Array, random: () => number): void {
  for (let at = 0; at < into.length; ) {
    const u = 2 * random() - 1;
    const v = 2 * random() - 1;
    const square = u * u + v * v;
    if (square >= 1 || square === 0) continue;
    const scale = Math.sqrt((-2 * Math.log(square)) / square);
    into[at++] = u * scale;
    if (at < into.length) into[at++] = v * scale;
  }
}
