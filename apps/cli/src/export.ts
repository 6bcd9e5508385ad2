import { analyze, buildCodebook, writeArchive } from '@minat/study';
import { sayTooFew } from './analyze.ts';
import { type Arguments, analysisAsked } from './arguments.ts';
import { render } from './deliver.ts';
import { sayWritten, writeOut } from './files.ts';
import { openAnswers } from './open-answers.ts';
import { openInstrument } from './open-instrument.ts';
import { reportStudy } from './report-study.ts';
import { notAllowed } from './stop.ts';
import { done, type ExitCode, type Surroundings } from './surroundings.ts';
import { version } from './version.ts';
import type { Words } from './words/index.ts';

/** One ZIP of the whole study: data, syntax, codebook, report, and a manifest with which `verify` checks it. */
export async function runExport(file: string, asked: Arguments, words: Words, around: Surroundings): Promise<ExitCode> {
  const { instrument, text } = await openInstrument(asked.instrument, asked, words);
  const { answers } = await openAnswers(file, instrument, asked, words, around);
  const analysis = analysisAsked(asked);
  const result = analyze(instrument, answers, analysis);
  if (!result.ok) throw notAllowed(result.refusals.map((refusal) => sayTooFew(refusal, words)));
  const { language } = asked;
  const software = version();
  const report = reportStudy(instrument, result.value, asked, 'file');
  const codebook = buildCodebook(instrument, answers, result.value, language, { software });
  const asFile = async (name: string, format: 'html' | 'docx', document: typeof report) => {
    const content = await render(format, document, words);
    return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
  };
  const archive = writeArchive({
    instrument,
    instrumentFile: new TextEncoder().encode(text),
    answers,
    result: result.value,
    analysis,
    language,
    software,
    settings: { wordMapping: answers.wordMapping.map((entry) => ({ ...entry })), source: { ...answers.source } },
    files: [
      await asFile('codebook.html', 'html', codebook),
      await asFile('report.html', 'html', report),
      await asFile('report.docx', 'docx', report),
    ],
  });
  const path = asked.out ?? `study-${instrument.id}.zip`;
  sayWritten([await writeOut(path, archive, words)], words, around);
  return done;
}
