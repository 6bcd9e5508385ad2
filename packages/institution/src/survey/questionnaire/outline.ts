import type { Instrument } from '@minat/study';
import type { Fields } from './fields.ts';

/**
 * How the items of a form stand. Each has a key: its id where the questionnaire has it, a number where it is new and gets
 * an id only when it is saved (`editItems`), so that nobody who saves at the same time gets the same one. Ids begin with a
 * letter, so no key is both. Fields hold it as `dimensions.SCALE` and `items.GROUP`, keys with spaces between them; what is
 * dropped stays in its place with a field `item.KEY.drop` or `dimension.KEY.drop`, and can be taken back until then.
 */
export type Outline = readonly OutlineScale[];

export interface OutlineScale {
  readonly id: string;
  /** Whether the scale is divided into dimensions: each group is then one. */
  readonly divided: boolean;
  readonly groups: readonly OutlineGroup[];
}

export interface OutlineGroup {
  /** Of the dimension; of a scale that is not divided, its id. */
  readonly key: string;
  readonly dropped: boolean;
  readonly items: readonly OutlineItem[];
}

export interface OutlineItem {
  readonly key: string;
  readonly dropped: boolean;
}

type Structure = Pick<Instrument, 'scales' | 'items'>;

/**
 * The outline that fields hold; what they leave out is as the instrument has it, what could be no key is passed over.
 *
 * @example outlineOf(instrument, {})[0].groups[0].items[0] // { key: 'ent1', dropped: false }
 */
export function outlineOf({ scales, items }: Structure, fields: Fields): Outline {
  const seen = new Set<string>();
  const keysOf = (name: string, own: readonly string[]): readonly string[] => {
    const keys = fields[name] === undefined ? own : fields[name].split(/\s+/).filter(isKey);
    const kind = name.startsWith('items.') ? 'item' : 'dimension';
    // Of what is named twice the first counts.
    return keys.filter((key) => !seen.has(`${kind} ${key}`) && seen.add(`${kind} ${key}`));
  };
  const groupOf = (key: string): OutlineGroup => {
    const own = items.filter(({ scale, dimension }) => (dimension ?? scale) === key).map(({ id }) => id);
    return {
      key,
      dropped: fields[`dimension.${key}.drop`] !== undefined,
      items: keysOf(`items.${key}`, own).map((item) => ({
        key: item,
        dropped: fields[`item.${item}.drop`] !== undefined,
      })),
    };
  };
  return scales.map(({ id, dimensions }) => {
    const divided = dimensions.length > 0;
    const own = dimensions.map((dimension) => dimension.id);
    return { id, divided, groups: (divided ? keysOf(`dimensions.${id}`, own) : [id]).map(groupOf) };
  });
}

/** An outline as fields, but for what is dropped. */
export function outlineFields(outline: Outline): Fields {
  return Object.fromEntries(
    outline.flatMap(({ id, divided, groups }) => [
      ...(divided ? [[`dimensions.${id}`, groups.map(({ key }) => key).join(' ')]] : []),
      ...groups.map(({ key, items }) => [`items.${key}`, items.map((item) => item.key).join(' ')]),
    ]),
  );
}

/** What of an outline will be there when it is saved. */
export function standing(outline: Outline): Outline {
  return outline.map((scale) => ({
    ...scale,
    groups: scale.groups
      .filter(({ dropped }) => !dropped)
      .map((group) => ({ ...group, items: group.items.filter(({ dropped }) => !dropped) })),
  }));
}

/**
 * The key that the next new item or dimension of a form gets: a number that nothing in it has.
 *
 * @example nextKey(outlineOf(instrument, { 'items.entertainment': 'ent1 3' })) // '4'
 */
export function nextKey(outline: Outline): string {
  const groups = outline.flatMap((scale) => scale.groups);
  const keys = groups.flatMap((group) => [group.key, ...group.items.map((item) => item.key)]);
  return String(Math.max(0, ...keys.filter(isNewKey).map(Number)) + 1);
}

/** Whether a key is of something new: a number, where an id begins with a letter. */
export function isNewKey(key: string): boolean {
  return /^\d/.test(key);
}

function isKey(text: string): boolean {
  return /^(?:[A-Za-z][\w.-]{0,63}|\d{1,4})$/.test(text);
}
