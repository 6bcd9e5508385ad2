import type { Migration } from '../migration.ts';
import { institution } from './001-institution.ts';
import { people } from './002-people.ts';
import { survey } from './003-survey.ts';
import { privacy } from './004-privacy.ts';

/** The tables' whole history, in order. */
export const migrations: readonly Migration[] = [institution, people, survey, privacy];
