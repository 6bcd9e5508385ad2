import { describeColumns } from '@minat/study';
import type { Arguments } from './arguments.ts';
import { deliver } from './deliver.ts';
import { descriptionReport } from './description-report.ts';
import { openTable } from './open-table.ts';
import { sayColumnsRefusal } from './say-columns.ts';
import { notAllowed } from './stop.ts';
import { done, type ExitCode, type Surroundings, say } from './surroundings.ts';
import type { Words } from './words/index.ts';

/** Describes every column of numbers of a file; says which columns it leaves out. */
export async function runDescribe(
  file: string,
  asked: Arguments,
  words: Words,
  around: Surroundings,
): Promise<ExitCode> {
  const described = describeColumns(await openTable(file, asked, words));
  if (!described.ok) throw notAllowed(described.refusals.map((refusal) => sayColumnsRefusal(refusal, words)));
  const { variables, skipped } = described.value;
  for (const { variable, row, found } of skipped) {
    say(around.stderr, words.columns.skipped({ variable, row: String(row), found }));
  }
  const report = descriptionReport(described.value, asked.language, words);
  const names = { report: 'description', figures: 'description' };
  await deliver({ figures: variables, report, names }, asked, words, around);
  return done;
}
