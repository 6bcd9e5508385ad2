import { median } from '@minat/statistics';
import { found, type IndexFinding, notComputed } from './screening-index.ts';
import type { ScreeningRules } from './screening-rules.ts';

/**
 * The time to answer, in seconds, against half of the sample's median. Times that are missing, not above zero or endless
 * have no value. A long pause hides a speeder, so that it finds less than page times would.
 */
export function duration(
  seconds: Float64Array | undefined,
  rows: number,
  rule: ScreeningRules['duration'],
): IndexFinding {
  if (seconds === undefined) return notComputed(rows, { code: 'no-times', figures: {} });
  if (seconds.length !== rows) throw new RangeError(`screen needs ${rows} durations, got ${seconds.length}`);
  const values = seconds.map((time) => (time > 0 && Number.isFinite(time) ? time : Number.NaN));
  const known = values.filter((time) => !Number.isNaN(time));
  if (known.length < rule.fewestRows) {
    return notComputed(rows, { code: 'too-few-rows', figures: { rows: known.length, needs: rule.fewestRows } });
  }
  const mark = rule.share * median(known);
  return found(values, mark, (time) => time < mark);
}
