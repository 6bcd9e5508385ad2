import { type Reason, reasonFor, type TreePath } from './instrument-reason.ts';
import type { InstrumentSketch } from './sketch-instrument.ts';

/**
 * Ids that a question or scale may not bear, in any letter case: words that SPSS keeps for its own syntax (PSPP manual,
 * "Tokens"), and names under which a programme finds its own machinery instead of a value.
 */
const reserved: ReadonlySet<string> = new Set([
  ...['all', 'and', 'by', 'eq', 'ge', 'gt', 'le', 'lt', 'ne', 'not', 'or', 'to', 'with'],
  ...['constructor', 'prototype', 'tostring', 'valueof', 'hasownproperty'],
]);

/** @example isReservedId('With') // true */
export function isReservedId(id: string): boolean {
  return reserved.has(id.toLowerCase());
}

interface NamedPlace {
  readonly id: string;
  readonly path: TreePath;
}

/**
 * Ids are compared without letter case, since spreadsheets' headers and SPSS's names are. Scales and dimensions share
 * one namespace, for both name scores; items and profile questions share another, for both name columns.
 */
export function repeatedIds(sketch: InstrumentSketch, lineAt: (path: TreePath) => number): readonly Reason[] {
  return [...repeatedIn(scoreIds(sketch), lineAt), ...repeatedIn(columnIds(sketch), lineAt)];
}

/** Ids that `isReservedId` keeps for others. */
export function reservedIds(sketch: InstrumentSketch): readonly Reason[] {
  return [...scoreIds(sketch), ...columnIds(sketch)]
    .filter(({ id }) => isReservedId(id))
    .map(({ id, path }) => reasonFor('reserved-id', [...path, 'id'], { where: String(path[0]), id }));
}

function repeatedIn(places: readonly NamedPlace[], lineAt: (path: TreePath) => number): readonly Reason[] {
  const first = new Map<string, TreePath>();
  const reasons: Reason[] = [];
  for (const { id, path } of places) {
    const place = [...path, 'id'];
    const earlier = first.get(id.toLowerCase());
    if (earlier === undefined) first.set(id.toLowerCase(), place);
    else reasons.push(reasonFor('duplicate-id', place, { id, firstLine: lineAt(earlier) }));
  }
  return reasons;
}

function scoreIds(sketch: InstrumentSketch): readonly NamedPlace[] {
  return named(sketch.scales.flatMap((scale) => [scale, ...scale.dimensions]));
}

function columnIds(sketch: InstrumentSketch): readonly NamedPlace[] {
  return named([...sketch.items, ...sketch.profile]);
}

function named(places: readonly { readonly id: string | undefined; readonly path: TreePath }[]): readonly NamedPlace[] {
  return places.flatMap(({ id, path }) => (id === undefined ? [] : [{ id, path }]));
}
