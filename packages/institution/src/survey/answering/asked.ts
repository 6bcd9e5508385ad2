import { createHash } from 'node:crypto';
import type { FoundLink } from '../authoring/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import { readQuestionnaire, type Section, sectionsOf } from '../questionnaire/index.ts';
import type { Start } from './journey.ts';

/** A version as it is asked: what its pages and the answers to it need, made once of the stored JSON. */
export interface Asked {
  readonly versionId: string;
  readonly questionnaire: Questionnaire;
  readonly sections: readonly Section[];
  /** 16 hexadecimal digits of the SHA-256 of the stored JSON: another wording, another value. */
  readonly wording: string;
  /** No answer to it may come sooner after its questions were shown, in milliseconds. */
  readonly minimumAge: number;
  /** Whether it can change no more. */
  readonly locked: boolean;
}

/** Half a second for each statement, at least 10 seconds: whoever is quicker has not read one (Huang and others, 2012, flag below 2 s). */
const shortest = { eachStatement: 500, whole: 10_000 };

/** Reads a row of `study_version`. */
export function askedOf(row: {
  readonly id: string;
  readonly questionnaire: string;
  readonly locked_at: string | null;
}): Asked {
  const questionnaire = readQuestionnaire(row.questionnaire);
  const sections = sectionsOf(questionnaire);
  const statements = sections.flat().filter(({ kind }) => kind === 'points').length;
  return {
    versionId: row.id,
    questionnaire,
    sections,
    wording: wordingOf(row.questionnaire),
    minimumAge: Math.max(shortest.whole, statements * shortest.eachStatement),
    locked: row.locked_at !== null,
  };
}

/** Tells one stored wording from another. */
export function wordingOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Whether what was begun is still what the wave asks, word for word. */
export function isStillAsked(asked: Asked | null, start: Start, { wave }: FoundLink): asked is Asked {
  return asked !== null && start.versionId === wave.versionId && start.wording === asked.wording;
}
