import type { InstitutionDatabase } from '../database/index.ts';
import { answersFileName, findVersion, findWaveHead, type WaveHead, waveMark } from '../survey/index.ts';
import type { WaveStudy } from './job.ts';

/** A wave with what its figures are computed from, but its answers. */
export interface FoundWaveStudy {
  readonly wave: WaveHead;
  readonly study: WaveStudy;
  /** Answers that count, and those that were left out. */
  readonly kept: number;
  readonly excluded: number;
}

/** A wave of the institution as a report is asked of it, or null. */
export async function findWaveStudy(db: InstitutionDatabase, waveId: string): Promise<FoundWaveStudy | null> {
  const wave = await findWaveHead(db, waveId);
  if (wave === null) return null;
  const version = await findVersion(db, wave.versionId);
  const { questionnaire } = version!;
  const { kept, excluded, mark } = await waveMark(db, waveId);
  return {
    wave,
    kept,
    excluded,
    study: { mark: `${mark}/${wave.versionId}`, questionnaire, fileName: answersFileName(questionnaire, wave.number) },
  };
}
