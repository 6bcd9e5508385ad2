import {
  compareWithout,
  type InstructedItem,
  readDurations,
  type ScreenOptions,
  screen,
  screeningReport,
} from '@minat/study';
import { sayTooFew } from './analyze.ts';
import type { Arguments } from './arguments.ts';
import { deliver } from './deliver.ts';
import { type OpenedAnswers, openAnswers } from './open-answers.ts';
import { openInstrument } from './open-instrument.ts';
import { notAllowed, wrongUse } from './stop.ts';
import { done, type ExitCode, type Surroundings } from './surroundings.ts';
import { version } from './version.ts';
import type { Words } from './words/index.ts';

/** Which respondents answered as if they had not read, and what the study says with and without them. */
export async function runScreen(file: string, asked: Arguments, words: Words, around: Surroundings): Promise<ExitCode> {
  const { instrument } = await openInstrument(asked.instrument, asked, words);
  const opened = await openAnswers(file, instrument, asked, words, around);
  const { answers } = opened;
  const screening = screen(instrument, answers, screenOptions(opened, asked, words));
  const options = { missing: asked.missing ?? 'listwise', resampling: null } as const;
  const compared = compareWithout(instrument, answers, screening, options);
  if (!compared.ok) throw notAllowed(compared.refusals.map((refusal) => sayTooFew(refusal, words)));
  const { all, without } = compared.value;
  const report = screeningReport(screening, all, without, asked.language, { software: version() });
  const names = { report: 'screening', figures: 'screening' };
  await deliver({ figures: { screening, all, without }, report, names }, asked, words, around);
  return done;
}

/** What stands in other columns than those of the items. */
function screenOptions({ codes, columnOf }: OpenedAnswers, asked: Arguments, words: Words): ScreenOptions {
  const { durationColumn, instructed } = asked;
  return {
    ...(codes === undefined ? {} : { codes }),
    ...(durationColumn === undefined
      ? {}
      : { durations: readDurations(columnOf(durationColumn, '--duration').map((cell) => cell?.text ?? null)) }),
    ...(instructed === undefined ? {} : { instructed: instructedTyped(instructed, columnOf, words) }),
  };
}

/** The answer follows the last `=`: a header may hold one, an answer hardly. */
function instructedTyped(typed: string, columnOf: OpenedAnswers['columnOf'], words: Words): readonly InstructedItem[] {
  const parts = typed.split(';').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const [column, expected] = [
        part.slice(0, part.lastIndexOf('=')).trim(),
        part.slice(part.lastIndexOf('=') + 1).trim(),
      ];
      if (!part.includes('=') || column === '' || expected === '')
        throw wrongUse(words.unclearInstructed({ found: part }));
      // In an SPSS file the answer may be typed as its value or as its label.
      const given = columnOf(column, '--instructed').map((cell) =>
        cell?.text === expected ? expected : (cell?.label ?? null),
      );
      return { column, expected, given };
    });
}
