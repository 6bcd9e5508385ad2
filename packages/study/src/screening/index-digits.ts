import type { IndexCode } from './screening.ts';

/** Decimals that an index is printed with, its mark too. */
export const indexDigits: Readonly<Record<IndexCode, number>> = {
  longstring: 0,
  irv: 2,
  'even-odd': 2,
  synonyms: 2,
  mahalanobis: 1,
  identical: 0,
  missing: 2,
  instructed: 0,
  duration: 0,
  'page-times': 0,
};
