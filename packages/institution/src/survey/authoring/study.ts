import { z } from 'zod';
import { faultOf } from '../questionnaire/index.ts';

const line = (longest: number) =>
  z
    .string()
    .transform((text) => text.trim().replace(/\s+/g, ' '))
    .pipe(
      z
        .string()
        .min(1, faultOf('missing'))
        .max(longest, faultOf('too-long'))
        .regex(/^[^\p{Cc}\p{Cs}\ufffd]*$/u, faultOf('not-text')),
    );

/** What a study is called inside the institution; respondents see the questionnaire's title. */
export const studyName = line(120);

/** A new study: its name, and who answers respondents' questions. */
export const studyForm = z.object({ name: studyName, contact: line(300) });

/** A line of the list of studies. */
export interface StudySummary {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly waves: number;
  /** Answers in all waves together. */
  readonly responses: number;
}

/** A study with everything that belongs to it but the answers. */
export interface Study {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  /** The newest first; there is always one. */
  readonly versions: readonly StudyVersion[];
  /** The newest first. */
  readonly waves: readonly CountedWave[];
}

/** A wording of the questionnaire, without the questionnaire itself. */
export interface StudyVersion {
  readonly id: string;
  readonly number: number;
  /** Null until the first answer. */
  readonly lockedAt: string | null;
  readonly createdAt: string;
}

/** One time of asking. Times are ISO 8601 in UTC. */
export interface Wave {
  readonly id: string;
  readonly studyId: string;
  readonly versionId: string;
  readonly number: number;
  readonly opensAt: string;
  /** Null: until somebody closes it. */
  readonly closesAt: string | null;
  readonly target: number;
}

export interface CountedWave extends Wave {
  readonly versionNumber: number;
  /** Answers that stand, excluded ones too. */
  readonly responses: number;
}
