import { buildCodebook, type RecomputedStudy, type Remake } from '@minat/study';
import type { Arguments } from './arguments.ts';
import { render } from './deliver.ts';
import { reportStudy } from './report-study.ts';
import { version } from './version.ts';
import type { Words } from './words/index.ts';

export interface ArchivedStudy extends Pick<RecomputedStudy, 'instrument' | 'answers' | 'result'> {
  /** What the report said that it was made on, such as `Node 24.1.0`. */
  readonly runtime: string;
}

/** The files for people in an archive: codebook and report. The same study gives the same bytes. */
export async function renderArchive(
  { instrument, answers, result, runtime }: ArchivedStudy,
  asked: Pick<Arguments, 'language' | 'autocorrelation'>,
  words: Words,
): ReturnType<Remake['render']> {
  const codebook = buildCodebook(instrument, answers, result, asked.language, { software: version() });
  const report = reportStudy(instrument, result, asked, 'file', runtime);
  const asFile = async (name: string, format: 'html' | 'docx', document: typeof report) => {
    const content = await render(format, document, words);
    return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
  };
  return [
    await asFile('codebook.html', 'html', codebook),
    await asFile('report.html', 'html', report),
    await asFile('report.docx', 'docx', report),
  ];
}
