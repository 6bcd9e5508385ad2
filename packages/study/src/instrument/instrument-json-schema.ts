import { z } from 'zod';
import { instrumentSchema } from './instrument-schema.ts';

/**
 * The shape of an instrument file as JSON Schema (draft 2020-12), for editors that complete and check while typing.
 * It says less than `readInstrument` checks: references between places are not in it.
 *
 * @example
 * instrumentJsonSchema()['type'] // 'object'
 */
export function instrumentJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    ...z.toJSONSchema(instrumentSchema, { io: 'input', reused: 'ref', target: 'draft-2020-12' }),
    title: 'Minat instrument',
  };
}
