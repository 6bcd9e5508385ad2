import { unsigned } from './assemble-module.ts';

/** The bytes of instructions, as many as are needed here (WebAssembly Core Specification 2.0, 5.4 Instructions). */
export type Code = readonly number[];

const simd = (code: number, ...after: readonly number[]): Code => [0xfd, ...unsigned(code), ...after];
/** An address is the number on the stack and the offset; 2^align bytes. */
const at = (align: number, offset: number): Code => [align, ...unsigned(offset)];

/** Instructions one after another. */
export const code = (...parts: readonly Code[]): Code => parts.flat();

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number): Code => [0x21, ...unsigned(local)];

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  load8: (offset: number): Code => [0x2d, ...at(0, offset)],
  load16: (offset: number): Code => [0x2f, ...at(1, offset)],
  store16: (offset: number): Code => [0x3b, ...at(1, offset)],
  add: [0x6a],
  and: [0x71],
  or: [0x72],
  xor: [0x73],
  shiftRight: [0x76],
  lessUnsigned: [0x49],
  isZero: [0x45],
} as const;

export const f64 = {
  load: (offset: number): Code => [0x2b, ...at(3, offset)],
  store: (offset: number): Code => [0x39, ...at(3, offset)],
  add: [0xa0],
  ofUnsigned: [0xb8],
} as const;

export const v128 = {
  load: (offset: number): Code => simd(0x00, ...at(4, offset)),
  store: (offset: number): Code => simd(0x0b, ...at(4, offset)),
  zero: simd(0x0c, ...new Array<number>(16).fill(0)),
  xor: simd(0x51),
  anyTrue: simd(0x53),
} as const;

/** Eight numbers of 16 bits. */
export const i16x8 = {
  splat: simd(0x10),
  equal: simd(0x2d),
  greaterUnsigned: simd(0x32),
  add: simd(0x8e),
  subtract: simd(0x91),
  maxUnsigned: simd(0x99),
  /** Two vectors of signed numbers as sixteen bytes, what is beyond a byte at its end. */
  narrowUnsigned: simd(0x66),
} as const;

/** Four numbers of 32 bits. */
export const i32x4 = {
  lane: (lane: number): Code => simd(0x1b, lane),
  /** Neighbouring pairs of eight unsigned numbers added. */
  addPairs: simd(0x7f),
  add: simd(0xae),
  /** Eight pairs of signed numbers multiplied, neighbouring products added. */
  dot: simd(0xba),
} as const;

/** Only where the number on the stack is not 0. */
export const when = (body: Code): Code => [0x04, 0x40, ...body, 0x0b];

/** Again and again as long as `condition` leaves a 1; at least once. */
export const doWhile = (body: Code, condition: Code): Code => [0x03, 0x40, ...body, ...condition, 0x0d, 0x00, 0x0b];

/** In seven bits a byte, the lowest first, the last byte's sixth bit its sign (LEB128). */
function signed(value: number): number[] {
  return value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}
