import type { Arithmetic, Factor, Formula, Interaction, Operator, Summand } from './formula.ts';
import { isPlainName } from './tokenize.ts';

/**
 * A formula as text that reads back as the same, spaced as R prints it.
 *
 * @example printFormula(parseFormula('y~x+I( (x)^2 )-1').value) // 'y ~ x + I(x^2) - 1'
 */
export function printFormula({ outcome, items }: Formula): string {
  const summands = items.map(({ sign, what }, at) => {
    if (at === 0) return sign === '-' ? `-${printSummand(what)}` : printSummand(what);
    return ` ${sign} ${printSummand(what)}`;
  });
  return `${printFactor(outcome)} ~ ${summands.join('')}`;
}

function printSummand(what: Summand): string {
  if (what.kind === 'intercept') return String(what.value);
  if (what.kind === 'others') return '.';
  return what.parts.map(printInteraction).join(' * ');
}

/**
 * The name of a term as R names its coefficient.
 *
 * @example printInteraction([{ kind: 'column', name: 'a' }, { kind: 'column', name: 'my b' }]) // 'a:`my b`'
 */
export function printInteraction(factors: Interaction): string {
  return factors.map(printFactor).join(':');
}

/**
 * A factor as a formula would have it: a name in backquotes where it needs them, arithmetic inside `I( )`.
 *
 * @example printFactor({ kind: 'column', name: 'my x' }) // '`my x`'
 */
export function printFactor(factor: Factor): string {
  return factor.kind === 'column' ? printName(factor.name) : `I(${print(factor.of, 0)})`;
}

function printName(name: string): string {
  return isPlainName(name) ? name : `\`${name.replace(/[\\`]/g, '\\$&')}\``;
}

/** How tightly each binds; a minus sign stands between. */
const strength: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const signStrength = 3;

/** In parentheses where what stands around binds tighter. */
function print(one: Arithmetic, around: number): string {
  switch (one.kind) {
    case 'column':
      return printName(one.name);
    case 'number':
      return String(one.value);
    case 'negative': {
      const text = `-${print(one.of, signStrength)}`;
      return around > signStrength ? `(${text})` : text;
    }
    case 'operation': {
      const own = strength[one.operator];
      const [left, right] = one.operator === '^' ? [own + 1, signStrength] : [own, own + 1];
      const space = one.operator === '^' || one.operator === '/' ? '' : ' ';
      const text = `${print(one.left, left)}${space}${one.operator}${space}${print(one.right, right)}`;
      return around > own ? `(${text})` : text;
    }
  }
}
