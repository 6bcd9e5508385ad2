/**
 * r of two lists within one person, of their first `length` values; NaN for fewer than three pairs or no spread. Written
 * out, since it is asked of every respondent: moments of a few pairs cost far more when each makes its own tables.
 *
 * @example withinPerson([1, 2, 3], [2, 4, 6]) // 1
 */
export function withinPerson(a: ArrayLike<number>, b: ArrayLike<number>, length: number = a.length): number {
  if (length < 3 || isConstant(a, length) || isConstant(b, length)) return Number.NaN;
  const [meanA, meanB] = [meanOf(a, length), meanOf(b, length)];
  let [aa, bb, ab] = [0, 0, 0];
  for (let at = 0; at < length; at++) {
    const x = a[at]! - meanA;
    const y = b[at]! - meanB;
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }
  return Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
}

function meanOf(values: ArrayLike<number>, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum += values[at]!;
  return sum / length;
}

function isConstant(values: ArrayLike<number>, length: number): boolean {
  for (let at = 1; at < length; at++) if (values[at] !== values[0]) return false;
  return true;
}
