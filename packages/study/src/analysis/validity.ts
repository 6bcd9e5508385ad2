import { criticalCorrelation, type Moments, pearson } from '@minat/statistics';
import type { Instrument } from '../instrument/index.ts';
import { type ScoredSample, totalOf } from '../scoring/index.ts';
import type { StudyResult } from './study-result.ts';
import type { Reason, Warnings } from './warnings.ts';

/**
 * "Uji validitas": each item's r with its construct's total against the r table, and the corrected r with the total of
 * the other items. The first is the thesis's rule, and nearly empty for short scales: an item is part of its own total.
 */
export function judgeValidity(
  { thresholds }: Instrument,
  sample: ScoredSample,
  warnings: Warnings,
): StudyResult['validity'] {
  const { level, tails, df: rule } = thresholds.validity;
  const n = sample.used;
  const df = rule === 'n' ? n : n - 2;
  const criticalR = criticalCorrelation(df, level, tails);
  const constructs = sample.scales.filter((scale) => scale.kind === 'construct');
  const all = constructs.flatMap((construct) => construct.items.map((item) => ({ construct, item })));
  const items = all.map(({ construct, item }, index) => {
    const path = `validity.items[${index}]`;
    const others = construct.items.filter((other) => other.id !== item.id).map((other) => other.id);
    const whole = enough(sample.items.besideTotal(item.id, construct.id));
    // An item that is its whole scale correlates 1 with itself: that judges nothing.
    const total = whole === null || others.length === 0 ? null : pearson(whole, 0, 1);
    const rest = others.length === 0 ? null : enough(sample.items.besideRest(item.id, others));
    const corrected = rest === null ? null : pearson(rest, 0, 1);
    const subject = { item: item.id, scale: construct.id };
    const why: Reason =
      others.length === 0
        ? { code: 'only-item', figures: subject }
        : whole === null
          ? { code: 'too-few-values', figures: { ...subject, n: totalOf(sample.items.tally(item.id)), needs: 3 } }
          : { code: whole.scatter[0] === 0 ? 'constant-item' : 'constant-total', figures: subject };
    const whyCorrected: Reason =
      whole !== null && rest === null && others.length > 0
        ? {
            code: 'too-few-values',
            figures: { ...subject, n: sample.items.moments([item.id, ...others])?.n ?? 0, needs: 3 },
          }
        : why;
    const r = warnings.figure(
      total?.r ?? Number.NaN,
      `${path}.r`,
      others.length === 0 ? why : { ...why, severity: 'caution' },
    );
    const correctedR = warnings.figure(corrected?.r ?? Number.NaN, `${path}.correctedR`, whyCorrected);
    return {
      item: item.id,
      scale: construct.id,
      r,
      p: warnings.figure(total?.p ?? Number.NaN, `${path}.p`, why),
      correctedR,
      valid: r === null ? warnings.absent(`${path}.valid`, why) : r > criticalR,
      correctedValid:
        correctedR === null
          ? warnings.absent(`${path}.correctedValid`, whyCorrected)
          : correctedR > thresholds.correctedItemTotal.minimum,
    };
  });
  return { criticalR, df, items };
}

function enough(moments: Moments | null): Moments | null {
  return moments === null || moments.n < 3 ? null : moments;
}
