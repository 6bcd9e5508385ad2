import { type DoubleDouble, SPLITTER } from '../double-double/index.ts';

/** A column of numbers held to twice a double's precision: value = high + low. Without `low` it is 0. */
export interface WideColumn {
  readonly high: ArrayLike<number>;
  readonly low?: ArrayLike<number>;
  /** Subtracted from each value, without rounding. */
  readonly shift: number;
  /** Then multiplied by; a power of two, which rounds nothing. */
  readonly scale: number;
}

/** Rows that are worked on at a time: as many as stay in a processor's nearest memory. */
export const BLOCK = 256;

/** As many rows of a column, or fewer. */
export interface Block {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

export function makeBlock(): Block {
  return { high: new Float64Array(BLOCK), low: new Float64Array(BLOCK) };
}

/** The rows of a column from `from` on, shifted and scaled without rounding. */
export function fill(into: Block, { high, low, shift, scale }: WideColumn, from: number, length: number): void {
  for (let i = 0; i < length; i++) {
    const value = high[from + i]!;
    const moved = value - shift;
    const part = moved - value;
    const rest = value - (moved - part) - (shift + part) + (low === undefined ? 0 : low[from + i]!);
    const sum = moved + rest;
    into.high[i] = sum * scale;
    into.low[i] = (rest - (sum - moved)) * scale;
  }
}

/** Σ a·b, as if in twice the precision and then rounded (Dot2 of Ogita, Rump and Oishi 2005), low parts included. */
export function dot(a: Block, b: Block, length: number): DoubleDouble {
  const { high: aHighs, low: aLows } = a;
  const { high: bHighs, low: bLows } = b;
  let sum = 0;
  let rest = 0;
  for (let i = 0; i < length; i++) {
    const x = aHighs[i]!;
    const y = bHighs[i]!;
    const cx = SPLITTER * x;
    const xHigh = cx - (cx - x);
    const xLow = x - xHigh;
    const cy = SPLITTER * y;
    const yHigh = cy - (cy - y);
    const yLow = y - yHigh;
    const product = x * y;
    const error = xLow * yLow - (product - xHigh * yHigh - xLow * yHigh - xHigh * yLow);
    const next = sum + product;
    const part = next - sum;
    rest += sum - (next - part) + (product - part) + (error + (x * bLows[i]! + aLows[i]! * y));
    sum = next;
  }
  const high = sum + rest;
  return { high, low: rest - (high - sum) };
}

/** into += factor · vector. */
export function addMultiple(into: Block, factor: DoubleDouble, vector: Block, length: number): void {
  const { high: f, low: fRest } = factor;
  const cf = SPLITTER * f;
  const fHigh = cf - (cf - f);
  const fLow = f - fHigh;
  for (let i = 0; i < length; i++) {
    const x = vector.high[i]!;
    const cx = SPLITTER * x;
    const xHigh = cx - (cx - x);
    const xLow = x - xHigh;
    const product = f * x;
    const error =
      fLow * xLow - (product - fHigh * xHigh - fLow * xHigh - fHigh * xLow) + (f * vector.low[i]! + fRest * x);
    const before = into.high[i]!;
    const sum = before + product;
    const part = sum - before;
    const rest = before - (sum - part) + (product - part) + (error + into.low[i]!);
    const high = sum + rest;
    into.high[i] = high;
    into.low[i] = rest - (high - sum);
  }
}
