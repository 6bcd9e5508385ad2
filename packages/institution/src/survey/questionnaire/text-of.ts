import type { Text } from '@minat/study';
import type { Fields } from './fields.ts';

/** The text of a pair of fields, as it was typed. */
export function textOf(name: string, fields: Fields): Text {
  return { id: fields[`${name}.id`] ?? '', en: fields[`${name}.en`] ?? '' };
}

export function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === '';
}
