import type { Difference, Leaf } from './difference.ts';

type FigureDifference = Extract<Difference, { readonly code: 'figure-differs' }>;

export interface Comparison {
  /** Figures, words and decisions that were compared. */
  readonly compared: number;
  readonly differences: readonly FigureDifference[];
}

/**
 * Another machine's logarithm may differ in its last digit, which grows on the way to a p; and what is 0 but for rounding
 * has no digits at all.
 */
const relative = 1e-9;
const absolute = 1e-12;

/**
 * Every leaf of two results under its path, such as `reliability[2].omega`. Numbers are the same to nine digits.
 *
 * @example compareResults({ a: [1, 2] }, { a: [1, 3] }).differences // [{ code: 'figure-differs', path: 'a[1]', stated: 2, found: 3 }]
 */
export function compareResults(stated: unknown, found: unknown): Comparison {
  const differences: FigureDifference[] = [];
  let compared = 0;
  const visit = (a: unknown, b: unknown, path: string): void => {
    const keys = keysOf(a, b);
    if (keys !== null) {
      const isList = Array.isArray(a);
      for (const key of keys) visit(childOf(a, key), childOf(b, key), isList ? `${path}[${key}]` : join(path, key));
      return;
    }
    compared += 1;
    if (!isSame(a, b)) differences.push({ code: 'figure-differs', path, stated: leafOf(a), found: leafOf(b) });
  };
  visit(stated, found, '');
  return { compared, differences };
}

/** The keys of both, where both are lists or both are objects; null where there is a leaf on either side. */
function keysOf(a: unknown, b: unknown): readonly string[] | null {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return null;
  if (Array.isArray(a) !== Array.isArray(b)) return null;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function childOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b)) + absolute;
}

function leafOf(value: unknown): Leaf {
  if (typeof value !== 'object' || value === null) return value as Leaf;
  return Array.isArray(value) ? '[…]' : '{…}';
}
