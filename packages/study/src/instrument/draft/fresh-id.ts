import { isReservedId } from '../id-reasons.ts';

/**
 * An id as near to `wanted` as an instrument file allows, none of `taken` (in lower case): other characters become _,
 * what is taken or reserved gets a number.
 *
 * @example
 * freshId('Jenis kelamin', new Set(['jenis_kelamin'])) // 'Jenis_kelamin_2'
 */
export function freshId(wanted: string, taken: ReadonlySet<string>): string {
  const base =
    wanted
      .replace(/[^A-Za-z0-9._-]+/g, '_')
      .replace(/^[^A-Za-z]+/, '')
      .slice(0, 50)
      .replace(/[^A-Za-z0-9]+$/, '') || 'q';
  let id = base;
  for (let number = 2; isReservedId(id) || taken.has(id.toLowerCase()); number++) id = `${base}_${number}`;
  return id;
}
