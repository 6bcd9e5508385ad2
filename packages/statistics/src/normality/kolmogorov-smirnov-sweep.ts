import { normalLowerTail } from '../distribution/index.ts';

/** Walks through all values once, a block at a time: `length` of them stand at the block's start. */
export type Sweep = (visit: (block: Float64Array, length: number) => void) => void;

export interface LargestDifferences {
  readonly dPlus: number;
  readonly dMinus: number;
}

const BINS = 2 ** 15;
/** Standard deviations on either side that the bins span; what lies beyond falls into the last ones. */
const REACH = 8;

/**
 * max(i/n − F) and max(F − (i−1)/n) of the normal distribution with this mean and sd, as exact as by sorting, without
 * holding or sorting the values. A first sweep counts them into narrow bins, which bound both differences from below and
 * above; a second one gathers the values of those few bins alone in which the largest can lie.
 */
export function sweepDifferences(sweep: Sweep, n: number, mean: number, sd: number): LargestDifferences {
  const scale = BINS / (2 * REACH);
  const binOf = (value: number): number => {
    const at = ((value - mean) / sd + REACH) * scale;
    return at > 0 ? (at < BINS ? Math.floor(at) : BINS - 1) : 0;
  };
  const counts = new Float64Array(BINS);
  sweep((block, length) => {
    for (let row = 0; row < length; row++) counts[binOf(block[row]!)]!++;
  });
  const candidates = candidateBins(counts, n, (bin) => normalLowerTail(bin / scale - REACH));
  const gathered = candidates.map((): number[] => []);
  const places = new Int32Array(BINS).fill(-1);
  for (const [place, { bin }] of candidates.entries()) places[bin] = place;
  sweep((block, length) => {
    for (let row = 0; row < length; row++) {
      const value = block[row]!;
      const place = places[binOf(value)]!;
      if (place >= 0) gathered[place]!.push(value);
    }
  });
  let dPlus = 0;
  let dMinus = 0;
  for (const [place, { below }] of candidates.entries()) {
    const sorted = Float64Array.from(gathered[place]!).sort();
    for (let from = 0; from < sorted.length; ) {
      let to = from;
      while (to < sorted.length && sorted[to] === sorted[from]) to++;
      const expected = normalLowerTail((sorted[from]! - mean) / sd);
      dPlus = Math.max(dPlus, (below + to) / n - expected);
      dMinus = Math.max(dMinus, expected - (below + from) / n);
      from = to;
    }
  }
  return { dPlus, dMinus };
}

/** Bins that can hold one of the largest differences: whose upper bound reaches the best lower bound. */
function candidateBins(
  counts: Float64Array,
  n: number,
  edge: (bin: number) => number,
): readonly { readonly bin: number; readonly below: number }[] {
  const filled: { bin: number; below: number; plus: number; minus: number }[] = [];
  let below = 0;
  let plusAtLeast = 0;
  let minusAtLeast = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const count = counts[bin]!;
    if (count === 0) continue;
    // The outermost bins reach to infinity.
    const from = bin === 0 ? 0 : edge(bin);
    const to = bin === BINS - 1 ? 1 : edge(bin + 1);
    // At its last value the step stands at the upper count, at its first value on the lower one.
    plusAtLeast = Math.max(plusAtLeast, (below + count) / n - to);
    minusAtLeast = Math.max(minusAtLeast, from - below / n);
    filled.push({ bin, below, plus: (below + count) / n - from, minus: to - below / n });
    below += count;
  }
  return filled.filter(({ plus, minus }) => plus >= plusAtLeast || minus >= minusAtLeast);
}
