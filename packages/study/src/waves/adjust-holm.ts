/**
 * Holm's (1979) step-down adjustment of the p values of several tests (R p.adjust(method = "holm")): valid whatever the
 * tests have to do with each other. In the order given.
 *
 * @example adjustHolm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function adjustHolm(ps: readonly number[]): number[] {
  const order = ps.map((_, at) => at).sort((a, b) => ps[a]! - ps[b]!);
  const adjusted = new Array<number>(ps.length);
  let least = 0;
  for (const [rank, at] of order.entries()) {
    least = Math.max(least, Math.min(1, (ps.length - rank) * ps[at]!));
    adjusted[at] = least;
  }
  return adjusted;
}
