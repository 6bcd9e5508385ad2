import {
  type Answers,
  type Instrument,
  readAnswers,
  readTable,
  type SurveyData,
  surveyDataOf,
  tallyAnswers,
} from '@minat/study';

/** How rows with a missing answer are treated: what `minat analyze` does unless told. */
export const missing = 'listwise';

/** What the analysis needs of a wave's file: tallied as it passes by where it is plain, read as a whole where it is not. */
export async function readSurvey(
  pieces: readonly Uint8Array[],
  name: string,
  instrument: Instrument,
): Promise<SurveyData> {
  const tallied = tallyAnswers(pieces, name, instrument, { missing });
  if (tallied !== null) return tallied.data;
  return surveyDataOf(instrument, await readWhole(pieces, name, instrument), missing);
}

/** The answers of a wave's file row by row. Throws where it cannot be read: it was written for it. */
export async function readWhole(pieces: readonly Uint8Array[], name: string, instrument: Instrument): Promise<Answers> {
  const table = await readTable(Buffer.concat(pieces), name);
  if (!table.ok) throw new Error(`the file of answers cannot be read: ${JSON.stringify(table.refusals)}`);
  const answers = readAnswers(table.value, instrument);
  if (!answers.ok) throw new Error(`the answers cannot be read: ${JSON.stringify(answers.refusals)}`);
  return answers.value;
}
