import type { WasmFunction } from './assemble-module.ts';
import { type Code, code, doWhile, f64, get, i16x8, i32, i32x4, set, v128, when } from './instructions.ts';

/** Rows in a block: few enough that all columns stay in a processor's nearest memory. */
export const BLOCK_ROWS = 256;
/** A column is of numbers of sixteen bits. */
export const COLUMN_BYTES = 2 * BLOCK_ROWS;
const LINE_FEED = 0x0a;

const offsets = Array.from({ length: COLUMN_BYTES / 16 }, (_, step) => 16 * step);
/** The same for each eight rows of a block, written out. */
const unrolled = (step: (offset: number) => Code): Code => code(...offsets.map(step));

const keep = (local: number, value: Code): Code => code(value, set(local));
const increase = (local: number, by: Code): Code => keep(local, code(get(local), by, i32.add));
/** Adds the four numbers of a vector to the double at an address. */
const addTo = (address: number, vector: number): Code =>
  code(
    get(address),
    get(address),
    f64.load(0),
    ...[0, 1, 2, 3].map((lane) => code(get(vector), i32x4.lane(lane))),
    i32.add,
    i32.add,
    i32.add,
    f64.ofUnsigned,
    f64.add,
    f64.store(0),
  );

/** What is done with whole columns; parameters are addresses, unless their name says otherwise. */
export const blockFunctions: readonly WasmFunction[] = [
  rowReading(),
  translation(),
  {
    name: 'add',
    parameters: 2,
    gives: false,
    locals: { i32: 0, v128: 0 },
    body: unrolled((offset) =>
      code(get(0), get(0), v128.load(offset), get(1), v128.load(offset), i16x8.add, v128.store(offset)),
    ),
  },
  multiplication(),
  counting(),
  {
    name: 'narrow',
    parameters: 2,
    gives: false,
    locals: { i32: 0, v128: 0 },
    body: code(
      ...offsets
        .filter((offset) => offset % 32 === 0)
        .map((offset) =>
          code(
            code(get(0), get(1), v128.load(offset), get(1), v128.load(offset + 16)),
            code(i16x8.narrowUnsigned, v128.store(offset / 2)),
          ),
        ),
    ),
  },
];

function rowReading(): WasmFunction {
  const [at, end, row, lastColumn, delimiter, noCell] = [0, 1, 2, 3, 4, 5] as const;
  // `row` is the address of the row in the first column, `lastColumn` that of the last column's first row.
  const [start, into, pair, wrong] = [6, 7, 8, 9] as const;
  const lastOfRow = code(get(lastColumn), get(row), i32.add);
  /** The cell and the byte after it at once. */
  const readCell = (after: Code): Code =>
    code(
      keep(pair, code(get(at), i32.load16(0))),
      code(get(into), get(pair), i32.const(0xff), i32.and, i32.store16(0)),
      keep(
        wrong,
        code(
          code(get(wrong), get(pair), i32.const(8), i32.shiftRight, after, i32.xor, i32.or),
          code(get(pair), i32.const(0xff), i32.and, get(noCell), i32.add, i32.load8(0), i32.or),
        ),
      ),
      increase(at, i32.const(2)),
      increase(into, i32.const(COLUMN_BYTES)),
    );
  return {
    name: 'readRows',
    parameters: 6,
    gives: true,
    locals: { i32: 4, v128: 0 },
    body: code(
      doWhile(
        code(
          keep(start, get(at)),
          keep(into, get(row)),
          code(
            code(get(into), lastOfRow, i32.lessUnsigned),
            when(doWhile(readCell(get(delimiter)), code(get(into), lastOfRow, i32.lessUnsigned))),
          ),
          readCell(i32.const(LINE_FEED)),
          increase(row, i32.const(2)),
        ),
        code(
          code(get(wrong), i32.isZero),
          code(get(row), i32.const(COLUMN_BYTES), i32.lessUnsigned, i32.and),
          code(get(at), get(end), i32.lessUnsigned, i32.and),
        ),
      ),
      code(get(wrong), when(keep(at, get(start))), get(at)),
    ),
  };
}

function translation(): WasmFunction {
  const [from, into, first, limit, flip, shift] = [0, 1, 2, 3, 4, 5] as const;
  const [firsts, flips, shifts, most, current] = [6, 7, 8, 9, 10] as const;
  return {
    name: 'translate',
    parameters: 6,
    gives: true,
    locals: { i32: 0, v128: 5 },
    body: code(
      keep(firsts, code(get(first), i16x8.splat)),
      keep(flips, code(get(flip), i16x8.splat)),
      keep(shifts, code(get(shift), i16x8.splat)),
      unrolled((offset) =>
        code(
          keep(current, code(get(from), v128.load(offset), get(firsts), i16x8.subtract)),
          keep(most, code(get(most), get(current), i16x8.maxUnsigned)),
          code(get(into), get(current), get(flips), v128.xor, get(shifts), i16x8.add, v128.store(offset)),
        ),
      ),
      code(get(most), get(limit), i16x8.splat, i16x8.greaterUnsigned, v128.anyTrue, i32.isZero),
    ),
  };
}

function multiplication(): WasmFunction {
  const [a, end, sum] = [0, 1, 2] as const;
  const [b, vector] = [3, 4] as const;
  const isBelowEnd = (local: number): Code => code(get(local), get(end), i32.lessUnsigned);
  return {
    name: 'multiply',
    parameters: 3,
    gives: false,
    locals: { i32: 1, v128: 1 },
    body: doWhile(
      code(
        keep(b, get(a)),
        doWhile(
          code(
            keep(vector, v128.zero),
            unrolled((offset) =>
              keep(
                vector,
                code(get(vector), get(a), v128.load(offset), get(b), v128.load(offset), i32x4.dot, i32x4.add),
              ),
            ),
            addTo(sum, vector),
            increase(sum, i32.const(8)),
            increase(b, i32.const(COLUMN_BYTES)),
          ),
          isBelowEnd(b),
        ),
        increase(a, i32.const(COLUMN_BYTES)),
      ),
      isBelowEnd(a),
    ),
  };
}

function counting(): WasmFunction {
  const [column, value, to, place] = [0, 1, 2, 3] as const;
  const [values, vector] = [4, 5] as const;
  return {
    name: 'count',
    parameters: 4,
    gives: false,
    locals: { i32: 0, v128: 2 },
    body: doWhile(
      code(
        keep(values, code(get(value), i16x8.splat)),
        keep(vector, v128.zero),
        unrolled((offset) =>
          keep(vector, code(get(vector), get(column), v128.load(offset), get(values), i16x8.equal, i16x8.subtract)),
        ),
        keep(vector, code(get(vector), i32x4.addPairs)),
        addTo(place, vector),
        increase(place, i32.const(8)),
        increase(value, i32.const(1)),
      ),
      code(get(to), get(value), i32.lessUnsigned, i32.isZero),
    ),
  };
}
