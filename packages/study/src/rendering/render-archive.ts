import type { Document } from '@minat/document';
import { buildCodebook, type RecomputedStudy, type Remake } from '../archive/index.ts';
import { renderReport } from './render-report.ts';
import { type ReportRequest, reportStudy } from './report-study.ts';

/** A study whose files for people are made. */
export type RenderedStudy = Pick<RecomputedStudy, 'instrument' | 'answers' | 'result'>;

/**
 * The files for people in an archive: codebook and report. The same study and request give the same bytes, so that
 * `verifyFiles` can hold an archive against them.
 *
 * @example
 * renderArchive({ instrument, answers, result }, { language: 'en', autocorrelation: false, software: 'mine', runtime: 'Node' }) instanceof Promise // true
 */
export async function renderArchive(
  { instrument, answers, result }: RenderedStudy,
  request: ReportRequest,
): ReturnType<Remake['render']> {
  const codebook = buildCodebook(instrument, answers, result, request.language, { software: request.software });
  const report = reportStudy(instrument, result, request, 'file');
  return [
    await asFile('codebook.html', 'html', codebook),
    await asFile('report.html', 'html', report),
    await asFile('report.docx', 'docx', report),
  ];
}

async function asFile(name: string, format: 'html' | 'docx', document: Document) {
  const rendered = await renderReport(format, document);
  if (!rendered.ok) throw new RangeError(`renderArchive needs a renderer of ${format}, got none`);
  const { value } = rendered;
  return { name, bytes: typeof value === 'string' ? new TextEncoder().encode(value) : value };
}
