import type { Instrument } from '@minat/study';
import smma from '@minat/study/instruments/smma.completed.json' with { type: 'json' };
import { instrumentSchema } from './questionnaire-schema.ts';

/**
 * The instrument that comes with the program: social media marketing in five dimensions and purchase interest. Taken in
 * as data rather than read from its file, since a built application no longer stands beside that file.
 *
 * @example readyInstrument().id // 'smma'
 */
export function readyInstrument(): Instrument {
  return instrumentSchema.parse(smma);
}
