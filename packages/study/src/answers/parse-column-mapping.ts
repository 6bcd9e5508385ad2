import { accept, refuse } from '../refusal/index.ts';
import { type AnswersOutcome, refusalFor } from './answers-refusal.ts';
import { readFlatYaml } from './read-flat-yaml.ts';

/**
 * Which column belongs to which item, from YAML or JSON: `{item: header}`. Refuses what is no such object and an item
 * without a header; whether item and header exist is known only beside a file.
 *
 * @example parseColumnMapping('X1: Konten menarik') // { ok: true, value: { X1: 'Konten menarik' } }
 * @example parseColumnMapping('[1]').refusals[0].code // 'unclear-column-mapping'
 */
export function parseColumnMapping(text: string): AnswersOutcome<Readonly<Record<string, string>>> {
  const flat = readFlatYaml(text);
  const empty = flat.ok ? flat.pairs.find(([id, header]) => id.trim() === '' || header.trim() === '') : undefined;
  if (!flat.ok || empty !== undefined) {
    const place = flat.ok || flat.line === undefined ? {} : { line: flat.line };
    return refuse(refusalFor('unclear-column-mapping', place, { found: empty?.[0] ?? '' }));
  }
  return accept(Object.fromEntries(flat.pairs.map(([id, header]) => [id.trim(), header.trim()])));
}
