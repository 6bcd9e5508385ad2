/** What a header tells about the item below it. */
export interface ItemHeader {
  /** The item's id where the header begins with one, such as X1.1 or SMM_ent_3R; else null. */
  readonly id: string | null;
  /** What the items of one scale share: the id's first part, or the question of a grid; else null. */
  readonly group: string | null;
  /** The id's middle part, or null. */
  readonly dimension: string | null;
  /** The statement; null where the header is an id alone. */
  readonly text: string | null;
  /** The id ends in R after its number, the convention of formr and R for a reversed item. */
  readonly reverse: boolean;
}

const idPattern = /^[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*$/;

/** @example isItemId('X1.1') // true */
export function isItemId(header: string): boolean {
  return header.length <= 64 && idPattern.test(header) && /\dR?$/i.test(header);
}

/**
 * Reads a header. `X1.1` belongs to X1, `X7` to X, `SMM_ent_1` to dimension ent of SMM; `X1.1 I like it` is an id and a
 * statement, where the id begins with three letters at most, as a numbering does; `How far do you agree? [I like it]`
 * is a row of a grid.
 *
 * @example
 * readItemHeader('SMM_ent_3R') // { id: 'SMM_ent_3R', group: 'SMM', dimension: 'ent', text: null, reverse: true }
 * @example
 * readItemHeader('Konten menarik') // { id: null, group: null, dimension: null, text: 'Konten menarik', reverse: false }
 */
export function readItemHeader(header: string): ItemHeader {
  const name = header.trim();
  const open = name.lastIndexOf('[');
  const inside = name.slice(open + 1, -1).trim();
  if (name.endsWith(']') && open > 0 && inside !== '') {
    const row = readItemHeader(inside);
    return { ...row, group: row.group ?? name.slice(0, open).trim() };
  }
  if (isItemId(name)) return { ...readId(name), text: null };
  const [first = '', ...rest] = name.split(/\s+/);
  const id = first.replace(/[.:)]+$/, '');
  const text = rest.join(' ').replace(/^[-–—.:)]\s*/, '');
  if (text !== '' && isItemId(id) && /^[A-Za-z]{1,3}\d/.test(id)) return { ...readId(id), text };
  return { id: null, group: null, dimension: null, text: name, reverse: false };
}

function readId(id: string): Omit<ItemHeader, 'text'> {
  const [, stem = '', suffix = ''] = /^(.*?)\d+(R?)$/i.exec(id)!;
  const [group, ...middle] = stem.split(/[._-]/).filter((part) => part !== '');
  return { id, group: group ?? id, dimension: middle.join('_') || null, reverse: suffix !== '' };
}
