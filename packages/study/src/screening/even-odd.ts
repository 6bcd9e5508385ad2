import type { AnswerSheet } from './answer-sheet.ts';
import { withinPerson } from './correlation.ts';
import { found, type IndexFinding, isBelow, notComputed, weakAbove } from './screening-index.ts';
import type { ScreeningRules } from './screening-rules.ts';

/**
 * Even-odd consistency (Johnson 2005): the mean of the odd and of the even items of each scale, r of the two over the
 * scales, stepped up by Spearman and Brown, not below −1. Higher is more consistent (R careless 1.2.0 and later turn the
 * sign). Scales are the smallest parts of the instrument. NaN where a person answers all scales alike.
 */
export function evenOdd({ rows, directed, parts }: AnswerSheet, rule: ScreeningRules['evenOdd']): IndexFinding {
  const halved = parts.filter((part) => part.length >= 2);
  if (halved.length < rule.fewestScales) {
    return notComputed(rows, { code: 'too-few-scales', figures: { scales: halved.length, needs: rule.fewestScales } });
  }
  const [odd, even] = [new Float64Array(halved.length), new Float64Array(halved.length)];
  const values = Float64Array.from({ length: rows }, (_, row) => {
    let answered = 0;
    for (const part of halved) {
      odd[answered] = meanOfHalf(part, 0, directed, row);
      even[answered] = meanOfHalf(part, 1, directed, row);
      if (!Number.isNaN(odd[answered]! + even[answered]!)) answered += 1;
    }
    return answered < rule.fewestScales ? Number.NaN : stepUp(withinPerson(odd, even, answered));
  });
  const finding = found(values, rule.minimum, (value) => isBelow(value, rule.minimum));
  return weakAbove({ ...finding, weak: halved.length < rule.weakBelow }, rule.weakAbove);
}

/**
 * Spearman and Brown's 2r / (1 + r), floored at −1.
 *
 * @example stepUp(0.5) // ≈ 0.6666666667
 * @example stepUp(-1) // -1
 */
export function stepUp(r: number): number {
  return Number.isNaN(r) ? r : r <= -1 / 3 ? -1 : (2 * r) / (1 + r);
}

/** Of every second item from `from` on; NaN where none of them is answered. */
function meanOfHalf(part: readonly number[], from: 0 | 1, columns: readonly Float64Array[], row: number): number {
  let [sum, answered] = [0, 0];
  for (let at = from; at < part.length; at += 2) {
    const answer = columns[part[at]!]![row]!;
    if (Number.isNaN(answer)) continue;
    sum += answer;
    answered += 1;
  }
  return sum / answered;
}
