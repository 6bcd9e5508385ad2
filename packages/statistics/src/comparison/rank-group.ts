/** A group's place among the ranks of all. */
export interface RankGroup {
  readonly n: number;
  /** NaN for n = 0. */
  readonly meanRank: number;
  readonly rankSum: number;
}

export function rankGroup(n: number, rankSum: number): RankGroup {
  return Object.freeze({ n, meanRank: rankSum / n, rankSum });
}

export function sumOf(values: Float64Array): number {
  return values.reduce((sum, one) => sum + one, 0);
}
