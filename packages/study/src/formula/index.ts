export { type Design, type DesignTerm, expandFormula } from './expand-formula.ts';
export type { Arithmetic, Factor, Formula, Interaction, Operator, SignedSummand, Summand } from './formula.ts';
export type {
  Expected,
  FormulaFigures,
  FormulaOutcome,
  FormulaRefusal,
  FormulaRefusalCode,
} from './formula-refusal.ts';
export { parseFormula } from './parse-formula.ts';
export { printFactor, printFormula, printInteraction } from './print-formula.ts';
