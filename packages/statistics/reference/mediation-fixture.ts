import { readFixture } from './read-fixture.ts';

interface ReferencePath {
  readonly b: number;
  readonly se: number;
  readonly beta: number;
  readonly t: number;
  readonly p: number;
  readonly ciLower: number;
  readonly ciUpper: number;
  readonly df: number;
}

/** One set of columns of mediation.R. */
export interface MediationCase {
  readonly name: string;
  readonly x: readonly number[];
  readonly m: readonly number[];
  readonly y: readonly number[];
  readonly a: ReferencePath;
  readonly b: ReferencePath;
  readonly direct: ReferencePath;
  readonly total: ReferencePath;
  readonly indirect: number;
  readonly standardizedIndirect: number;
  readonly sobel: { readonly se: number; readonly z: number; readonly p: number };
  readonly lavaanIndirect: number;
  readonly lavaanSe: number;
  readonly rows: readonly (readonly number[])[];
  readonly drawn: readonly number[];
  readonly percentiles: readonly [number, number];
}

export function readMediation(): readonly MediationCase[] {
  return readFixture<readonly MediationCase[]>('mediation');
}
