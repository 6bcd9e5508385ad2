import type { Migration } from '../migration.ts';
import { institution } from './001-institution.ts';

/** The tables' whole history, in order. */
export const migrations: readonly Migration[] = [institution];
