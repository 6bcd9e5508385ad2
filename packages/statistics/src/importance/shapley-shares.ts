import type { Relations } from './explained-shares.ts';

/**
 * The Shapley value of each predictor in the game R²(subset), or null when predictors are collinear. Subsets are walked
 * depth first: each step adds one row to a Cholesky factor on a stack and one square to R², so no regression is repeated
 * and 2^k subsets cost k² each.
 */
export function shapleyShares({ k, among, withOutcome }: Relations, tolerance: number): Float64Array | null {
  const explained = new Float64Array(2 ** k);
  const lower = new Float64Array(k * k);
  const score = new Float64Array(k);
  const members: number[] = [];
  let singular = false;

  const extend = (from: number, subset: number, rSquared: number): void => {
    explained[subset] = rSquared;
    const depth = members.length;
    for (let next = from; next < k; next++) {
      let pivot = among[next * k + next]!;
      let rest = withOutcome[next]!;
      for (let i = 0; i < depth; i++) {
        let value = among[next * k + members[i]!]!;
        for (let m = 0; m < i; m++) value -= lower[depth * k + m]! * lower[i * k + m]!;
        value /= lower[i * k + i]!;
        lower[depth * k + i] = value;
        pivot -= value * value;
        rest -= value * score[i]!;
      }
      // Written so that a NaN counts as collinear too.
      if (!(pivot > tolerance)) {
        singular = true;
        return;
      }
      lower[depth * k + depth] = Math.sqrt(pivot);
      score[depth] = rest / Math.sqrt(pivot);
      members.push(next);
      extend(next + 1, subset | (1 << next), rSquared + score[depth]! * score[depth]!);
      members.pop();
    }
  };
  extend(0, 0, 0);
  return singular ? null : average(explained, k);
}

/** Σ over subsets S without j of |S|! (k − |S| − 1)! / k! · (R²(S ∪ j) − R²(S)). */
function average(explained: Float64Array, k: number): Float64Array {
  // The weight of subsets of each size: 1 / (k · C(k − 1, size)).
  const weights = new Float64Array(k);
  let choose = 1;
  for (let size = 0; size < k; size++) {
    weights[size] = 1 / (k * choose);
    choose = (choose * (k - 1 - size)) / (size + 1);
  }
  const shares = new Float64Array(k);
  for (let subset = 0; subset < explained.length; subset++) {
    const weight = weights[countBits(subset)]!;
    for (let j = 0; j < k; j++) {
      const bit = 1 << j;
      if ((subset & bit) === 0) shares[j] = shares[j]! + weight * (explained[subset | bit]! - explained[subset]!);
    }
  }
  return shares;
}

function countBits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
