/** A function of a WebAssembly module. Its parameters are i32, and so is what it gives, if it gives anything. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: number;
  readonly gives: boolean;
  /** Beside the parameters, numbered after them: first those of 32 bits, then those of 128. */
  readonly locals: { readonly i32: number; readonly v128: number };
  readonly body: readonly number[];
}

const [I32, V128] = [0x7f, 0x7b];

/**
 * The bytes of a module with these functions and a memory named `memory` of its own (WebAssembly Core Specification 2.0,
 * chapter 5, Binary Format).
 *
 * @example assembleModule([], 1).length // 34
 */
export function assembleModule(functions: readonly WasmFunction[], pages: number): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters, gives }) => [
    0x60,
    ...vector(Array.from({ length: parameters }, () => [I32])),
    ...vector(gives ? [[I32]] : []),
  ]);
  const exported = functions.map(({ name }, at) => [...text(name), 0x00, ...unsigned(at)]);
  const codes = functions.map(({ locals, body }) => {
    const declared = vector([
      [...unsigned(locals.i32), I32],
      [...unsigned(locals.v128), V128],
    ]);
    return sized([...declared, ...body, 0x0b]);
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector(types)),
    ...section(3, vector(functions.map((_, at) => unsigned(at)))),
    ...section(5, vector([[0x00, ...unsigned(pages)]])),
    ...section(7, vector([[...text('memory'), 0x02, 0x00], ...exported])),
    ...section(10, vector(codes)),
  ]);
}

const section = (id: number, content: readonly number[]): number[] => [id, ...sized(content)];
const sized = (content: readonly number[]): number[] => [...unsigned(content.length), ...content];
const vector = (parts: readonly (readonly number[])[]): number[] => [...unsigned(parts.length), ...parts.flat()];
const text = (name: string): number[] => sized([...new TextEncoder().encode(name)]);

/**
 * A whole number from 0 on in seven bits a byte, the lowest first (LEB128).
 *
 * @example unsigned(300) // [172, 2]
 */
export function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) + 0x80, ...unsigned(Math.floor(value / 0x80))];
}
