import type { SavFile, SavVariable } from './sav-file.ts';
import { partWidths, slotsOf } from './text-slots.ts';
import { nameKey } from './variable-names.ts';

/** A variable with its place in a file. */
export interface StoredVariable {
  readonly variable: SavVariable;
  /** One for each part, at most eight bytes, in capitals. */
  readonly shortNames: readonly string[];
  /** The number of its first slot in a case, from 1. */
  readonly slot: number;
}

/**
 * Gives every variable its slots and the short names under which a file first lists it. A name of eight plain capitals
 * or fewer is its own short name; others get `V1`, `V2` …, past every name that is in use.
 */
export function storeVariables({ variables }: SavFile): readonly StoredVariable[] {
  const isShort = (name: string) => /^[A-Z@][A-Z0-9._$#@]{0,7}$/.test(name);
  const keys = variables.map(({ name }) => nameKey(name));
  const taken = new Set(keys.filter(isShort));
  let count = 0;
  let slot = 1;
  const invent = (): string => {
    do count += 1;
    while (taken.has(`V${count}`));
    return `V${count}`;
  };
  return variables.map((variable, index) => {
    const own = keys[index]!;
    const widths = variable.type === 'numeric' ? [8] : partWidths(variable.type.width);
    const stored = {
      variable,
      shortNames: widths.map((_, part) => (part === 0 && isShort(own) ? own : invent())),
      slot,
    };
    slot += widths.reduce((sum, width) => sum + slotsOf(width), 0);
    return stored;
  });
}

/** How many slots of eight bytes one case takes. */
export function slotsOfCase(variables: readonly SavVariable[]): number {
  const widths = variables.flatMap(({ type }) => (type === 'numeric' ? [8] : partWidths(type.width)));
  return widths.reduce((sum, width) => sum + slotsOf(width), 0);
}
