/** From the smallest to the largest with a little air around, so that no point stands on the frame. */
export function extentOf(values: readonly number[]): { readonly from: number; readonly to: number } {
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  const air = 0.04 * (most - least || 1);
  return { from: least - air, to: most + air };
}

/** The same with a mark that parts a picture: either side has at least half the width of the other, room for its name. */
export function extentAround(mark: number, values: readonly number[]): { readonly from: number; readonly to: number } {
  const [below, above] = [mark - Math.min(mark, ...values), Math.max(mark, ...values) - mark];
  return extentOf([mark - Math.max(below, above / 2), mark + Math.max(above, below / 2)]);
}
