import { readFixture } from './read-fixture.ts';

/** One covariance matrix of omega.R. */
export interface HardCase {
  readonly label: string;
  readonly n: number;
  readonly k: number;
  /** k × k. */
  readonly covariance: readonly number[];
  /** Omega from factanal's own starting values, and from the best of some others. */
  readonly factanal: number;
  readonly best: number;
  /** The discrepancies that belong to them. */
  readonly objective: number;
  readonly lowest: number;
  /** NaN where lavaan does not converge or finds a negative variance. */
  readonly lavaan: number;
  readonly heywood: boolean;
}

export function readHardCases(): readonly HardCase[] {
  return readFixture<readonly HardCase[]>('omega');
}
