import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { assembleModule } from './assemble-module.ts';
import { BLOCK_ROWS } from './block-functions.ts';
import { columnBlock } from './column-block.ts';

const blockOf = (columns: readonly (readonly number[])[], counted = 0) => {
  const block = columnBlock({ columns: columns.length, multiplied: columns.length, counted })!;
  for (const [at, column] of columns.entries()) block.columns[at]!.set(column);
  return block;
};
const column = (max: number) => fc.array(fc.nat(max), { minLength: BLOCK_ROWS, maxLength: BLOCK_ROWS });

describe('a block of columns', () => {
  it('is a valid module', () => {
    const block = columnBlock({ columns: 3, multiplied: 2, counted: 5 })!;
    expect([block.all.length, block.products.length, block.counts.length]).toEqual([3 * BLOCK_ROWS, 3, 5]);
    expect(block.columns[2]!.byteOffset).toBe(2 * 2 * BLOCK_ROWS);
  });

  it('has room for as much as is asked for', () => {
    const block = columnBlock({ columns: 400, multiplied: 300, counted: 70_000 })!;
    expect(block.products.length).toBe((300 * 301) / 2);
    expect(block.text.byteOffset + block.text.length).toBeLessThanOrEqual(block.text.buffer.byteLength);
  });

  it('sums the products of columns, exactly', () => {
    const largest = fc.constant(new Array<number>(BLOCK_ROWS).fill(4095));
    fc.assert(
      fc.property(fc.array(fc.oneof(column(4095), largest), { minLength: 1, maxLength: 5 }), (columns) => {
        const block = blockOf(columns);
        block.multiply(0, columns.length);
        block.multiply(0, columns.length);
        const expected = columns.flatMap((a, i) =>
          columns.slice(i).map((b) => 2 * a.reduce((sum, value, row) => sum + value * b[row]!, 0)),
        );
        expect([...block.products]).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('adds, narrows and counts columns', () => {
    fc.assert(
      fc.property(column(200), column(55), fc.nat(200), fc.nat(60), (a, b, from, more) => {
        const block = blockOf([a, b], more + 2);
        block.add(0, 1);
        const sums = a.map((value, row) => value + b[row]!);
        expect([...block.columns[0]!]).toEqual(sums);
        expect([...block.columns[1]!]).toEqual(b);
        expect([...block.narrow(0)]).toEqual(sums);
        block.count(0, from, from + more, 1);
        const counts = Array.from({ length: more + 1 }, (_, at) => sums.filter((sum) => sum === from + at).length);
        expect([...block.counts]).toEqual([0, ...counts]);
      }),
      { numRuns: 50 },
    );
  });

  it('turns digits into numbers, and tells where there is another code', () => {
    const digits = fc.array(fc.integer({ min: 0x30, max: 0x39 }), { minLength: BLOCK_ROWS, maxLength: BLOCK_ROWS });
    const odd = fc.option(fc.tuple(fc.nat(BLOCK_ROWS - 1), fc.nat(2 ** 16 - 1)), { nil: undefined });
    const rule = { first: 0x30, last: 0x39, value: 0, isReversed: false };
    fc.assert(
      fc.property(digits, odd, fc.boolean(), (codes, one, isReversed) => {
        if (one !== undefined) codes[one[0]] = one[1];
        const block = blockOf([codes, []]);
        const isDigit = codes.every((code) => code >= 0x30 && code <= 0x39);
        expect(block.translate(0, 1, { ...rule, value: isReversed ? 9 : 0, isReversed })).toBe(isDigit);
        if (isDigit)
          expect([...block.columns[1]!]).toEqual(codes.map((code) => (isReversed ? 0x39 - code : code - 0x30)));
      }),
    );
  });

  it('reads rows of one-byte cells as far as they go', () => {
    const row = fc.array(fc.constantFrom('1', '2', '5', 'a', '', '10', '"', ' '), { minLength: 3, maxLength: 3 });
    const rows = fc.array(
      fc.oneof({ weight: 30, arbitrary: fc.constant(['3', '1', 'x']) }, { weight: 1, arbitrary: row }),
      {
        minLength: 1,
        maxLength: 300,
      },
    );
    fc.assert(
      fc.property(rows, fc.nat(BLOCK_ROWS), fc.nat(8), (list, first, before) => {
        const block = columnBlock({ columns: 3, multiplied: 0, counted: 0 })!;
        for (const byte of [32, 34, 44, 10]) block.isNoCell[byte] = 1;
        const text = new TextEncoder().encode(list.map((cells) => `${cells.join()}\n`).join(''));
        block.text.set(text, before);
        const isPlain = (cells: readonly string[]) => cells.every((cell) => cell.length === 1 && !' "'.includes(cell));
        const other = list.findIndex((cells) => !isPlain(cells));
        const expected = Math.min(other < 0 ? list.length : other, BLOCK_ROWS - first);
        expect(block.readRows(before, before + text.length, first, 3, 44)).toBe(before + 6 * expected);
        for (let at = 0; at < expected; at++) {
          const codes = block.columns.map((codesOf) => String.fromCharCode(codesOf[first + at]!));
          expect(codes).toEqual(list[at]);
        }
      }),
    );
  });
});

describe('a system without vectors', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('has no block', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(columnBlock({ columns: 1, multiplied: 1, counted: 1 })).toBeNull();
    vi.stubGlobal('WebAssembly', { validate: () => false });
    expect(columnBlock({ columns: 1, multiplied: 1, counted: 1 })).toBeNull();
  });
});

it('a module is bytes that begin as the standard says', () => {
  expect([...assembleModule([], 1).subarray(0, 8)]).toEqual([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
});
