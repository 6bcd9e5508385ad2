import type { Wave } from './study.ts';

/** A row of `wave`, as the rest of the house names it. */
export interface WaveRow {
  readonly id: string;
  readonly study_id: string;
  readonly version_id: string;
  readonly number: number;
  readonly opens_at: string;
  readonly closes_at: string | null;
  readonly target: number;
}

/** The columns that {@link waveOf} reads. */
export const waveColumns = [
  'wave.id',
  'wave.study_id',
  'wave.version_id',
  'wave.number',
  'wave.opens_at',
  'wave.closes_at',
  'wave.target',
] as const;

export function waveOf(row: WaveRow): Wave {
  return {
    id: row.id,
    studyId: row.study_id,
    versionId: row.version_id,
    number: row.number,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    target: row.target,
  };
}
