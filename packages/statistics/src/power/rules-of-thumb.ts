import type { Misfit } from './misfit.ts';

/** What is planned; a rule answers where what it counts is given. */
export interface StudyPlan {
  /** Predictors of a regression. */
  readonly predictors?: number;
  /** Items of a factor analysis. */
  readonly items?: number;
  /** Variables of a multivariate analysis. */
  readonly variables?: number;
}

export interface RuleOfThumb {
  readonly rule:
    | 'green-overall'
    | 'green-predictors'
    | 'nunnally-ten-per-item'
    | 'hair-five-per-item'
    | 'hair-ten-per-item'
    | 'roscoe-range'
    | 'roscoe-ten-per-variable'
    | 'thirty';
  readonly source: string;
  readonly least: number;
  /** Null where the rule knows no upper end. */
  readonly most: number | null;
  readonly misfits: readonly Misfit[];
}

type Rule = Omit<RuleOfThumb, 'least' | 'most'> & {
  /** Null where the plan does not say what the rule counts. */
  readonly range: (plan: StudyPlan) => readonly [least: number, most: number | null] | null;
};

const from = (count: number | undefined, least: (count: number) => number): readonly [number, null] | null =>
  count === undefined ? null : [least(count), null];

const RULES: readonly Rule[] = [
  {
    rule: 'green-overall',
    source: 'Green (1991)',
    range: ({ predictors }) => from(predictors, (m) => 50 + 8 * m),
    misfits: ['small-effect', 'known-effect', 'single-predictors', 'many-predictors', 'unreliable-measures'],
  },
  {
    rule: 'green-predictors',
    source: 'Green (1991)',
    range: ({ predictors }) => from(predictors, (m) => 104 + m),
    misfits: ['small-effect', 'known-effect', 'whole-model', 'unreliable-measures'],
  },
  {
    rule: 'nunnally-ten-per-item',
    source: 'Nunnally (1978)',
    range: ({ items }) => from(items, (k) => 10 * k),
    misfits: ['low-communalities', 'strong-factors', 'relationships'],
  },
  {
    rule: 'hair-five-per-item',
    source: 'Hair, Black, Babin and Anderson (2010)',
    range: ({ items }) => from(items, (k) => Math.max(50, 5 * k)),
    misfits: ['low-communalities', 'strong-factors', 'relationships'],
  },
  {
    rule: 'hair-ten-per-item',
    source: 'Hair, Black, Babin and Anderson (2010)',
    range: ({ items }) => from(items, (k) => Math.max(100, 10 * k)),
    misfits: ['low-communalities', 'strong-factors', 'relationships'],
  },
  {
    rule: 'roscoe-range',
    source: 'Roscoe (1975)',
    range: () => [30, 500],
    misfits: ['small-effect', 'known-effect', 'subgroups', 'nonrandom-sample'],
  },
  {
    rule: 'roscoe-ten-per-variable',
    source: 'Roscoe (1975)',
    range: ({ variables }) => from(variables, (count) => 10 * count),
    misfits: ['small-effect', 'known-effect', 'unreliable-measures'],
  },
  {
    rule: 'thirty',
    source: 'Gay and Diehl (1992)',
    range: () => [30, null],
    misfits: ['small-effect', 'known-effect', 'subgroups', 'nonrandom-sample', 'unreliable-measures'],
  },
];

/**
 * The rules of thumb that theses quote for the sample size, as data: each with its source and where it does not fit. None
 * knows the effect that is looked for (Green's take it to be medium), so none replaces `sampleSizeFor`. Green's: 50 + 8m
 * for R², 104 + m for each of m predictors. Nunnally's: ten people an item. Hair's: five an item and 50, better ten and 100.
 * Roscoe's, as Sekaran quotes them: 30 to 500, in multivariate studies ten a variable. Gay and Diehl's: 30 for a
 * correlation. Only rules whose count is given answer. Throws on a count that is not whole from 1.
 *
 * @example rulesOfThumb({ predictors: 5 })[0].least // 90
 * @example rulesOfThumb({}).map((rule) => rule.rule) // ['roscoe-range', 'thirty']
 */
export function rulesOfThumb(plan: StudyPlan): readonly RuleOfThumb[] {
  for (const [what, count] of Object.entries(plan)) {
    if (count !== undefined && !(Number.isInteger(count) && count >= 1)) {
      throw new RangeError(`rulesOfThumb needs whole ${what} from 1, got ${count}`);
    }
  }
  return Object.freeze(
    RULES.flatMap(({ rule, source, range, misfits }) => {
      const found = range(plan);
      if (found === null) return [];
      return [Object.freeze({ rule, source, least: found[0], most: found[1], misfits: Object.freeze([...misfits]) })];
    }),
  );
}
