import { readFixture } from './read-fixture.ts';

/** What power.R writes. */
export interface PowerFixture {
  readonly t: readonly {
    readonly test: 't-one-sample' | 't-paired' | 't-two-sample';
    readonly n: number;
    readonly effect: number;
    readonly level: number;
    readonly one: number;
    readonly two: number;
  }[];
  readonly anova: readonly {
    readonly groups: number;
    readonly n: number;
    readonly effect: number;
    readonly power: number;
  }[];
  readonly regression: readonly {
    readonly predictors: number;
    readonly tested: number;
    readonly n: number;
    readonly effect: number;
    readonly level: number;
    readonly power: number;
  }[];
  readonly correlation: readonly {
    readonly n: number;
    readonly effect: number;
    readonly level: number;
    readonly one: number;
    readonly two: number;
    /** pwr.r.test's approximation. */
    readonly fisher: number;
  }[];
  /** Two-tailed; four groups; five predictors. */
  readonly sizes: readonly {
    readonly test: 't-two-sample' | 't-paired' | 'anova' | 'regression' | 'correlation';
    readonly effect: number;
    readonly power: number;
    readonly n: number;
  }[];
  /** The same tests, two-sample t; NaN where n is too small. */
  readonly effects: readonly {
    readonly n: number;
    readonly t: number;
    readonly anova: number;
    readonly regression: number;
    readonly correlation: number;
  }[];
}

export function readPower(): PowerFixture {
  return readFixture<PowerFixture>('power');
}
