import { correlationPower, LARGEST_CORRELATION } from './correlation-power.ts';
import { fPower } from './f-power.ts';
import type { PowerTest } from './power-test.ts';
import { tPower } from './t-power.ts';

/** What the three questions need of a test. */
export interface PowerModel {
  /** The n from which the test has degrees of freedom; of a correlation 4, as pwr. */
  readonly least: number;
  readonly largestEffect: number;
  /** Groups of n people. */
  readonly groups: number;
  /** Rises with n and with the effect. */
  readonly power: (n: number, effect: number, level: number) => number;
  /** The effect whose noncentrality, on the scale of a z, is about `z`: where to begin a search. */
  readonly effectNear: (n: number, z: number) => number;
}

/** The model of a test. Throws where the test is none: groups below 2, predictors below 1, more tested than there are. */
export function powerModel(name: string, test: PowerTest): PowerModel {
  switch (test.test) {
    case 't-one-sample':
    case 't-paired':
    case 't-two-sample':
      return tModel(test.test === 't-two-sample' ? 2 : 1, requireTails(name, test.tails));
    case 'correlation':
      return correlationModel(requireTails(name, test.tails));
    case 'anova':
      return anovaModel(requireCount(name, 'groups', test.groups, 2));
    case 'regression':
      return regressionModel(requireCount(name, 'predictors', test.predictors, 1), test.predictors);
    case 'r2-increase': {
      requireCount(name, 'predictors', test.predictors, 1);
      const tested = requireCount(name, 'tested', test.tested, 1, test.predictors);
      return regressionModel(test.predictors, tested);
    }
  }
}

function tModel(groups: 1 | 2, tails: 1 | 2): PowerModel {
  return {
    least: 2,
    largestEffect: 100,
    groups,
    power: (n, d, level) => tPower(groups * (n - 1), d * Math.sqrt(n / groups), level, tails),
    effectNear: (n, z) => z * Math.sqrt(groups / n),
  };
}

function correlationModel(tails: 1 | 2): PowerModel {
  return {
    least: 4,
    largestEffect: LARGEST_CORRELATION,
    groups: 1,
    power: (n, r, level) => correlationPower(n, r, level, tails),
    effectNear: (n, z) => Math.tanh(z / Math.sqrt(n)),
  };
}

function anovaModel(groups: number): PowerModel {
  return {
    least: 2,
    largestEffect: 100,
    groups,
    power: (n, f, level) => fPower(groups - 1, groups * (n - 1), groups * n * f * f, level),
    effectNear: (n, z) => z / Math.sqrt(groups * n),
  };
}

/** The noncentrality is n·f², as in G*Power; Cohen (1988) and pwr.f2.test take (tested + df2 + 1)·f², less for a part. */
function regressionModel(predictors: number, tested: number): PowerModel {
  return {
    least: predictors + 2,
    largestEffect: 10_000,
    groups: 1,
    power: (n, f2, level) => fPower(tested, n - predictors - 1, n * f2, level),
    effectNear: (n, z) => (z * z) / n,
  };
}

function requireCount(name: string, what: string, value: number, least: number, most = 1000): number {
  if (!(Number.isInteger(value) && value >= least && value <= most)) {
    throw new RangeError(`${name} needs ${what} in ${least}..${most}, got ${value}`);
  }
  return value;
}

function requireTails(name: string, tails: 1 | 2): 1 | 2 {
  if (tails !== 1 && tails !== 2) throw new RangeError(`${name} needs one or two tails, got ${String(tails)}`);
  return tails;
}
