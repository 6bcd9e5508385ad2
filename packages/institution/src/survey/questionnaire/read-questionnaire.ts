import type { Questionnaire } from './questionnaire.ts';
import { questionnaireSchema } from './questionnaire-schema.ts';

/**
 * A questionnaire out of the JSON that a version holds. Throws where it is none: nothing else is ever kept there.
 *
 * @example readQuestionnaire(JSON.stringify(questionnaire)).minimumAge // 17
 */
export function readQuestionnaire(json: string): Questionnaire {
  return questionnaireSchema.parse(JSON.parse(json));
}
