/** The whole-number sums that a regression of y on x needs. Answers are whole, so nothing is rounded before a quotient. */
export interface PairSums {
  /** n times the sum of squared deviations of x, of y, and of their products. */
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

export function sumPairs(x: readonly number[], y: readonly number[]): PairSums {
  const n = x.length;
  let sumX = 0;
  let sumY = 0;
  let sumXX = 0;
  let sumYY = 0;
  let sumXY = 0;
  for (let row = 0; row < n; row++) {
    const a = x[row]!;
    const b = y[row]!;
    sumX += a;
    sumY += b;
    sumXX += a * a;
    sumYY += b * b;
    sumXY += a * b;
  }
  return { xx: n * sumXX - sumX * sumX, yy: n * sumYY - sumY * sumY, xy: n * sumXY - sumX * sumY };
}

export function slopeOf(sums: PairSums): number {
  return sums.xy / sums.xx;
}

export function rSquaredOf(sums: PairSums): number {
  return (sums.xy * sums.xy) / (sums.xx * sums.yy);
}

export function correlationOf(sums: PairSums): number {
  return sums.xy / Math.sqrt(sums.xx * sums.yy);
}

/** Cronbach's alpha, k/(k-1) (1 - sum of the items' variances / variance of their sum), of columns of answers. */
export function alphaOf(columns: readonly (readonly number[])[]): number {
  const k = columns.length;
  const total = addColumns(columns);
  let items = 0;
  for (const column of columns) items += sumPairs(column, column).xx;
  return (k / (k - 1)) * (1 - items / sumPairs(total, total).xx);
}

function addColumns(columns: readonly (readonly number[])[]): readonly number[] {
  const total: number[] = columns[0]!.map(() => 0);
  for (const column of columns) {
    for (let row = 0; row < total.length; row++) total[row]! += column[row]!;
  }
  return total;
}
