import { answerReasons } from './answer-reasons.ts';
import { repeatedIds, reservedIds } from './id-reasons.ts';
import { type Reason, reasonFor, type TreePath } from './instrument-reason.ts';
import { nearestWord } from './nearest-word.ts';
import { type InstrumentSketch, isKnown, type SketchedItem, type SketchedScale } from './sketch-instrument.ts';

/** What only two places of the file together can tell: ids that are repeated, references that lead nowhere. */
export function referenceReasons(sketch: InstrumentSketch, lineAt: (path: TreePath) => number): readonly Reason[] {
  return [
    ...repeatedIds(sketch, lineAt),
    ...reservedIds(sketch),
    ...emptyLists(sketch),
    ...sketch.items.flatMap((item) => itemReasons(item, sketch)),
    ...unusedReasons(sketch),
    ...answerReasons(sketch),
    ...reliabilityReasons(sketch),
  ];
}

function emptyLists(sketch: InstrumentSketch): readonly Reason[] {
  const reasons: Reason[] = [];
  if (sketch.hasEmptyScales) reasons.push(reasonFor('no-scales', ['scales'], {}));
  if (sketch.hasEmptyItems) reasons.push(reasonFor('no-items', ['items'], {}));
  return reasons;
}

function itemReasons(item: SketchedItem, sketch: InstrumentSketch): readonly Reason[] {
  if (item.scale === undefined || !sketch.scales.every(isKnown)) return [];
  const name = item.id ?? `#${Number(item.path[1]) + 1}`;
  const scale = sketch.scales.find(({ id }) => id === item.scale);
  if (scale === undefined) {
    const allowed = sketch.scales.map(({ id }) => id);
    const figures = { item: name, scale: item.scale, allowed, nearest: nearestWord(item.scale, allowed) };
    return [reasonFor('unknown-scale', [...item.path, 'scale'], figures)];
  }
  return dimensionReasons(item, name, scale, sketch);
}

function dimensionReasons(
  item: SketchedItem,
  name: string,
  scale: SketchedScale & { readonly id: string },
  sketch: InstrumentSketch,
): readonly Reason[] {
  if (!scale.dimensions.every(isKnown)) return [];
  const allowed = scale.dimensions.map(({ id }) => id);
  if (item.dimension === undefined) {
    if (allowed.length === 0 || item.hasDimension) return [];
    return [reasonFor('missing-dimension', item.path, { item: name, scale: scale.id, allowed })];
  }
  const { dimension } = item;
  if (allowed.includes(dimension)) return [];
  const path = [...item.path, 'dimension'];
  const owner = sketch.scales.find(({ dimensions }) => dimensions.some(({ id }) => id === dimension))?.id;
  if (owner !== undefined) {
    return [reasonFor('dimension-of-other-scale', path, { item: name, dimension, scale: scale.id, owner })];
  }
  const nearest = nearestWord(dimension, allowed);
  return [reasonFor('unknown-dimension', path, { item: name, dimension, scale: scale.id, allowed, nearest })];
}

/** Scales and dimensions that no item names; said only when every item's own reference is clear. */
function unusedReasons(sketch: InstrumentSketch): readonly Reason[] {
  const scaleIds = new Set(sketch.scales.map(({ id }) => id));
  const clear =
    sketch.items.length > 0 && sketch.items.every(({ scale }) => scale !== undefined && scaleIds.has(scale));
  if (!clear) return [];
  const usedScales = new Set(sketch.items.map(({ scale }) => scale));
  const usedDimensions = new Set(sketch.items.map(({ scale, dimension }) => `${scale} ${dimension}`));
  return sketch.scales.filter(isKnown).flatMap((scale): readonly Reason[] => {
    if (!usedScales.has(scale.id)) return [reasonFor('scale-without-items', scale.path, { scale: scale.id })];
    return scale.dimensions
      .filter(isKnown)
      .filter(({ id }) => !usedDimensions.has(`${scale.id} ${id}`))
      .map(({ id, path }) => reasonFor('dimension-without-items', path, { dimension: id, scale: scale.id }));
  });
}

function reliabilityReasons({ reliability }: InstrumentSketch): readonly Reason[] {
  const { minimum, strict } = reliability;
  if (minimum === undefined || strict === undefined || strict >= minimum) return [];
  const where = 'thresholds › reliability › strict';
  const path = ['thresholds', 'reliability', 'strict'];
  return [reasonFor('bad-threshold', path, { where, found: strict, from: minimum, to: 1 })];
}
