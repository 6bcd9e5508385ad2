import type { SavFigures, SavRefusalCode } from '../sav-refusal.ts';

/** Every sentence of this room, in one language: what was found, and what to do. */
export type SavWords = { readonly [Code in SavRefusalCode]: (figures: SavFigures[Code]) => string };
