import { wilsonInterval } from '@minat/statistics';
import type { Instrument } from '../instrument/index.ts';
import { type ScoredSample, totalOf } from '../scoring/index.ts';
import { percentOf } from './describe-sample.ts';
import type { StudyResult } from './study-result.ts';
import type { Warnings } from './warnings.ts';

type Category = StudyResult['categories'][number];
type Label = Category['bands'][number]['label'];

const labels: Record<3 | 5, readonly Label[]> = {
  3: ['low', 'medium', 'high'],
  5: ['very-low', 'low', 'medium', 'high', 'very-high'],
};

/** How many SDs from the mean the cut points of Azwar's rules lie. */
const distances: Record<3 | 5, readonly number[]> = { 3: [-1, 1], 5: [-1.5, -0.5, 0.5, 1.5] };

/** "Kategorisasi": how many respondents fall into each band of a construct's score, with Wilson's interval. */
export function categorize(
  { thresholds }: Instrument,
  sample: ScoredSample,
  scores: StudyResult['scores'],
  warnings: Warnings,
): Category[] {
  const { rule, count, edge } = thresholds.bands;
  const constructs = sample.scales.filter((scale) => scale.kind === 'construct');
  return constructs.map(({ id, from, to }, index) => {
    const tally = sample.scores.tally(id);
    const n = totalOf(tally);
    const described = scores.find((score) => score.scale === id)!;
    const cuts = cutPoints(rule, count, { from, to, mean: described.mean ?? 0, sd: described.sd ?? 0 });
    // Mean ± SD of a sample may lie beyond what can be answered.
    const within = (cut: number) => Math.min(to, Math.max(from, cut));
    const counts = new Array<number>(count).fill(0);
    for (const [at, value] of tally.values.entries()) counts[bandOf(value, cuts, edge)]! += tally.counts[at]!;
    if (rule === 'sample') warnings.say('note', 'relative-bands', `categories[${index}]`, { scale: id });
    return {
      scale: id,
      rule,
      edge,
      bands: labels[count].map((label, band) => {
        const ci = wilsonInterval(counts[band]!, n, 0.95);
        return {
          label,
          from: within(cuts[band - 1] ?? from),
          to: within(cuts[band] ?? to),
          count: counts[band]!,
          percent: percentOf(counts[band]!, n),
          ci: { lower: 100 * ci.lower, upper: 100 * ci.upper },
        };
      }),
    };
  });
}

/**
 * Where one band ends and the next begins, lowest first.
 *
 * @example
 * cutPoints('equal', 3, { from: 10, to: 40, mean: 30, sd: 4 }) // [20, 30]
 */
export function cutPoints(
  rule: Category['rule'],
  count: 3 | 5,
  range: { readonly from: number; readonly to: number; readonly mean: number; readonly sd: number },
): number[] {
  const { from, to, mean, sd } = range;
  if (rule === 'sample') return distances[count].map((distance) => mean + distance * sd);
  // Three equal parts and Azwar's mean ± SD are the same points (SD = range / 6); one formula keeps them so to the last bit.
  if (rule === 'equal' || count === 3) {
    return Array.from({ length: count - 1 }, (_, cut) => from + ((to - from) * (cut + 1)) / count);
  }
  return distances[count].map((distance) => (from + to) / 2 + (distance * (to - from)) / 6);
}

/**
 * The band, from 0, of a score. A mean such as 7/3 and the cut point 1 + 4/3 differ in the last bit only: they count as
 * equal.
 *
 * @example bandOf(30, [20, 30], 'upper') // 2
 * @example bandOf(30, [20, 30], 'lower') // 1
 */
export function bandOf(value: number, cuts: readonly number[], edge: Category['edge']): number {
  return cuts.filter((cut) => {
    const onCut = Math.abs(value - cut) <= 1e-9 * Math.max(1, Math.abs(cut));
    return onCut ? edge === 'upper' : value > cut;
  }).length;
}
