import type { ArchiveFigures, ArchiveRefusalCode } from '../archive-refusal.ts';
import type { Difference } from '../difference.ts';

/** Every word that this room says to a person, in one language. */
export interface ArchiveWords {
  readonly refusals: { readonly [Code in ArchiveRefusalCode]: (figures: ArchiveFigures[Code]) => string };
  readonly differences: {
    readonly [Code in Difference['code']]: (difference: Extract<Difference, { readonly code: Code }>) => string;
  };
  readonly codebook: {
    readonly title: (figures: { readonly title: string }) => string;
    readonly description: (figures: { readonly instrument: string; readonly rows: string }) => string;
    readonly row: string;
    readonly facts: { readonly instrument: string; readonly rows: string; readonly software: string };
    readonly about: string;
    readonly aboutText: string;
    readonly variables: string;
    readonly answers: string;
    readonly scores: string;
    readonly heads: {
      readonly name: string;
      readonly asked: string;
      readonly kind: string;
      readonly values: string;
      readonly missing: string;
      readonly value: string;
      readonly label: string;
      readonly count: string;
      readonly score: string;
      readonly items: string;
      readonly range: string;
    };
    readonly kinds: { readonly row: string; readonly item: string; readonly profile: string; readonly text: string };
    readonly reversed: string;
    readonly range: (figures: { readonly from: string; readonly to: string }) => string;
    readonly differentTexts: (figures: { readonly count: string }) => string;
    readonly otherValue: string;
    readonly scoreNote: { readonly sum: string; readonly mean: string };
  };
}
