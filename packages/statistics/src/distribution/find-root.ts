const EXPANSIONS = 200;
const STEPS = 200;

/**
 * The x at which a monotone function crosses 0, from a guess: the bracket grows by doubling steps of `width`, then
 * Chandrupatla's (1997) mix of inverse quadratic interpolation and bisection closes it to the last digits. Infinite
 * values are allowed. NaN where no sign changes within reach, or the function is NaN.
 */
export function findRoot(evaluate: (x: number) => number, guess: number, width: number): number {
  const bracket = bracketRoot(evaluate, guess, width);
  return bracket === null ? Number.NaN : closeBracket(evaluate, bracket);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function bracketRoot(evaluate: (x: number) => number, guess: number, width: number): readonly [Point, Point] | null {
  const point = (x: number): Point => ({ x, y: evaluate(x) });
  let low = point(guess);
  let high = point(guess + width);
  let step = width;
  for (let count = 0; count < EXPANSIONS; count++) {
    if (Number.isNaN(low.y) || Number.isNaN(high.y)) return null;
    if (Math.sign(low.y) !== Math.sign(high.y) || low.y === 0) return [low, high];
    step *= 2;
    // Towards 0; equal values (both infinite) say nothing, so both ways in turn.
    const towardsHigh = Math.abs(high.y) < Math.abs(low.y) || (high.y === low.y && count % 2 === 0);
    if (towardsHigh) [low, high] = high.y === low.y ? [low, point(high.x + step)] : [high, point(high.x + step)];
    else [low, high] = high.y === low.y ? [point(low.x - step), high] : [point(low.x - step), low];
  }
  return null;
}

function closeBracket(evaluate: (x: number) => number, [from, to]: readonly [Point, Point]): number {
  let a = from;
  let b = to;
  let c = from;
  let share = 0.5;
  for (let step = 0; step < STEPS; step++) {
    const x = a.x + share * (b.x - a.x);
    const middle = { x, y: evaluate(x) };
    if (Math.sign(middle.y) === Math.sign(a.y)) c = a;
    else {
      c = b;
      b = a;
    }
    a = middle;
    const best = Math.abs(a.y) < Math.abs(b.y) ? a : b;
    const limit = 2 ** -52 * Math.abs(best.x) + 1e-300;
    const least = limit / Math.abs(b.x - a.x);
    if (best.y === 0 || least > 0.5) return best.x;
    const xi = (a.x - b.x) / (c.x - b.x);
    const phi = (a.y - b.y) / (c.y - b.y);
    const curved = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
    const interpolated =
      (a.y / (b.y - a.y)) * (c.y / (b.y - c.y)) +
      ((c.x - a.x) / (b.x - a.x)) * (a.y / (c.y - a.y)) * (b.y / (c.y - b.y));
    share = curved && Number.isFinite(interpolated) ? Math.min(1 - least, Math.max(least, interpolated)) : 0.5;
  }
  return Math.abs(a.y) < Math.abs(b.y) ? a.x : b.x;
}
