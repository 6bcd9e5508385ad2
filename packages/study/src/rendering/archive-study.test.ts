import { describe, expect, it } from 'vitest';
import { analyze } from '../analysis/index.ts';
import { verifyFiles } from '../archive/index.ts';
import { referenceStudy } from '../syntax/fixtures/study-files.ts';
import { archiveStudy } from './archive-study.ts';
import { renderArchive } from './render-archive.ts';
import { renderReport, reportFormats } from './render-report.ts';
import { type ReportRequest, reportStudy } from './report-study.ts';

const request: ReportRequest = { language: 'id', autocorrelation: true, software: 'minat 0.1.0', runtime: 'Node 24' };
const more = [{ name: 'exclusions.txt', bytes: new TextEncoder().encode('none') }];

describe('an archived study', async () => {
  it('is verified, its reports made anew, and what else it holds held against a checksum', async () => {
    const study = await referenceStudy('example');
    const { missingRule: missing } = study.result.sample;
    const analysis = { missing, resampling: null, rankTests: study.result.settings.rankTests };
    const archive = await archiveStudy({ ...study, analysis, more }, request);
    const verified = await verifyFiles(archive, analyze, {
      software: request.software,
      render: (again) => renderArchive(again, request),
    });
    if (!verified.ok) throw new Error(JSON.stringify(verified.refusals));
    expect(verified.value.differences).toEqual([]);
    expect(verified.value.otherSoftware).toBe(false);
    expect(verified.value.remade).toContain('report.html');
    expect(verified.value.remade).toContain('report.docx');
    expect(verified.value.checksumOnly).toEqual(['exclusions.txt']);
  }, 60_000);
});

describe('a report', async () => {
  it('is the content of a file in each format', async () => {
    const { instrument, result } = await referenceStudy('example');
    const report = reportStudy(instrument, result, request, 'file');
    const begins = { html: '<!doctype html>', md: '# ', docx: 'PK', pdf: '%PDF-' };
    for (const format of reportFormats) {
      const rendered = await renderReport(format, report);
      if (!rendered.ok) throw new Error(format);
      const text = typeof rendered.value === 'string' ? rendered.value : new TextDecoder().decode(rendered.value);
      expect(text.startsWith(begins[format]), format).toBe(true);
    }
  }, 60_000);

  it('holds the syntax in a file, and not on a screen', async () => {
    const { instrument, result } = await referenceStudy('example');
    const codes = (place: 'file' | 'screen') =>
      JSON.stringify(reportStudy(instrument, result, request, place)).match(/"kind":"code"/g)?.length ?? 0;
    expect(codes('file')).toBe(2);
    expect(codes('screen')).toBe(0);
  });
});
