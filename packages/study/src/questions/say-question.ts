import { joinNames, type Language, plain } from '@minat/document';
import type { Procedure, StudyResult } from '../analysis/index.ts';
import { testName } from './test-name.ts';
import { type Asked, type QuestionCode, questionWords } from './words/index.ts';

/** What a procedure asks of the data, in words, with its test; the procedure's id where the catalogue has no question. */
export function sayQuestion(
  procedure: Procedure,
  { instrument, respondents }: Pick<StudyResult, 'instrument' | 'respondents'>,
  language: Language,
): string {
  const words = questionWords[language];
  const code = procedure.kind === 'hypothesis' ? procedure.h0 : procedure.criterion;
  if (!Object.hasOwn(words.questions, code)) return plain(procedure.id);
  const nameOf = (id: string) => plain(instrument.scales.find((scale) => scale.id === id)?.name[language] ?? id);
  const names = procedure.about.map(nameOf);
  const [y = '', predictors] = [names.at(-1), names.slice(0, -1)];
  const question = respondents.find((one) => one.question === procedure.question)?.text[language];
  const asked: Asked = {
    names,
    about: joinNames(names, language),
    model: words.model({ y, x: joinNames(predictors, language), isSimple: predictors.length === 1 }),
    term: procedure.term === undefined ? '' : nameOf(procedure.term),
    question: plain(question ?? procedure.question ?? ''),
  };
  const said = words.questions[code as QuestionCode](asked);
  return procedure.kind === 'hypothesis' ? `${said}, ${testName(procedure.id.split(':')[0]!, language)}` : said;
}
