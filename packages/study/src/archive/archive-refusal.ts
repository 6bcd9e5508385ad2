import type { Outcome, Refusal } from '../refusal/index.ts';

/** What each refusal of this room names, by its code. The word catalogues have one sentence for each. */
export interface ArchiveFigures {
  /** No ZIP, cut off, damaged, or locked. */
  readonly 'broken-archive': Nothing;
  /** No ZIP that Minat wrote: it has no manifest, or one that cannot be read. */
  readonly 'no-manifest': Nothing;
  readonly 'archive-too-large': { readonly bytes: number; readonly most: number };
  /** A name that stands twice, or leads out of the folder into which it is unpacked. */
  readonly 'unsafe-name': { readonly name: string };
  readonly 'name-twice': { readonly name: string };
}

type Nothing = Record<never, never>;

export type ArchiveRefusalCode = keyof ArchiveFigures;

export type ArchiveRefusal = Refusal<ArchiveRefusalCode>;

export type ArchiveOutcome<Value> = Outcome<Value, ArchiveRefusalCode>;

/** @example archiveRefusal('no-manifest', {}).code // 'no-manifest' */
export function archiveRefusal<Code extends ArchiveRefusalCode>(
  code: Code,
  figures: ArchiveFigures[Code],
): Refusal<Code> {
  return { code, place: {}, figures: { ...figures } };
}
