import { poissonTables } from './poisson-tables.ts';
import type { RowKinds } from './row-kinds.ts';
import type { SeededDraws } from './seeded-draws.ts';

/** So many standard deviations are held back from the Poisson numbers: one draw in 30,000 is thrown away. */
const HELD_BACK = 4;

/**
 * How often each kind of row is drawn when as many rows are drawn with replacement as there are: multinomial counts,
 * exact in distribution, without drawing the rows.
 *
 * Independent Poisson numbers, given their sum, are multinomial. Their means are made a little smaller than the kinds'
 * own numbers, so that the sum nearly always falls short of the rows; what is missing is drawn row by row, and a sum
 * that is too large is thrown away, which leaves the counts of every sum as they were. So a count costs one look into a
 * table, whatever the number of rows: a million rows of 1,700 kinds take 1,700 looks and some 4,000 draws.
 */
export function countDrawer({ times, kinds }: RowKinds, random: SeededDraws): (into: Uint32Array) => void {
  const rows = kinds.length;
  const heldBack = Math.min(rows, Math.ceil(HELD_BACK * Math.sqrt(rows)));
  const tables = poissonTables(Float64Array.from(times, (count) => (count * (rows - heldBack)) / rows));
  const uniforms = new Float64Array(times.length);
  const missing = new Uint32Array(rows);
  return (into) => {
    let sum: number;
    do {
      random.fillUniforms(uniforms);
      sum = 0;
      for (let kind = 0; kind < into.length; kind++) {
        const count = tables.draw(kind, uniforms[kind]!);
        into[kind] = count;
        sum += count;
      }
    } while (sum > rows);
    const rest = missing.subarray(0, rows - sum);
    random.fillIndexes(rest, rows);
    for (const row of rest) into[kinds[row]!]! += 1;
  };
}
