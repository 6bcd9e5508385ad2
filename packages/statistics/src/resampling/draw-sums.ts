import { countDrawer } from './draw-counts.ts';
import { packColumns } from './pack-columns.ts';
import { findKinds } from './row-kinds.ts';
import { seededDraws } from './seeded-draws.ts';
import { sumCountedRows, sumDrawnRows } from './sum-rows.ts';

/** The sums of some columns over rows drawn with replacement, draw by draw. */
export interface SumDrawer {
  readonly rows: number;
  /** The sums over the rows as they are. */
  readonly observed: Float64Array;
  /** The next draw's sums; overwritten by the one after. */
  readonly draw: () => Float64Array;
  /** The row numbers of the last draw, in some order. */
  readonly drawnRows: () => Uint32Array;
}

/** Up to so many rows, rows are drawn one by one. */
const MOST_SINGLE = 1000;
/** Counts cost less than rows where there are so many times fewer kinds of rows. */
const FEWER = 4;

/**
 * Draws sums. The rows of a seed are those of {@link bootstrap}, but above 1,000 rows where at least four times fewer rows
 * are different: there {@link countDrawer} says how often each kind is drawn.
 */
export function drawSums(columns: readonly ArrayLike<number>[], seed: number): SumDrawer {
  const packed = packColumns(columns);
  const { rows, size, words } = packed;
  const random = seededDraws(seed);
  const sums = new Float64Array(words);
  const indexes = Uint32Array.from({ length: rows }, (_, i) => i);
  const observed = new Float64Array(size);
  sumDrawnRows(packed, indexes, sums);
  packed.unpack(sums, rows, observed);
  const unpacked = new Float64Array(size);
  const unpack = (): Float64Array => {
    packed.unpack(sums, rows, unpacked);
    return unpacked;
  };
  const kinds = rows > MOST_SINGLE ? findKinds(packed, Math.floor(rows / FEWER)) : null;
  if (kinds === null) {
    const draw = (): Float64Array => {
      random.fillIndexes(indexes, rows);
      sumDrawnRows(packed, indexes, sums);
      return unpack();
    };
    return Object.freeze({ rows, observed, draw, drawnRows: () => indexes });
  }
  const times = new Uint32Array(kinds.first.length);
  const fillCounts = countDrawer(kinds, random);
  const draw = (): Float64Array => {
    fillCounts(times);
    sumCountedRows(packed, kinds.first, times, sums);
    return unpack();
  };
  const drawnRows = (): Uint32Array => {
    let at = 0;
    for (const [kind, row] of kinds.first.entries()) {
      indexes.fill(row, at, at + times[kind]!);
      at += times[kind]!;
    }
    return indexes;
  };
  return Object.freeze({ rows, observed, draw, drawnRows });
}
