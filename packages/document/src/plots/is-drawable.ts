/** Far beyond any measurement; spans between such values, and places worked out from them, are still finite numbers. */
const FAR = 1e150;

/**
 * Whether a value can have a place in a drawing. One that cannot is left out, as a missing one.
 *
 * @example isDrawable(3) // true
 * @example isDrawable(1e200) // false
 * @example isDrawable(Number.NaN) // false
 */
export function isDrawable(value: number): boolean {
  return Math.abs(value) < FAR;
}
