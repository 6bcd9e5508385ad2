import { accept, type Refusal, refuse } from '../refusal/index.ts';
import type { Arithmetic, Factor, Formula, Interaction, Operator, SignedSummand, Summand } from './formula.ts';
import { type Expected, type FormulaOutcome, type FormulaRefusalCode, refusalFor } from './formula-refusal.ts';
import { type Token, tokenize } from './tokenize.ts';

/** Longest formula; a text of that length is parsed in milliseconds. */
const mostCharacters = 10_000;
/** Parentheses and signs inside each other. */
const mostDepth = 100;
/** Signs of operation inside of `I( )`, in the whole formula: what reads an expression may descend as deep. */
const mostOperations = 500;
/** `a*b*c…`: 2^n − 1 terms. */
const mostCrossed = 8;

/**
 * A text as a formula. R's subset, with R's precedence: `^` (from the right) before a minus sign, before `*` and `/`,
 * before `+` and `-` inside `I( )`; `:` before `*` outside. Refuses at the first character that cannot be meant.
 *
 * @example parseFormula('y ~ x').ok // true
 * @example parseFormula('y ~ x^2').refusals[0].code // 'arithmetic-outside'
 * @example parseFormula('y ~ x +').refusals[0].figures // { at: 8, found: '', expected: 'term' }
 */
export function parseFormula(text: string): FormulaOutcome<Formula> {
  if (text.length > mostCharacters) {
    return refuse(refusalFor('formula-too-long', { length: text.length, most: mostCharacters }));
  }
  const tokens = tokenize(text);
  if (!tokens.ok) return tokens;
  const reader: Reader = { tokens: tokens.value, next: 0, operations: 0 };
  try {
    return accept(readFormula(reader));
  } catch (error) {
    if (error instanceof Refused) return refuse(error.refusal);
    throw error;
  }
}

/** Where the parse stands. It lives in one call of `parseFormula`. */
interface Reader {
  readonly tokens: readonly Token[];
  next: number;
  operations: number;
}

