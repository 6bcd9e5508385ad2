import type { Instrument } from '../instrument/index.ts';
import { accept, refuse } from '../refusal/index.ts';
import type { ColumnMatch } from './answers.ts';
import { type AnswersOutcome, type AnswersRefusal, refusalFor } from './answers-refusal.ts';
import { type Claim, claimByMapping } from './claim-by-mapping.ts';
import { claimByName } from './claim-by-name.ts';
import { columnLetters } from './column-letters.ts';
import { refuseMissing } from './refuse-missing.ts';
import { listWantedColumns, type WantedColumn } from './wanted-column.ts';

export interface ColumnMatches {
  /** In the order of the instrument: items, then profile questions that the file has. */
  readonly columns: readonly MatchedColumn[];
  /** Optional scales without a single column. */
  readonly absentScales: readonly string[];
}

export interface MatchedColumn extends ColumnMatch {
  /** Of the column in the header, from 0; headers may be equal. */
  readonly index: number;
}

/**
 * Finds the column of each item and profile question: by `mapping` (id to header), then by id, then by the question's
 * text in either language, where a grid's `Question [Row]` counts as its row and numbering before a text is overlooked.
 * Never guesses: an item with two columns, a column with two items, an item without a column each refuse, all at once.
 * `texts` are the questions as an SPSS file has them beside the names in its header. A profile question may be absent, and
 * so may an optional scale as a whole.
 *
 * @example matchColumns(table.header, instrument).ok // true
 * @example matchColumns(['a', 'b'], instrument).refusals[0].code // 'missing-columns'
 */
export function matchColumns(
  header: readonly string[],
  instrument: Instrument,
  mapping: Readonly<Record<string, string>> = {},
  texts: readonly string[] = [],
): AnswersOutcome<ColumnMatches> {
  const wanted = listWantedColumns(instrument);
  const mapped = claimByMapping(header, wanted, mapping);
  const named = claimByName(header, wanted, mapped, texts);
  const claims = [...mapped.claims, ...named];
  const taken = new Set(claims.flatMap(({ indices }) => indices));
  const unclear = new Set([...mapped.refused, ...claims.map(({ id }) => id)]);
  const missing = refuseMissing(
    instrument,
    wanted.filter(({ id }) => !unclear.has(id)),
    header.filter((_, index) => !taken.has(index)),
  );
  const refusals = [
    ...mapped.refusals,
    ...claims.filter(({ indices }) => indices.length > 1).map((claim) => refuseAmbiguous(claim, header)),
    ...refuseShared(claims, header),
    ...missing.refusals,
  ];
  if (refusals.length > 0) return refuse(...refusals);
  return accept({ columns: inOrder(wanted, claims, header), absentScales: missing.absentScales });
}

function inOrder(wanted: readonly WantedColumn[], claims: readonly Claim[], header: readonly string[]) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return wanted.flatMap(({ id, kind }): MatchedColumn[] => {
    const claim = byId.get(id);
    if (claim === undefined) return [];
    const index = claim.indices[0]!;
    return [{ id, kind, column: header[index]!, by: claim.by, index }];
  });
}

function refuseAmbiguous({ id, indices }: Claim, header: readonly string[]): AnswersRefusal {
  const columns = indices.map((index) => header[index]!);
  return refusalFor('ambiguous-column', { column: columns[0]! }, { id, columns, letters: indices.map(columnLetters) });
}

function refuseShared(claims: readonly Claim[], header: readonly string[]): readonly AnswersRefusal[] {
  const owners = new Map<number, string[]>();
  for (const { id, indices } of claims) {
    for (const index of indices) owners.set(index, [...(owners.get(index) ?? []), id]);
  }
  return [...owners]
    .filter(([, ids]) => ids.length > 1)
    .map(([index, ids]) => refusalFor('column-claimed-twice', { column: header[index]! }, { ids }));
}
