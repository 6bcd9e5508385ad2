import { readFixture } from './read-fixture.ts';

type Rows = readonly (readonly number[])[];

/** One data set of factor.R. */
export interface FactorCase {
  readonly data: string;
  readonly items: readonly string[];
  readonly n: number;
  readonly kmo: number;
  readonly msa: readonly number[];
  readonly antiImage: Rows;
  readonly chiSquared: number;
  readonly df: number;
  readonly p: number;
  readonly smc: readonly number[];
  readonly eigenvalues: readonly number[];
  /** Eigenvalues of 4,000 random matrices of the same size. */
  readonly randomMeans: readonly number[];
  readonly randomSds: readonly number[];
  readonly randomQuantiles: readonly number[];
  readonly solutions: readonly (OneFactorSolution | FactorSolution)[];
}

export interface OneFactorSolution {
  readonly factors: number;
  readonly components: Rows;
  readonly componentCommunalities: readonly number[];
  /** Principal axes, at the fixed point. */
  readonly axes: Rows;
  readonly communalities: readonly number[];
  /** Stopped as SPSS stops. */
  readonly spss: { readonly iterations: number; readonly change: number; readonly communalities: readonly number[] };
}

export interface FactorSolution extends OneFactorSolution {
  readonly varimaxComponents: Rows;
  readonly varimaxAxes: Rows;
  /** Without Kaiser normalization. */
  readonly varimaxRaw: Rows;
  readonly oblimin: ObliqueSolution;
  readonly obliminRaw: ObliqueSolution;
  readonly obliminComponents: ObliqueSolution;
}

export interface ObliqueSolution {
  readonly pattern: Rows;
  readonly phi: Rows;
  readonly structure: Rows;
  readonly criterion: number;
}

export function readFactorCases(): readonly FactorCase[] {
  return readFixture<readonly FactorCase[]>('factor');
}
