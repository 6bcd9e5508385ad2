import { readFixture } from './read-fixture.ts';

type Figures = Readonly<Record<string, number>>;
type Values = readonly number[];

/** What comparison.R writes. */
export interface ComparisonFixture {
  readonly one: readonly {
    readonly values: Values;
    readonly value: number;
    readonly level: number;
    readonly difference: number;
    readonly test: Figures;
    readonly d: Figures;
    readonly hedges: number;
    readonly rank: Figures;
  }[];
  readonly two: readonly {
    readonly a: Values;
    readonly b: Values;
    readonly level: number;
    readonly difference: number;
    readonly student: Figures;
    readonly welch: Figures;
    readonly d: Figures;
    readonly hedges: number;
    readonly rank: Figures;
  }[];
  readonly pairs: readonly {
    readonly before: Values;
    readonly after: Values;
    readonly level: number;
    readonly difference: number;
    readonly sd: number;
    readonly r: number;
    readonly test: Figures;
    readonly dz: Figures;
    readonly hedges: number;
    readonly dav: number;
    readonly rank: Figures;
  }[];
  readonly several: readonly {
    readonly groups: readonly Values[];
    readonly level: number;
    readonly between: number;
    readonly within: number;
    readonly f: number;
    readonly df1: number;
    readonly df2: number;
    readonly p: number;
    readonly welch: Figures;
    readonly etaSquared: Figures;
    readonly omegaSquared: number;
    readonly epsilonSquared: number;
    readonly brownForsythe: Figures;
    readonly leveneMean: Figures;
    readonly leveneMedian: Figures;
    readonly pairs: readonly {
      readonly first: number;
      readonly second: number;
      readonly difference: number;
      readonly tukey: Figures;
      readonly gamesHowell: Figures;
    }[];
    readonly kruskal: Figures;
  }[];
  readonly linearity: readonly {
    readonly x: Values;
    readonly y: Values;
    readonly groups: number;
    readonly between: Figures;
    readonly linearity: Figures;
    readonly deviation: Figures;
    readonly within: number;
    readonly r: number;
    readonly etaSquared: number;
  }[];
}

export function readComparisons(): ComparisonFixture {
  return readFixture<ComparisonFixture>('comparison');
}
