import type { Instrument } from '../instrument/index.ts';
import { type AnswersRefusal, refusalFor } from './answers-refusal.ts';
import { findNearestHeader } from './nearest-header.ts';
import type { WantedColumn } from './wanted-column.ts';

/** For how many missing items the nearest header is looked up. */
const searched = 50;

/**
 * What to say of the items without a column: an optional scale that is absent as a whole is no fault, one that is absent
 * in part is, and so is any other missing item. A file without a single item is refused even where every scale is optional.
 */
export function refuseMissing(
  instrument: Instrument,
  absent: readonly WantedColumn[],
  freeHeaders: readonly string[],
): { readonly refusals: readonly AnswersRefusal[]; readonly absentScales: readonly string[] } {
  const items = absent.filter(({ kind }) => kind === 'item');
  if (items.length === 0) return { refusals: [], absentScales: [] };
  const nearest = findNearestHeader(freeHeaders);
  const figures = (missing: readonly WantedColumn[]) => ({
    ids: missing.map(({ id }) => id),
    nearest: missing.map(({ id, text }, index) => (index < searched ? nearest([id, text.id, text.en]) : '')),
  });
  if (items.length === instrument.items.length && instrument.scales.every(({ optional }) => optional)) {
    return { refusals: [refusalFor('missing-columns', {}, figures(items))], absentScales: [] };
  }
  const refusals: AnswersRefusal[] = [];
  const absentScales: string[] = [];
  const optional = new Set<string>();
  for (const scale of instrument.scales.filter((one) => one.optional)) {
    optional.add(scale.id);
    const missing = items.filter((item) => item.scale === scale.id);
    const all = instrument.items.filter((item) => item.scale === scale.id).length;
    if (missing.length === 0) continue;
    if (missing.length === all) absentScales.push(scale.id);
    else refusals.push(refusalFor('partly-absent-scale', {}, { scale: scale.id, ...figures(missing) }));
  }
  const required = items.filter(({ scale }) => scale !== null && !optional.has(scale));
  if (required.length > 0) refusals.unshift(refusalFor('missing-columns', {}, figures(required)));
  return { refusals, absentScales };
}
