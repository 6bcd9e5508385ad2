import type { TreePath } from './instrument-reason.ts';

/**
 * What can be made out of an instrument file that may be wrong anywhere: enough to check its references even while its
 * shapes are being refused, so that one reading gives all reasons. What is unreadable is undefined.
 */
export interface InstrumentSketch {
  readonly answers: SketchedAnswers | undefined;
  readonly scales: readonly SketchedScale[];
  readonly items: readonly SketchedItem[];
  readonly profile: readonly SketchedPlace[];
  readonly reliability: { readonly minimum: number | undefined; readonly strict: number | undefined };
  /** The list is there, with nothing in it. */
  readonly hasEmptyScales: boolean;
  readonly hasEmptyItems: boolean;
}

export interface SketchedPlace {
  readonly id: string | undefined;
  readonly path: TreePath;
}

export interface SketchedScale extends SketchedPlace {
  readonly answers: SketchedAnswers | undefined;
  readonly dimensions: readonly SketchedPlace[];
}

export interface SketchedItem extends SketchedPlace {
  readonly scale: string | undefined;
  readonly dimension: string | undefined;
  /** Something stands there, readable or not. */
  readonly hasDimension: boolean;
}

export interface SketchedAnswers {
  readonly path: TreePath;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly labels: readonly { readonly value: string; readonly texts: readonly string[] }[];
}

/** Whether a sketched place has a readable id. */
export function isKnown<Place extends SketchedPlace>(place: Place): place is Place & { readonly id: string } {
  return place.id !== undefined;
}

/** @example sketchInstrument({ items: [] }).hasEmptyItems // true */
export function sketchInstrument(root: unknown): InstrumentSketch {
  const file = mapOf(root);
  const reliability = mapOf(mapOf(file.thresholds).reliability);
  return {
    answers: sketchAnswers(file.answers, ['answers']),
    scales: listOf(file.scales).map((scale, position) => sketchScale(mapOf(scale), ['scales', position])),
    items: listOf(file.items).map((item, position) => sketchItem(mapOf(item), ['items', position])),
    profile: places(file.profile, ['profile']),
    reliability: { minimum: numberOf(reliability.minimum), strict: numberOf(reliability.strict) },
    hasEmptyScales: isEmptyList(file.scales),
    hasEmptyItems: isEmptyList(file.items),
  };
}

function sketchScale(scale: Fields, path: TreePath): SketchedScale {
  return {
    id: textOf(scale.id),
    path,
    answers: sketchAnswers(scale.answers, [...path, 'answers']),
    dimensions: places(scale.dimensions, [...path, 'dimensions']),
  };
}

function sketchItem(item: Fields, path: TreePath): SketchedItem {
  return {
    id: textOf(item.id),
    path,
    scale: textOf(item.scale),
    dimension: textOf(item.dimension),
    hasDimension: item.dimension !== undefined,
  };
}

function sketchAnswers(answers: unknown, path: TreePath): SketchedAnswers | undefined {
  if (answers === undefined) return undefined;
  const { from, to, labels } = mapOf(answers);
  return {
    path,
    from: numberOf(from),
    to: numberOf(to),
    labels: Object.entries(mapOf(labels)).map(([value, label]) => ({
      value,
      texts: textsOf(label),
    })),
  };
}

/** As the reader completes it: one language stands for both. */
function textsOf(text: unknown): readonly string[] {
  if (typeof text === 'string') return [text, text];
  const [id, en] = [textOf(mapOf(text).id), textOf(mapOf(text).en)];
  return [id ?? en ?? '', en ?? id ?? ''];
}

function places(list: unknown, path: TreePath): readonly SketchedPlace[] {
  return listOf(list).map((place, position) => ({ id: textOf(mapOf(place).id), path: [...path, position] }));
}

type Fields = Readonly<Record<string, unknown>>;

function mapOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
