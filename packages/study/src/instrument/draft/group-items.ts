import type { Role } from '../instrument.ts';
import { freshId } from './fresh-id.ts';
import type { ColumnGuess } from './guess-column.ts';
import { type ItemHeader, readItemHeader } from './item-header.ts';
import { findWordScale } from './word-scales.ts';

export interface ItemColumn {
  readonly header: string;
  /** The question as the file has it beside the header. */
  readonly text?: string;
  /** In the file, from 0. */
  readonly position: number;
  readonly guess: Extract<ColumnGuess, { kind: 'numbers' | 'words' }>;
}

/** A scale of the draft, before its answers are guessed. */
export interface DraftScale {
  readonly id: string;
  /** The question of a grid, or the shared part of the ids. */
  readonly name: string;
  readonly role: Role;
  /** X and Y tell a role; any other is a guess by place. */
  readonly roleIsGuess: boolean;
  readonly dimensions: readonly { readonly id: string; readonly name: string }[];
  readonly items: readonly DraftItem[];
}

export interface DraftItem {
  readonly id: string;
  readonly dimension: string | null;
  readonly text: string | null;
  readonly reverse: boolean;
  readonly column: ItemColumn;
}

interface ReadColumn {
  readonly column: ItemColumn;
  readonly read: ItemHeader;
}

/** The items under their scales, in the order of the file. `taken` are the ids that profile questions bear already. */
export function groupItems(columns: readonly ItemColumn[], taken: ReadonlySet<string>): readonly DraftScale[] {
  const ids = nameItems(columns, taken);
  const groups = new Map<string, ReadColumn[]>();
  for (const column of columns) {
    const read = readItemHeader(column.header);
    const key = read.group?.toLowerCase() ?? `\0${answerKind(column)}`;
    groups.set(key, [...(groups.get(key) ?? []), { column, read }]);
  }
  const scaleIds = new Set<string>();
  const named = [...groups.values()].map((members, position) => {
    const name = members[0]!.read.group ?? '';
    const id = freshId(members[0]!.read.id === null ? `scale${position + 1}` : name, scaleIds);
    scaleIds.add(id.toLowerCase());
    return { id, name, members };
  });
  const roles = guessRoles(named.map(({ name, members }) => (members[0]!.read.id === null ? '' : name)));
  return named.map(({ id, name, members }, position) => ({
    id,
    name,
    ...roles[position]!,
    ...divide(members, ids, scaleIds),
  }));
}

/** Statements without ids are kept together only as far as they are answered alike. */
function answerKind({ guess }: ItemColumn): string {
  if (guess.kind === 'numbers') return 'numbers';
  const [lowest] = findWordScale(guess.words)?.points ?? [];
  return (
    lowest?.forms[0] ??
    guess.words
      .map((word) => word.toLowerCase())
      .sort()
      .join()
  );
}

/** Headers that are ids keep them; the others are numbered q1, q2, … around those. */
function nameItems(columns: readonly ItemColumn[], taken: ReadonlySet<string>): ReadonlyMap<ItemColumn, string> {
  const used = new Set(taken);
  const ids = new Map<ItemColumn, string>();
  const claim = (column: ItemColumn, wanted: string) => {
    const id = freshId(wanted, used);
    used.add(id.toLowerCase());
    ids.set(column, id);
  };
  const reads = columns.map((column) => ({ column, id: readItemHeader(column.header).id }));
  for (const { column, id } of reads) if (id !== null) claim(column, id);
  let number = 0;
  for (const { column, id } of reads) {
    if (id !== null) continue;
    number += 1;
    claim(column, `q${number}`);
  }
  return ids;
}

/** A scale is divided only when every item tells its dimension and there are at least two of them. */
function divide(
  members: readonly ReadColumn[],
  ids: ReadonlyMap<ItemColumn, string>,
  scaleIds: Set<string>,
): Pick<DraftScale, 'dimensions' | 'items'> {
  const names = new Map<string, string>();
  for (const { read } of members) if (read.dimension !== null) names.set(read.dimension.toLowerCase(), read.dimension);
  const isDivided = names.size > 1 && members.every(({ read }) => read.dimension !== null);
  const dimensionIds = new Map<string, string>();
  for (const [key, name] of isDivided ? names : []) {
    const id = freshId(/^[A-Za-z]/.test(name) ? name : `${members[0]!.read.group}_${name}`, scaleIds);
    scaleIds.add(id.toLowerCase());
    dimensionIds.set(key, id);
  }
  return {
    dimensions: [...dimensionIds].map(([key, id]) => ({ id, name: names.get(key)! })),
    items: members.map(({ column, read }) => ({
      id: ids.get(column)!,
      dimension: dimensionIds.get(read.dimension?.toLowerCase() ?? '') ?? null,
      text: column.text ?? read.text,
      reverse: read.reverse,
      column,
    })),
  };
}

/** By the letters that theses give variables (X, Y, Z between them); where no X and no Y is, first explains last. */
export function guessRoles(names: readonly string[]): readonly Pick<DraftScale, 'role' | 'roleIsGuess'>[] {
  const letter = names.map((name) => /^([xyz])\d*$/i.exec(name)?.[1]?.toLowerCase());
  const hasLetters = letter.includes('x') || letter.includes('y');
  return names.map((_, position) => {
    if (letter[position] === 'x') return { role: 'predictor', roleIsGuess: false };
    if (letter[position] === 'y') return { role: 'outcome', roleIsGuess: false };
    if (hasLetters) return { role: letter[position] === 'z' ? 'mediator' : 'other', roleIsGuess: true };
    if (position === 0) return { role: 'predictor', roleIsGuess: true };
    return { role: position === names.length - 1 ? 'outcome' : 'other', roleIsGuess: true };
  });
}
