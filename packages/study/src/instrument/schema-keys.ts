import { z } from 'zod';
import type { TreePath } from './instrument-reason.ts';
import { instrumentSchema } from './instrument-schema.ts';

/**
 * The keys that the schema allows at a path of the file, read from the schema itself so that no second list exists.
 * Empty where the path leads to no map.
 *
 * @example
 * keysAllowedAt(['scales', 0, 'dimensions', 0]) // ['id', 'name']
 */
export function keysAllowedAt(path: TreePath): readonly string[] {
  let schema: unknown = instrumentSchema;
  for (const step of path) schema = childOf(mapIn(schema), step);
  const map = mapIn(schema);
  return map instanceof z.ZodObject ? Object.keys(map.shape) : [];
}

/** Looks through what is optional or has a default, and of a choice takes the map. */
function mapIn(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return mapIn(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.find((option) => option instanceof z.ZodObject);
  return schema;
}

function childOf(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodObject ? schema.shape[step] : undefined;
}
