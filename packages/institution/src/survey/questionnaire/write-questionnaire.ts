import { isDeepStrictEqual } from 'node:util';
import { readInstrument, writeInstrument } from '@minat/study';
import type { Questionnaire } from './questionnaire.ts';
import { questionnaireSchema } from './questionnaire-schema.ts';

/**
 * A questionnaire as the JSON that a version holds. Checked once more on the way in, since every answer hangs on it: it
 * has the schema's shape, and its instrument, written as a file, is read as the same instrument.
 *
 * Errors: RangeError for one that was not made by `draftQuestionnaire` or `editQuestionnaire` and breaks this.
 */
export function writeQuestionnaire(questionnaire: Questionnaire): string {
  const parsed = questionnaireSchema.safeParse(questionnaire);
  if (!parsed.success) throw new RangeError(`writeQuestionnaire needs a questionnaire, got ${parsed.error.message}`);
  const again = readInstrument(writeInstrument(parsed.data.instrument), 'questionnaire');
  if (!again.ok || !isDeepStrictEqual(again.value, parsed.data.instrument)) {
    throw new RangeError('writeQuestionnaire needs an instrument that its own file gives back, got another');
  }
  return JSON.stringify(parsed.data);
}
