// What someone else's program looks like: strict, every declaration checked, nothing of this project's settings.
import { type Document, formatNumber } from '@minat/document';
import { renderMarkdown } from '@minat/document/markdown';
import { renderTerminal, type TerminalOptions } from '@minat/document/terminal';
import { type Alpha, cronbachAlpha, momentsOf } from '@minat/statistics';
import {
  type AnalysisRefusalCode,
  analyze,
  buildReport,
  type Instrument,
  type Outcome,
  readAnswers,
  readInstrument,
  readTable,
  type StudyResult,
  studyResultSchema,
} from '@minat/study';

const options: TerminalOptions = { width: 80, colour: false };
const alpha: Alpha = cronbachAlpha(
  momentsOf([
    [4, 5, 3, 2, 4],
    [4, 4, 3, 1, 5],
    [5, 4, 2, 2, 4],
  ]),
);

/** From two texts to the chapter in Markdown, and as the terminal prints it. */
export async function study(instrumentText: string, answers: Uint8Array): Promise<string> {
  const instrument: Outcome<Instrument, string> = readInstrument(instrumentText, 'instrument.yaml');
  if (!instrument.ok) throw new Error(instrument.refusals.map(({ code }) => code).join());
  const table = await readTable(answers, 'answers.csv');
  if (!table.ok) throw new Error(table.refusals.map(({ code }) => code).join());
  const read = readAnswers(table.value, instrument.value);
  if (!read.ok) throw new Error(read.refusals.map(({ code }) => code).join());
  const result: Outcome<StudyResult, AnalysisRefusalCode> = analyze(instrument.value, read.value);
  if (!result.ok) throw new Error(result.refusals.map(({ code }) => code).join());
  studyResultSchema.parse(result.value);
  const report: Document = buildReport(result.value, 'en', { software: 'consumer' });
  return `${renderMarkdown(report)}\n${renderTerminal(report, options)}\n${formatNumber(alpha.alpha, { digits: 3 }, 'id')}`;
}
