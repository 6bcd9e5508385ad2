import type { Dimension, Instrument, Item } from '@minat/study';
import type { FieldError } from './field-errors.ts';
import type { Fields } from './fields.ts';
import { freshId } from './fresh-id.ts';
import { type Outline, type OutlineScale, outlineOf, standing } from './outline.ts';
import { isBlank, textOf } from './text-of.ts';

/** Scales and items as a form has them, not yet held against the schema. */
export interface EditedItems {
  /** The dimensions of each scale of the instrument, in its order. */
  readonly dimensions: readonly (readonly Keyed<Dimension>[])[];
  /** In the order of the questionnaire. */
  readonly items: readonly Keyed<Item>[];
  /** What breaks a rule of instruments. */
  readonly errors: readonly FieldError[];
}

/** Something with the key by which the form names it (`outlineOf`). */
export interface Keyed<Value> {
  readonly key: string;
  readonly value: Value;
}

/**
 * The items and dimensions that a form leaves: dropped ones gone, new ones with ids that nothing has had before (`spent`
 * are the ids of what was dropped earlier). An id stays with its scale: what the form has under an id that the scale has
 * not, since somebody else dropped it meanwhile, is new.
 */
export function editItems(instrument: Instrument, spent: readonly string[], fields: Fields): EditedItems {
  const outline = standing(outlineOf(instrument, fields));
  const taken = takenIds(instrument, spent);
  const scores = takenScores(instrument, spent);
  const itemOf = (key: string, place: Pick<Item, 'scale' | 'dimension'>): Keyed<Item> => {
    const known = instrument.items.some((item) => item.id === key && item.scale === place.scale);
    const group = place.dimension ?? place.scale;
    const neighbours = instrument.items.filter((item) => (item.dimension ?? item.scale) === group).map(({ id }) => id);
    const indicator = textOf(`indicator.${key}`, fields);
    const value: Item = {
      id: known ? key : give(taken, freshId(neighbours, group, taken)),
      ...place,
      indicator: isBlank(indicator.id) && isBlank(indicator.en) ? null : indicator,
      text: textOf(`item.${key}`, fields),
      reverse: fields[`item.${key}.reverse`] !== undefined,
    };
    return { key, value };
  };
  const dimensions: Keyed<Dimension>[][] = [];
  const groups: { readonly scale: string; readonly items: readonly Keyed<Item>[] }[] = [];
  for (const { id: scale, divided, groups: parts } of outline) {
    const own = instrument.scales.find(({ id }) => id === scale)!.dimensions.map(({ id }) => id);
    const kept: Keyed<Dimension>[] = [];
    for (const { key, items } of parts) {
      const id = own.includes(key) || !divided ? key : give(scores, freshId(own, scale, scores));
      if (divided) kept.push({ key, value: { id, name: textOf(`dimension.${key}`, fields) } });
      const place = { scale, dimension: divided ? id : null };
      groups.push({ scale, items: items.map((item) => itemOf(item.key, place)) });
    }
    dimensions.push(kept);
  }
  return { dimensions, items: inOrder(instrument.items, groups), errors: ruleErrors(instrument, outline) };
}

function give(taken: Set<string>, id: string): string {
  taken.add(id.toLowerCase());
  return id;
}

/** Ids that no new item and no new question about the person may have. */
export function takenIds({ items, profile }: Instrument, spent: readonly string[]): Set<string> {
  return new Set([...items.map(({ id }) => id), ...profile.map(({ id }) => id), ...spent].map(lower));
}

/** Ids that no new dimension may have. */
function takenScores({ scales }: Instrument, spent: readonly string[]): Set<string> {
  return new Set(
    [...scales.flatMap(({ id, dimensions }) => [id, ...dimensions.map((one) => one.id)]), ...spent].map(lower),
  );
}

const lower = (id: string): string => id.toLowerCase();

/**
 * The order of the whole questionnaire: each group stands in the places that it had, in its own order; what is more
 * follows its last one, and a group that had no place follows the group before it in its scale.
 */
function inOrder(
  before: readonly Item[],
  groups: readonly { readonly scale: string; readonly items: readonly Keyed<Item>[] }[],
): readonly Keyed<Item>[] {
  const keyOf = ({ dimension, scale }: Item): string => `${scale} ${dimension}`;
  const places = before.map(keyOf);
  const waiting = new Map(groups.flatMap(({ items }) => (items[0] ? [[keyOf(items[0].value), items]] : [])));
  const ordered = places.flatMap((place, at) => {
    const items = waiting.get(place) ?? [];
    const isLast = places.lastIndexOf(place) === at;
    const next = isLast ? items : items.slice(0, 1);
    waiting.set(place, isLast ? [] : items.slice(1));
    return next;
  });
  for (const { items } of groups) {
    const [first] = items;
    if (first === undefined || places.includes(keyOf(first.value))) continue;
    const last = ordered.findLastIndex(({ value }) => value.scale === first.value.scale);
    ordered.splice(last === -1 ? ordered.length : last + 1, 0, ...items);
  }
  return ordered;
}

/** A dimension without items measures nothing; of one item alone no reliability can be computed. */
function ruleErrors(instrument: Instrument, outline: Outline): readonly FieldError[] {
  return outline.flatMap((scale): readonly FieldError[] => {
    const before = instrument.items.filter((item) => item.scale === scale.id).length;
    const now = scale.groups.reduce((sum, { items }) => sum + items.length, 0);
    const few: readonly FieldError[] =
      now < Math.min(2, before) ? [{ field: placeOfMore(scale), code: 'few-items' }] : [];
    const empty = scale.groups.filter(({ items }) => scale.divided && items.length === 0);
    return [...few, ...empty.map(({ key }): FieldError => ({ field: `items.${key}`, code: 'no-items' }))];
  });
}

/** The button by which a scale gets more items. */
function placeOfMore({ id, groups }: OutlineScale): string {
  const [first] = groups;
  return first === undefined ? `dimensions.${id}` : `items.${first.key}`;
}
