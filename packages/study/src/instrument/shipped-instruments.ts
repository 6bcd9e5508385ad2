import { join } from 'node:path';

const names = ['smma'] as const;

/**
 * The names of the instruments that come with this package.
 *
 * @example
 * shippedInstruments() // ['smma']
 */
export function shippedInstruments(): readonly string[] {
  return names;
}

/**
 * Where a shipped instrument's file lies; null when none has this name. The folder is found from this file, two up from
 * `src/instrument` as from `dist/instrument`; reading is the caller's.
 *
 * @example
 * shippedInstrumentPath('unknown') // null
 */
export function shippedInstrumentPath(name: string): string | null {
  return pathOf(name, 'yaml');
}

/**
 * Where a shipped instrument lies as `readInstrument` returns it, as JSON (`npm run instruments:write`); null when none
 * has this name. Parsing and checking the YAML costs a short program more than the analysis of a hundred respondents.
 *
 * @example
 * completedInstrumentPath('unknown') // null
 */
export function completedInstrumentPath(name: string): string | null {
  return pathOf(name, 'completed.json');
}

function pathOf(name: string, ending: string): string | null {
  const known = names.find((shipped) => shipped === name);
  return known === undefined ? null : join(import.meta.dirname, '..', '..', 'instruments', `${known}.${ending}`);
}
