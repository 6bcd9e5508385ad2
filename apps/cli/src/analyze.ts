import { join } from 'node:path';
import {
  type Answers,
  analyze,
  buildReport,
  type StudyResult,
  sayAnswerProblem,
  sayAnswersRefusal,
  sayInstrumentRefusal,
} from '@minat/study';
import type { Arguments, Format } from './arguments.ts';
import { writeText } from './files.ts';
import { openAnswers } from './open-answers.ts';
import { openInstrument } from './open-instrument.ts';
import { done, type ExitCode, notAllowed, type Surroundings, say } from './surroundings.ts';
import { version } from './version.ts';
import type { Words } from './words/index.ts';

const fileOf: Readonly<Record<Format, string>> = { html: 'report.html', md: 'report.md', json: 'result.json' };

/** From a file of answers to the report: on the terminal, as files, or the bare result as JSON. */
export async function runAnalyze(
  file: string,
  asked: Arguments,
  words: Words,
  around: Surroundings,
): Promise<ExitCode> {
  const { stdout, stderr } = around;
  const refuse = (sentences: readonly string[]): ExitCode => {
    for (const sentence of sentences) say(stderr, sentence);
    return notAllowed;
  };
  const instrument = await openInstrument(asked.instrument, words);
  if (!instrument.ok) {
    return refuse(instrument.refusals.map((refusal) => sayInstrumentRefusal(refusal, asked.language)));
  }
  const answers = await openAnswers(file, instrument.value, asked, words, around);
  if (!answers.ok) return refuse(answers.refusals.map((refusal) => sayAnswersRefusal(refusal, asked.language)));
  sayReading(answers.value, asked, words, around);
  const result = analyze(instrument.value, answers.value, { missing: asked.missing ?? 'listwise' });
  if (!result.ok) {
    return refuse(
      result.refusals.map(({ place, figures }) =>
        words.tooFewRows({
          file: place.file ?? file,
          used: String(figures.used),
          rows: String(figures.rows),
          needs: String(figures.needs),
        }),
      ),
    );
  }
  sayLoss(result.value, words, around);
  if (asked.json) stdout.write(asJson(result.value));
  else await printReport(result.value, asked, around);
  await writeFiles(result.value, asked, words, around);
  return done;
}

const mostProblems = 100;

/** How the file was understood, before any result: columns, words, and every answer to look at. */
function sayReading(answers: Answers, { language }: Arguments, words: Words, { stderr }: Surroundings): void {
  const items = answers.matches.filter(({ kind }) => kind === 'item');
  const by = [...new Set(items.map((match) => words.matchedBy[match.by]))].join(', ');
  say(stderr, words.matched({ count: String(answers.matches.length), by }));
  if (answers.wordMapping.length > 0) {
    say(stderr, words.mappingUsed);
    for (const { word, value, count } of answers.wordMapping) {
      say(stderr, words.mappingRow({ word, count: String(count), value: String(value) }));
    }
  }
  const { problems } = answers;
  if (problems.length === 0) return;
  say(stderr, words.problems({ count: String(problems.length) }));
  for (const problem of problems.slice(0, mostProblems)) say(stderr, `  ${sayAnswerProblem(problem, language)}`);
  const more = problems.length - mostProblems;
  if (more > 0) say(stderr, words.moreProblems({ count: String(more) }));
}

function sayLoss({ sample }: StudyResult, words: Words, { stderr }: Surroundings): void {
  const lost = sample.rows - sample.used;
  if (lost === 0) return;
  say(stderr, words.loss({ used: String(sample.used), rows: String(sample.rows), lost: String(lost) }));
}

async function printReport(result: StudyResult, { language }: Arguments, around: Surroundings): Promise<void> {
  const { renderTerminal } = await import('@minat/document/terminal');
  const report = buildReport(result, language, { software: version() });
  around.stdout.write(renderTerminal(report, { width: Math.min(around.columns, 120), colour: around.colour }));
}

/** The files that were asked for; `--out` alone asks for all of them. */
async function writeFiles(
  result: StudyResult,
  asked: Arguments,
  words: Words,
  { stderr }: Surroundings,
): Promise<void> {
  if (asked.out === undefined && asked.formats === undefined) return;
  const formats = asked.formats ?? (Object.keys(fileOf) as Format[]);
  const report = buildReport(result, asked.language, { software: version() });
  // A renderer is loaded only when its format is wanted: pictures alone cost a third of a second.
  const render: Readonly<Record<Format, () => Promise<string>>> = {
    html: async () => (await import('@minat/document/html')).renderHtml(report),
    md: async () => (await import('@minat/document/markdown')).renderMarkdown(report),
    json: async () => asJson(result),
  };
  say(stderr, words.filesWritten);
  for (const format of formats) {
    const path = join(asked.out ?? '.', fileOf[format]);
    await writeText(path, await render[format](), words);
    say(stderr, `  ${path}`);
  }
}

function asJson(result: StudyResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
