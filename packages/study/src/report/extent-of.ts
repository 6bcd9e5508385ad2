/** From the smallest to the largest with a little air around, so that no point stands on the frame. */
export function extentOf(values: readonly number[]): { readonly from: number; readonly to: number } {
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  const air = 0.04 * (most - least || 1);
  return { from: least - air, to: most + air };
}
