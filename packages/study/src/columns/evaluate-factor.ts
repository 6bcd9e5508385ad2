import {
  added,
  type DoubleDouble,
  divided,
  multiplied,
  type NumberColumn,
  negated,
  rounded,
  subtracted,
  type WideNumbers,
  widened,
} from '@minat/statistics';
import type { Arithmetic, Factor, Interaction } from '../formula/index.ts';

type Columns = ReadonlyMap<string, NumberColumn>;

/** A whole exponent up to it is multiplied out; others go through logarithms, to a double's digits. */
const mostExponent = 1000;

/**
 * A term's values: the column itself, or the product of its factors, computed to 31 digits, so that a high power keeps
 * what a regression on it needs. Where arithmetic has no value (1/0) a row is NaN or infinite.
 */
export function evaluateTerm(factors: Interaction, columns: Columns, rows: number): NumberColumn {
  const [first, ...others] = factors.map((factor) => evaluateFactor(factor, columns, rows));
  return others.reduce<NumberColumn>((product, factor) => combine(product, factor, rows, multiplied), first!);
}

export function evaluateFactor(factor: Factor, columns: Columns, rows: number): NumberColumn {
  return factor.kind === 'column' ? columns.get(factor.name)! : evaluate(factor.of, columns, rows);
}

function evaluate(one: Arithmetic, columns: Columns, rows: number): NumberColumn {
  switch (one.kind) {
    case 'column':
      return columns.get(one.name)!;
    case 'number':
      return new Float64Array(rows).fill(one.value);
    case 'negative':
      return combine(evaluate(one.of, columns, rows), null, rows, negated);
    case 'operation': {
      const left = evaluate(one.left, columns, rows);
      if (one.operator === '^') {
        const exponent = wholeExponent(one.right);
        if (exponent !== null) return combine(left, null, rows, (base) => power(base, exponent));
      }
      return combine(left, evaluate(one.right, columns, rows), rows, operations[one.operator]);
    }
  }
}

const operations = {
  '+': added,
  '-': subtracted,
  '*': multiplied,
  '/': divided,
  '^': (base: DoubleDouble, exponent: DoubleDouble) => widened(rounded(base) ** rounded(exponent)),
} as const;

function wholeExponent(one: Arithmetic): number | null {
  if (one.kind === 'negative') {
    const positive = wholeExponent(one.of);
    return positive === null ? null : -positive;
  }
  return one.kind === 'number' && Number.isInteger(one.value) && one.value <= mostExponent ? one.value : null;
}

/** By squaring. A power that no double holds falls back to what a double makes of it. */
function power(base: DoubleDouble, exponent: number): DoubleDouble {
  let result = widened(1);
  let square = base;
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = multiplied(result, square);
    if (rest > 1) square = multiplied(square, square);
  }
  const all = exponent < 0 ? divided(widened(1), result) : result;
  return Number.isFinite(all.high) && Number.isFinite(all.low) ? all : widened(rounded(base) ** exponent);
}

function combine(
  a: NumberColumn,
  b: NumberColumn | null,
  rows: number,
  operation: (a: DoubleDouble, b: DoubleDouble) => DoubleDouble,
): WideNumbers {
  const high = new Float64Array(rows);
  const low = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const value = operation(valueAt(a, row), b === null ? zero : valueAt(b, row));
    high[row] = value.high;
    // An infinite high part leaves NaN behind it.
    low[row] = Number.isFinite(value.high) ? value.low : 0;
  }
  return { high, low, exact: true };
}

const zero: DoubleDouble = widened(0);

function valueAt(column: NumberColumn, row: number): DoubleDouble {
  return 'high' in column ? { high: column.high[row]!, low: column.low[row]! } : { high: column[row]!, low: 0 };
}
