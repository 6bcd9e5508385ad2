import type { Construct } from './published-study.ts';
import type { Random } from './random.ts';
import { alphaOf, correlationOf, sumPairs } from './sums.ts';

const lowest = 1;
const highest = 5;

/**
 * How far a person's answers stray from his or her own mean: by the subject of the statement, by each statement, and
 * once in `seldom` statements by an outright "no".
 */
const stray = { dimension: 0.22, item: 0.46, seldom: 60, no: 1.8 };

const nearAlpha = 0.0002;

/** A seed that has not come there after so many moves will not. */
const mostMoves = 100_000;

/**
 * Spreads each total over the statements of a construct, then moves single points between two statements of one person
 * (the total stays), keeping each move that does not lead away, until alpha, the item-total correlations and the
 * dimensions' own alphas are where they should be. Gives columns of answers, one a statement.
 */
export function spreadOverItems(
  totals: readonly number[],
  construct: Construct,
  random: Random,
): readonly (readonly number[])[] {
  const columns: number[][] = construct.dimensions.flatMap((dimension) => dimension.items.map(() => []));
  for (const total of totals) {
    const answers = answerAsOnePerson(total, construct, random);
    for (const [item, answer] of answers.entries()) columns[item]!.push(answer);
  }

  let current = distanceFrom(construct, columns, totals);
  for (let move = 0; current > 0; move++) {
    if (move === mostMoves) throw new Error('spreadOverItems found no answers with this seed: take another');
    const row = random.below(totals.length);
    const from = columns[random.below(columns.length)]!;
    const to = columns[random.below(columns.length)]!;
    if (from === to || from[row] === lowest || to[row] === highest) continue;
    from[row]! -= 1;
    to[row]! += 1;
    const changed = distanceFrom(construct, columns, totals);
    if (changed <= current) {
      current = changed;
    } else {
      from[row]! += 1;
      to[row]! -= 1;
    }
  }
  return columns;
}

/** Answers that add up to the total: what the person would say on a fine scale, rounded, then evened out. */
function answerAsOnePerson(total: number, construct: Construct, random: Random): readonly number[] {
  const wished = construct.dimensions.flatMap((dimension) => {
    const subject = stray.dimension * random.bell();
    return dimension.lean.map((lean) => {
      const no = random.below(stray.seldom) === 0 ? stray.no : 0;
      return lean + subject + stray.item * random.bell() - no;
    });
  });
  const count = wished.length;
  const shift = (total - wished.reduce((sum, wish) => sum + wish, 0)) / count;
  const fine = wished.map((wish) => wish + shift);
  const answers = fine.map((wish) => Math.min(highest, Math.max(lowest, Math.round(wish))));
  let missing = total - answers.reduce((sum, answer) => sum + answer, 0);
  while (missing !== 0) {
    const step = missing > 0 ? 1 : -1;
    const item = mostWilling(fine, answers, step);
    answers[item]! += step;
    missing -= step;
  }
  return answers;
}

/** The statement whose fine wish lies farthest in the direction of the step, among those with room left. */
function mostWilling(fine: readonly number[], answers: readonly number[], step: number): number {
  let best = -1;
  for (let item = 0; item < answers.length; item++) {
    const stepped = answers[item]! + step;
    if (stepped < lowest || stepped > highest) continue;
    if (best === -1 || (fine[item]! - answers[item]!) * step > (fine[best]! - answers[best]!) * step) best = item;
  }
  return best;
}

function distanceFrom(
  construct: Construct,
  columns: readonly (readonly number[])[],
  totals: readonly number[],
): number {
  let distance = Math.max(0, Math.abs(alphaOf(columns) - construct.alpha) - nearAlpha) * 50;
  for (const column of columns) {
    distance += Math.max(0, construct.leastItemTotal - correlationOf(sumPairs(column, totals)));
  }
  const { least, most } = construct.dimensionAlpha;
  let first = 0;
  for (const dimension of construct.dimensions) {
    const alpha = alphaOf(columns.slice(first, first + dimension.items.length));
    distance += Math.max(0, least - alpha, alpha - most);
    first += dimension.items.length;
  }
  return distance;
}
