import type { ColumnMatch } from './answers.ts';
import { type AnswersRefusal, refusalFor } from './answers-refusal.ts';
import { findNearestHeader } from './nearest-header.ts';
import { normaliseText } from './normalise-text.ts';
import type { WantedColumn } from './wanted-column.ts';

/** The columns that may be the one of an item; more than one is ambiguous. */
export interface Claim {
  readonly id: string;
  readonly by: ColumnMatch['by'];
  readonly indices: readonly number[];
}

export interface MappedClaims {
  readonly claims: readonly Claim[];
  readonly refusals: readonly AnswersRefusal[];
  /** Ids whose mapping failed: they are not looked for by name. */
  readonly refused: readonly string[];
}

/** Columns by the person's own mapping. The header is compared as it reads, else normalised. */
export function claimByMapping(
  header: readonly string[],
  wanted: readonly WantedColumn[],
  mapping: Readonly<Record<string, string>>,
): MappedClaims {
  const claims = new Map<string, Claim>();
  const refusals: AnswersRefusal[] = [];
  const ids = new Map(wanted.map(({ id }) => [normaliseId(id), id]));
  const pairs = Object.entries(mapping);
  const unknown = pairs.map(([id]) => id).filter((id) => !ids.has(normaliseId(id)));
  if (unknown.length > 0) {
    refusals.push(refusalFor('unknown-mapping-id', {}, { ids: unknown, known: [...ids.values()] }));
  }
  const refused: string[] = [];
  for (const [name, column] of pairs) {
    const id = ids.get(normaliseId(name));
    if (id === undefined) continue;
    const indices = findHeader(header, column);
    if (indices.length > 0) {
      // Two spellings of one id give it the columns of both, so that it is refused as ambiguous.
      const before = claims.get(id)?.indices ?? [];
      claims.set(id, { id, by: 'mapping', indices: [...new Set([...before, ...indices])] });
      continue;
    }
    refused.push(id);
    const nearest = findNearestHeader(header)([column]);
    refusals.push(refusalFor('mapping-column-absent', { column }, { id, nearest }));
  }
  return { claims: [...claims.values()], refusals, refused };
}

/** An id as it is compared: NFC, trimmed, lower case. Unlike a text it keeps its punctuation. */
export function normaliseId(id: string): string {
  return id.normalize('NFC').trim().toLowerCase();
}

function findHeader(header: readonly string[], column: string): readonly number[] {
  const places = (same: (name: string) => boolean) => header.flatMap((name, index) => (same(name) ? [index] : []));
  const exact = places((name) => name === column.trim());
  if (exact.length > 0) return exact;
  const normalised = normaliseText(column);
  return places((name) => normaliseText(name) === normalised && normalised !== '');
}
