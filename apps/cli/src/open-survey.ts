import { type Instrument, type SurveyData, surveyDataOf, tallyAnswers } from '@minat/study';
import type { Arguments } from './arguments.ts';
import { nameOf, readChunks } from './files.ts';
import type { Progress } from './progress.ts';
import { sayReading } from './say-reading.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from './words/index.ts';

/**
 * What the analysis needs of a file of answers. A plain file of whole numbers is read once, as it streams by; whatever
 * needs a second look is read as a whole, with the same figures.
 */
export async function openSurvey(
  file: string,
  instrument: Instrument,
  asked: Arguments,
  words: Words,
  around: Surroundings,
  progress: Progress,
): Promise<SurveyData> {
  const missing = asked.missing ?? 'listwise';
  // What reads words and YAML is loaded when the file or the command asks for it.
  const reading = () => import('./open-answers.ts');
  const mapping = asked.columns === undefined ? undefined : await (await reading()).columnMapping(asked, words);
  const options = { missing, ...(mapping === undefined ? {} : { mapping }) };
  // A mapping of words is for a file of words.
  const pieces =
    asked.map === undefined
      ? readChunks(file, (share) => progress.step(words.reading({ percent: String(Math.floor(100 * share)) })))
      : null;
  const tallied =
    pieces === null ? null : tallyAnswers(pieces.chunks, nameOf(file), instrument, { ...options, bytes: pieces.bytes });
  progress.end();
  if (tallied !== null) {
    const { data, matches } = tallied;
    sayReading({ matches, problems: data.problems, wordMapping: data.wordMapping }, asked, words, around);
    return data;
  }
  const { answers } = await (await reading()).openAnswers(file, instrument, asked, words, around);
  return surveyDataOf(instrument, answers, missing);
}
