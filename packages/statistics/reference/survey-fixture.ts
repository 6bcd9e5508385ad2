import { readFixture } from './read-fixture.ts';

/** What survey.R writes. */
export interface SurveyFixture {
  readonly scales: Readonly<Record<string, ScaleFixture>>;
  readonly pairs: readonly PairFixture[];
}

export interface ScaleFixture {
  readonly data: string;
  readonly items: readonly string[];
  readonly k: number;
  readonly n: number;
  readonly alpha: number;
  readonly standardizedAlpha: number;
  readonly meanInterItemCorrelation: number;
  readonly lower: number;
  readonly upper: number;
  readonly omega: null | {
    readonly factanal: number;
    readonly lavaan: number;
    readonly loadings: readonly number[];
    readonly uniquenesses: readonly number[];
    readonly heywood: boolean;
  };
  readonly itemTotals: readonly Figures[];
  readonly describeItems: readonly Figures[];
  readonly describeTotal: Figures;
  readonly normality: {
    readonly n: number;
    readonly mean: number;
    readonly sd: number;
    readonly dPlus: number;
    readonly dMinus: number;
    readonly d: number;
    readonly lillieforsP: number;
    readonly asymptoticP: number;
    readonly w: number;
    readonly shapiroP: number;
  };
}

export interface PairFixture {
  readonly data: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly r: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
  readonly lower: number;
  readonly upper: number;
}

type Figures = Readonly<Record<string, number>>;

export function readSurvey(): SurveyFixture {
  return readFixture<SurveyFixture>('survey');
}
