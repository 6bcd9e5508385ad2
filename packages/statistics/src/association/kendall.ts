import { type Interval, requireFinite, zInterval } from '../describe/index.ts';
import { normalLowerTail } from '../distribution/index.ts';
import { countPairs, type PairCounts } from './count-pairs.ts';

export interface Kendall {
  /** tau-b: −1 to 1; NaN when a column is constant. */
  readonly tau: number;
  readonly n: number;
  /** Pairs of rows that both columns order alike. */
  readonly concordant: number;
  /** Pairs that they order against each other. */
  readonly discordant: number;
  /** Of concordant − discordant, by its variance with ties, not corrected for continuity. */
  readonly z: number;
  /** Two-sided, by the normal approximation. */
  readonly p: number;
  /** NaN for n < 5. */
  readonly interval: Interval;
}

/**
 * Kendall's (1945) rank correlation tau-b, corrected for ties, with the p of SPSS NONPAR CORR and R's
 * cor.test(method = "kendall", exact = FALSE); R's own p of small samples without ties is exact and differs. The interval
 * is on Fisher's z with the variance .437 / (n − 4) (Fieller, Hartley and Pearson 1957; Bonett and Wright 2000, who hold
 * it good for |tau| < .8). Throws on columns of unequal length, NaN or infinite values.
 *
 * @example kendall([1, 2, 3, 4], [1, 3, 2, 9]).tau // ≈ 0.6666666667
 * @example kendall([1, 1, 2, 3], [1, 2, 2, 3]).tau // ≈ 0.8
 */
export function kendall(x: ArrayLike<number>, y: ArrayLike<number>, level = 0.95): Kendall {
  requireFinite('kendall', [x, y]);
  const n = x.length;
  if (n < 1 || y.length !== n) {
    throw new RangeError(`kendall needs a row, and as many in both columns, got ${n} and ${y.length}`);
  }
  const pairs = countPairs(x, y);
  const { concordant, discordant, tiedX, tiedY } = pairs;
  const all = n * (n - 1);
  const root = Math.sqrt((all - tiedX.pairs) * (all - tiedY.pairs));
  const difference = concordant - discordant;
  // Beyond 1 only by the rounding of the root.
  const tau = root > 0 ? Math.max(-1, Math.min(1, (2 * difference) / root)) : Number.NaN;
  const z = root > 0 ? difference / Math.sqrt(varianceOf(n, pairs)) : Number.NaN;
  return Object.freeze({
    tau,
    n,
    concordant,
    discordant,
    z,
    p: 2 * normalLowerTail(-Math.abs(z)),
    interval: zInterval('kendall', tau, n > 4 ? 0.437 / (n - 4) : Number.NaN, level),
  });
}

/** Of concordant − discordant, where the columns are independent (Kendall 1970, chapter 5). */
function varianceOf(n: number, { tiedX, tiedY }: PairCounts): number {
  const all = n * (n - 1);
  const plain = (all * (2 * n + 5) - tiedX.weighted - tiedY.weighted) / 18;
  const triples = n < 3 ? 0 : ((tiedX.triples / all) * tiedY.triples) / (9 * (n - 2));
  return plain + ((tiedX.pairs / all) * tiedY.pairs) / 2 + triples;
}
