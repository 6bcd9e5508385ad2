import { pickColumns, readFixture } from './read-fixture.ts';

/** One bootstrap of resampling.R: what boot drew and boot.ci made of it. */
export interface BootstrapCase {
  readonly statistic: 'mean' | 'slope' | 'correlation' | 'alpha';
  readonly data: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly level: number;
  readonly observed: number;
  /** Row numbers, draw by draw. */
  readonly indexes: readonly number[];
  readonly estimates: readonly number[];
  readonly jackknife: readonly number[];
  readonly bias: number;
  readonly acceleration: number;
  readonly basic: readonly number[];
  readonly bca: readonly number[];
}

interface Probabilities {
  readonly observed: number;
  readonly twoSided: number;
  readonly greater: number;
  readonly less: number;
}

interface ResamplingFixture {
  readonly bootstrap: readonly BootstrapCase[];
  readonly difference: readonly (Probabilities & {
    readonly first: readonly number[];
    readonly second: readonly number[];
    readonly arrangements: number;
  })[];
  readonly correlation: readonly (Probabilities & { readonly x: readonly number[]; readonly y: readonly number[] })[];
}

export function readResampling(): ResamplingFixture {
  return readFixture<ResamplingFixture>('resampling');
}

/** The case's columns: every twentieth row of the data set. */
export function columnsOf({ data, columns, rows }: BootstrapCase): readonly (readonly number[])[] {
  return pickColumns(data, columns).map((column) => column.filter((_, i) => i % 20 === 0).slice(0, rows));
}
