import type { Instrument } from '@minat/study';
import type { Fields } from './fields.ts';
import { isNewKey, nextKey, type Outline, type OutlineGroup, outlineFields, outlineOf } from './outline.ts';

/**
 * The fields of a form after one of its buttons, of which each has a word and the key of an item, a dimension or a scale.
 * `up ent2`, `down ent2`: changes places with the item above or below it in its dimension. `add entertainment`: an empty item at the
 * end of a dimension, or of a scale that has none. `add-dimension smma`: an empty dimension with an empty item. `drop ent2`,
 * `drop-dimension entertainment` and their `restore`: what is dropped keeps text and place until the form is saved, but what is new
 * and empty goes at once. What is no button of the form changes nothing.
 *
 * @example rearrangeFields(instrument, {}, 'down ent1')['items.entertainment'] // 'ent2 ent1'
 */
export function rearrangeFields(
  instrument: Pick<Instrument, 'scales' | 'items'>,
  fields: Fields,
  button: string,
): Fields {
  const [what, key = ''] = button.split(' ');
  const outline = outlineOf(instrument, fields);
  const fresh = { key: nextKey(outline), dropped: false };
  const groups = outline.flatMap((scale) => scale.groups);
  const of = (next: Outline): Fields => ({ ...fields, ...outlineFields(next) });
  const inGroups = (change: (group: OutlineGroup) => OutlineGroup): Fields =>
    of(outline.map((scale) => ({ ...scale, groups: scale.groups.map(change) })));
  switch (what) {
    case 'up':
      return inGroups((group) => ({ ...group, items: moveUp(group.items, key) }));
    case 'down':
      return inGroups((group) => ({ ...group, items: moveUp(group.items.toReversed(), key).toReversed() }));
    case 'add':
      return inGroups((group) => (group.key === key ? { ...group, items: [...group.items, fresh] } : group));
    case 'add-dimension':
      return of(
        outline.map((scale) => {
          if (scale.id !== key || !scale.divided) return scale;
          return { ...scale, groups: [...scale.groups, { ...fresh, items: [fresh] }] };
        }),
      );
    case 'drop':
      if (isEmptyNew(key, fields))
        return inGroups((group) => ({ ...group, items: group.items.filter((item) => item.key !== key) }));
      return groups.some(({ items }) => items.some((item) => item.key === key))
        ? { ...fields, [`item.${key}.drop`]: 'on' }
        : fields;
    case 'drop-dimension':
      return groups.some((group) => group.key === key) ? { ...fields, [`dimension.${key}.drop`]: 'on' } : fields;
    case 'restore':
      return without(fields, `item.${key}.drop`);
    case 'restore-dimension':
      return without(fields, `dimension.${key}.drop`);
    default:
      return fields;
  }
}

/** The same values, that of the key before the one that it stood after. */
function moveUp<Value extends { readonly key: string }>(values: readonly Value[], key: string): readonly Value[] {
  const at = values.findIndex((value) => value.key === key);
  if (at < 1) return values;
  return [...values.slice(0, at - 1), values[at]!, values[at - 1]!, ...values.slice(at + 1)];
}

function isEmptyNew(key: string, fields: Fields): boolean {
  const names = ['item', 'indicator'].flatMap((part) => [`${part}.${key}.id`, `${part}.${key}.en`]);
  return isNewKey(key) && names.every((name) => (fields[name] ?? '').trim() === '');
}

function without(fields: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([one]) => one !== name));
}
