import type { PublicExport } from './public-exports.ts';

/** What the reference cannot tell of an export: a description of everything, an example of each function. */
export function undocumented(all: readonly PublicExport[]): readonly string[] {
  return all.flatMap(({ name, kind, file, description, examples }) => [
    ...(kind === 'function' && description === '' ? [`${file}: ${name} lacks a description`] : []),
    ...(kind === 'function' && examples.length === 0 ? [`${file}: ${name} lacks an @example`] : []),
  ]);
}
