/** How the n(n − 1)/2 pairs of rows lie: each pair is in one of the first two, or tied. */
export interface PairCounts {
  readonly concordant: number;
  readonly discordant: number;
  readonly tiedX: TieSums;
  readonly tiedY: TieSums;
}

/** Sums over the groups of t equal values: what the variance of Kendall's S needs. */
export interface TieSums {
  /** Σ t(t − 1): twice the tied pairs. */
  readonly pairs: number;
  /** Σ t(t − 1)(t − 2). */
  readonly triples: number;
  /** Σ t(t − 1)(2t + 5). */
  readonly weighted: number;
}

/** Counts by sorting (Knight 1966), in n log n steps. Columns of equal length, finite. */
export function countPairs(x: ArrayLike<number>, y: ArrayLike<number>): PairCounts {
  const n = x.length;
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const ordered = Float64Array.from(order, (row) => y[row]!);
  const sameX = (i: number, j: number): boolean => x[order[i]!] === x[order[j]!];
  const tiedX = tieSums(n, sameX);
  const both = tieSums(n, (i, j) => sameX(i, j) && ordered[i] === ordered[j]);
  // In the order of x, ties by y, a discordant pair is one that sorting by y must turn.
  const discordant = sortCounting(ordered);
  const tiedY = tieSums(n, (i, j) => ordered[i] === ordered[j]);
  const untied = (n * (n - 1) - tiedX.pairs - tiedY.pairs + both.pairs) / 2;
  return { concordant: untied - discordant, discordant, tiedX, tiedY };
}

function tieSums(n: number, same: (i: number, j: number) => boolean): TieSums {
  let [pairs, triples, weighted] = [0, 0, 0];
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && same(from, to)) to++;
    const t = to - from;
    pairs += t * (t - 1);
    triples += t * (t - 1) * (t - 2);
    weighted += t * (t - 1) * (2 * t + 5);
    from = to;
  }
  return { pairs, triples, weighted };
}

/** Merge sort from the bottom up, in place; returns the pairs that stood in the wrong order. */
function sortCounting(values: Float64Array): number {
  const n = values.length;
  let from = values;
  let into: Float64Array = new Float64Array(n);
  let turned = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at++) {
        if (left < middle && (right >= end || from[left]! <= from[right]!)) into[at] = from[left++]!;
        else {
          into[at] = from[right++]!;
          turned += middle - left;
        }
      }
    }
    [from, into] = [into, from];
  }
  if (from !== values) values.set(from);
  return turned;
}