/** Leaves a parse from any depth; never leaves this file. */
class Refused extends Error {
  readonly refusal: Refusal<FormulaRefusalCode>;
  constructor(refusal: Refusal<FormulaRefusalCode>) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

function peek({ tokens, next }: Reader): Token {
  return tokens[next]!;
}

function take(reader: Reader): Token {
  const token = peek(reader);
  if (token.kind !== 'end') reader.next += 1;
  return token;
}

function at(token: Token): { readonly at: number; readonly found: string } {
  return { at: token.at, found: token.text };
}

function isSymbol(token: Token, ...texts: readonly string[]): boolean {
  return token.kind === 'symbol' && texts.includes(token.text);
}

/** Takes the symbol, or refuses. */
function need(reader: Reader, symbol: string, expected: Expected): void {
  if (!isSymbol(peek(reader), symbol)) throw unexpected(peek(reader), expected);
  take(reader);
}

/** What goes wrong most, each by its own code. */
function unexpected(token: Token, expected: Expected): Refused {
  const outside = expected === 'sign' || expected === 'term' || expected === 'factor' || expected === 'tilde';
  if (outside && isSymbol(token, '^', '/')) return new Refused(refusalFor('arithmetic-outside', at(token)));
  if (outside && isSymbol(token, '(')) return new Refused(refusalFor('parentheses-outside', at(token)));
  if (expected === 'factor' && token.kind === 'number') return new Refused(refusalFor('number-outside', at(token)));
  return new Refused(refusalFor('unexpected', { ...at(token), expected }));
}

function readFormula(reader: Reader): Formula {
  const first = peek(reader);
  if (first.kind === 'end' || isSymbol(first, '~')) throw new Refused(refusalFor('no-outcome', {}));
  const outcome = readFactor(reader);
  if (peek(reader).kind === 'end') throw new Refused(refusalFor('no-tilde', {}));
  need(reader, '~', 'tilde');
  if (peek(reader).kind === 'end') throw new Refused(refusalFor('no-terms', {}));
  const items: SignedSummand[] = [];
  let sign: SignedSummand['sign'] = '+';
  if (isSymbol(peek(reader), '-', '+')) sign = take(reader).text as SignedSummand['sign'];
  for (;;) {
    items.push({ sign, what: readSummand(reader) });
    if (peek(reader).kind === 'end') return { outcome, items };
    if (!isSymbol(peek(reader), '+', '-')) throw unexpected(peek(reader), 'sign');
    sign = take(reader).text as SignedSummand['sign'];
  }
}

function readSummand(reader: Reader): Summand {
  const token = peek(reader);
  if (token.kind === 'number') {
    take(reader);
    const value = Number(token.text);
    if (value !== 0 && value !== 1) throw new Refused(refusalFor('number-outside', at(token)));
    if (isSymbol(peek(reader), '*', ':')) throw unexpected(peek(reader), 'sign');
    return { kind: 'intercept', value };
  }
  if (token.kind === 'name' && token.text === '.' && !token.quoted) {
    take(reader);
    return { kind: 'others' };
  }
  if (token.kind !== 'name') throw unexpected(token, 'term');
  const parts: Interaction[] = [readInteraction(reader)];
  while (isSymbol(peek(reader), '*')) {
    const star = take(reader);
    if (parts.length === mostCrossed) {
      throw new Refused(refusalFor('too-many-crossed', { ...at(star), most: mostCrossed }));
    }
    parts.push(readInteraction(reader));
  }
  return { kind: 'crossing', parts };
}

function readInteraction(reader: Reader): Interaction {
  const factors = [readFactor(reader)];
  while (isSymbol(peek(reader), ':')) {
    take(reader);
    factors.push(readFactor(reader));
  }
  return factors;
}

function readFactor(reader: Reader): Factor {
  const token = peek(reader);
  if (token.kind !== 'name' || (token.text === '.' && !token.quoted)) throw unexpected(token, 'factor');
  take(reader);
  if (token.quoted || !isSymbol(peek(reader), '(')) return { kind: 'column', name: token.text };
  if (token.text !== 'I') throw new Refused(refusalFor('unknown-function', at(token)));
  take(reader);
  const of = readSum(reader, 0);
  need(reader, ')', 'closing');
  return { kind: 'arithmetic', of };
}

function takeOperator(reader: Reader): Operator {
  const token = take(reader);
  reader.operations += 1;
  if (reader.operations > mostOperations) {
    throw new Refused(refusalFor('too-many-operations', { ...at(token), most: mostOperations }));
  }
  return token.text as Operator;
}

function readSum(reader: Reader, depth: number): Arithmetic {
  let left = readProduct(reader, depth);
  while (isSymbol(peek(reader), '+', '-')) {
    const operator = takeOperator(reader);
    left = { kind: 'operation', operator, left, right: readProduct(reader, depth) };
  }
  return left;
}

function readProduct(reader: Reader, depth: number): Arithmetic {
  let left = readSigned(reader, depth);
  while (isSymbol(peek(reader), '*', '/')) {
    const operator = takeOperator(reader);
    left = { kind: 'operation', operator, left, right: readSigned(reader, depth) };
  }
  return left;
}

function readSigned(reader: Reader, depth: number): Arithmetic {
  const token = peek(reader);
  if (depth > mostDepth) throw new Refused(refusalFor('too-deep', { ...at(token), most: mostDepth }));
  if (isSymbol(token, '-')) {
    take(reader);
    return { kind: 'negative', of: readSigned(reader, depth + 1) };
  }
  if (isSymbol(token, '+')) {
    take(reader);
    return readSigned(reader, depth + 1);
  }
  return readPower(reader, depth);
}

/** The exponent may bear a sign: x^-1. */
function readPower(reader: Reader, depth: number): Arithmetic {
  const left = readOperand(reader, depth);
  if (!isSymbol(peek(reader), '^')) return left;
  const operator = takeOperator(reader);
  return { kind: 'operation', operator, left, right: readSigned(reader, depth + 1) };
}

function readOperand(reader: Reader, depth: number): Arithmetic {
  const token = take(reader);
  if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
  if (token.kind === 'name' && (token.quoted || token.text !== '.')) {
    if (!token.quoted && isSymbol(peek(reader), '(')) throw new Refused(refusalFor('unknown-function', at(token)));
    return { kind: 'column', name: token.text };
  }
  if (!isSymbol(token, '(')) throw unexpected(token, 'operand');
  const inside = readSum(reader, depth + 1);
  need(reader, ')', 'closing');
  return inside;
}
