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
  const values = Float64Array.from({ length: rows }, (_, row) => {
    const halves = halved
      .map(
        (part) =>
          [0, 1].map((from) =>
            meanOf(
              part.filter((_, at) => at % 2 === from),
              directed,
              row,
            ),
          ) as [number, number],
      )
      .filter(([odd, even]) => !Number.isNaN(odd) && !Number.isNaN(even));
    if (halves.length < rule.fewestScales) return Number.NaN;
    return stepUp(
      withinPerson(
        halves.map(([odd]) => odd),
        halves.map(([, even]) => even),
      ),
    );
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

function meanOf(part: readonly number[], columns: readonly Float64Array[], row: number): number {
  const answered = part.map((at) => columns[at]![row]!).filter((answer) => !Number.isNaN(answer));
  return answered.reduce((sum, answer) => sum + answer, 0) / answered.length;
}
