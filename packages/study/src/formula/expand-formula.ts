import { findNearestHeader } from '../answers/index.ts';
import { accept, refuse } from '../refusal/index.ts';
import type { Arithmetic, Factor, Formula, Interaction, SignedSummand } from './formula.ts';
import { type FormulaOutcome, type FormulaRefusal, refusalFor } from './formula-refusal.ts';
import { printFactor, printInteraction } from './print-formula.ts';

/** A formula whose terms are all named: what is regressed on what. */
export interface Design {
  readonly outcome: Factor;
  readonly outcomeName: string;
  readonly intercept: boolean;
  readonly terms: readonly DesignTerm[];
  /** Every column that is needed, in the order of the file. */
  readonly columns: readonly string[];
}

export interface DesignTerm {
  /** As R names the coefficient: `x`, `a:b`, `I(x^2)`. */
  readonly name: string;
  readonly factors: Interaction;
}

/** More terms than any regression here should have; a file may have 16,000 columns. */
const mostTerms = 1000;

/**
 * A formula over the columns of a file, as R's terms(): `.` stands for the columns that the outcome does not use,
 * crossings are written out, what occurs twice counts once, what is taken away goes from what stands before it, and
 * products follow the single terms. Refuses names that the file does not have, or has twice, all at once.
 *
 * @example expandFormula(parseFormula('y ~ a*b').value, ['y', 'a', 'b']).value.terms.map((term) => term.name) // ['a', 'b', 'a:b']
 */
export function expandFormula(formula: Formula, header: readonly string[]): FormulaOutcome<Design> {
  const refusals = checkNames([...new Set(namesOf(formula))], header);
  if (refusals.length > 0) return refuse(...refusals);
  const ofOutcome = new Set(namesIn(formula.outcome));
  const others = header.filter((name) => name !== '' && !ofOutcome.has(name));
  const terms = new Map<string, Interaction>();
  let intercept = true;
  for (const { sign, what } of formula.items) {
    if (what.kind === 'intercept') {
      intercept = (what.value === 1) === (sign === '+');
      continue;
    }
    const meant =
      what.kind === 'others' ? others.map((name): Interaction => [{ kind: 'column', name }]) : crossed(what.parts);
    for (const factors of meant) {
      const distinct = distinctFactors(factors);
      const key = distinct.map(printFactor).sort().join(':');
      if (sign === '-') terms.delete(key);
      else if (!terms.has(key)) terms.set(key, distinct);
    }
  }
  const outcomeName = printFactor(formula.outcome);
  if (terms.has(outcomeName)) return refuse(refusalFor('outcome-among-terms', { found: outcomeName }));
  if (terms.size > mostTerms) return refuse(refusalFor('too-many-terms', { count: terms.size, most: mostTerms }));
  if (terms.size === 0 && !intercept) return refuse(refusalFor('nothing-left', {}));
  const ordered = [...terms.values()].sort((a, b) => a.length - b.length);
  const used = new Set([...ofOutcome, ...ordered.flat().flatMap(namesIn)]);
  const ambiguous = checkNames([...used], header);
  if (ambiguous.length > 0) return refuse(...ambiguous);
  return accept({
    outcome: formula.outcome,
    outcomeName,
    intercept,
    terms: ordered.map((factors) => ({ name: printInteraction(factors), factors })),
    columns: header.filter((name) => used.has(name)),
  });
}

/** Refuses the names that the header does not have exactly once. */
function checkNames(names: readonly string[], header: readonly string[]): readonly FormulaRefusal[] {
  const counts = new Map<string, number>();
  for (const name of header) counts.set(name, (counts.get(name) ?? 0) + 1);
  const wrong = names.filter((name) => counts.get(name) !== 1);
  if (wrong.length === 0) return [];
  const known = [...counts.keys()].filter((name) => name !== '');
  const nearest = findNearestHeader(known);
  return wrong.map((found) => {
    const count = counts.get(found) ?? 0;
    if (count > 1) return refusalFor('ambiguous-column', { found, count });
    return refusalFor('unknown-column', { found, nearest: nearest([found]), known });
  });
}

/** Every choice of parts that a crossing means, fewer first: a*b is a + b + a:b. */
function crossed(parts: readonly Interaction[]): readonly Interaction[] {
  const choices = Array.from({ length: 2 ** parts.length - 1 }, (_, at) =>
    parts.filter((_part, index) => ((at + 1) >> index) & 1),
  );
  return choices.sort((a, b) => a.length - b.length).map((choice) => choice.flat());
}

function distinctFactors(factors: Interaction): Interaction {
  return [...new Map(factors.map((factor) => [printFactor(factor), factor])).values()];
}

function namesOf({ outcome, items }: Formula): string[] {
  const inItem = ({ what }: SignedSummand): string[] =>
    what.kind === 'crossing' ? what.parts.flat().flatMap(namesIn) : [];
  return [...namesIn(outcome), ...items.flatMap(inItem)];
}

/** The columns that a factor reads. */
function namesIn(factor: Factor): string[] {
  return factor.kind === 'column' ? [factor.name] : namesOfArithmetic(factor.of);
}

function namesOfArithmetic(one: Arithmetic): string[] {
  switch (one.kind) {
    case 'column':
      return [one.name];
    case 'number':
      return [];
    case 'negative':
      return namesOfArithmetic(one.of);
    case 'operation':
      return [...namesOfArithmetic(one.left), ...namesOfArithmetic(one.right)];
  }
}
