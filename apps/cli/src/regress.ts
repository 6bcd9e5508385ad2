import { expandFormula, parseFormula, printFormula, regressDesign } from '@minat/study';
import type { Arguments } from './arguments.ts';
import { deliver } from './deliver.ts';
import { openTable } from './open-table.ts';
import { regressionReport } from './regression-report.ts';
import { sayColumnsRefusal, sayFormulaRefusal } from './say-columns.ts';
import { notAllowed, Stop } from './stop.ts';
import { done, type ExitCode, type Surroundings, say } from './surroundings.ts';
import type { Words } from './words/index.ts';

/** Regresses columns of a file of numbers on each other, as a formula says. */
export async function runRegress(
  file: string,
  typed: string,
  asked: Arguments,
  words: Words,
  around: Surroundings,
): Promise<ExitCode> {
  const formula = parseFormula(typed);
  if (!formula.ok)
    throw new Stop(
      2,
      formula.refusals.map((refusal) => sayFormulaRefusal(refusal, typed, words)),
    );
  const table = await openTable(file, asked, words);
  const design = expandFormula(formula.value, table.header);
  if (!design.ok)
    throw new Stop(
      2,
      design.refusals.map((refusal) => sayFormulaRefusal(refusal, typed, words)),
    );
  const result = regressDesign(table, design.value, printFormula(formula.value));
  if (!result.ok) throw notAllowed(result.refusals.map((refusal) => sayColumnsRefusal(refusal, words)));
  const { n, rows, dropped } = result.value;
  if (dropped > 0) {
    say(around.stderr, words.columns.dropped({ n: String(n), rows: String(rows), dropped: String(dropped) }));
  }
  const report = regressionReport(result.value, asked.language, words);
  await deliver(
    { figures: result.value, report, names: { report: 'regression', figures: 'regression' } },
    asked,
    words,
    around,
  );
  return done;
}
