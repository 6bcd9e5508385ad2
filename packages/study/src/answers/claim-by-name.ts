import { type Claim, type MappedClaims, normaliseId } from './claim-by-mapping.ts';
import { gridRow, normaliseText, stripNumbering } from './normalise-text.ts';
import type { WantedColumn } from './wanted-column.ts';

type Places = ReadonlyMap<string, readonly number[]>;

/**
 * Columns by id, and for what is then left by text. Either may be the whole header or the row of a grid. A text is also
 * found behind its numbering, and in the label that an SPSS file gives a column, unless that column reads exactly like the text of another item.
 */
export function claimByName(
  header: readonly string[],
  wanted: readonly WantedColumn[],
  mapped: MappedClaims,
  labels: readonly string[],
): readonly Claim[] {
  const settled = new Set([...mapped.claims.map(({ id }) => id), ...mapped.refused]);
  const taken = new Set(mapped.claims.flatMap(({ indices }) => indices));
  const open = wanted.filter(({ id }) => !settled.has(id));
  const byId = claimById(header, open, taken);
  for (const { id, indices } of byId) {
    settled.add(id);
    for (const index of indices) taken.add(index);
  }
  const left = open.filter(({ id }) => !settled.has(id));
  return left.length === 0 ? byId : [...byId, ...claimByText(header, left, taken, labels)];
}

function claimById(
  header: readonly string[],
  wanted: readonly WantedColumn[],
  taken: ReadonlySet<number>,
): readonly Claim[] {
  const places = placesOf(
    wanted.map(({ id }) => normaliseId(id)),
    header.map((name, index) => (taken.has(index) ? [] : withGridRow(name).map(normaliseId))),
  );
  return wanted.flatMap(({ id }) => {
    const indices = lookUp(places, [normaliseId(id)]);
    return indices.length === 0 ? [] : [{ id, by: 'id' as const, indices }];
  });
}

function claimByText(
  header: readonly string[],
  wanted: readonly WantedColumn[],
  taken: ReadonlySet<number>,
  labels: readonly string[],
): readonly Claim[] {
  const texts = new Map(wanted.map(({ id, text }) => [id, [normaliseText(text.id), normaliseText(text.en)]]));
  const looseTexts = new Map([...texts].map(([id, both]) => [id, [...both, ...both.map(stripNumbering)]]));
  const keys = header.map((name, index) => {
    const names = labels[index] === undefined ? [name] : [name, labels[index]];
    return taken.has(index) ? [] : names.flatMap(withGridRow).map(normaliseText);
  });
  const exact = placesOf([...texts.values()].flat(), keys);
  const owned = new Set([...exact.values()].flat());
  const loose = placesOf(
    [...looseTexts.values()].flat(),
    keys.map((names, index) => (owned.has(index) ? [] : names.map(stripNumbering))),
  );
  return wanted.flatMap(({ id }) => {
    const indices = [...lookUp(exact, texts.get(id)!), ...lookUp(loose, looseTexts.get(id)!)];
    return indices.length === 0 ? [] : [{ id, by: 'text' as const, indices }];
  });
}

function withGridRow(name: string): readonly string[] {
  const row = gridRow(name);
  return row === null ? [name] : [name, row];
}

/** Where each wanted key stands among the keys of each column. */
function placesOf(wanted: readonly string[], keys: readonly (readonly string[])[]): Places {
  const places = new Map<string, number[]>(wanted.map((key) => [key, []]));
  places.delete('');
  for (const [index, names] of keys.entries()) for (const key of names) places.get(key)?.push(index);
  return places;
}

/** The columns under any of these keys, in the order of the file. */
function lookUp(places: Places, keys: readonly string[]): readonly number[] {
  return [...new Set(keys.flatMap((key) => places.get(key) ?? []))].sort((a, b) => a - b);
}
