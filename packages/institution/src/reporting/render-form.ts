import type { Document } from '@minat/document';
import type { HtmlParts } from '@minat/document/html';
import { renderReport } from '@minat/study';
import type { JobOutcome, ReportForm } from './job.ts';

/** A report in the form asked for; `figures` are what its JSON holds. */
export async function renderForm(
  form: Exclude<ReportForm, 'archive'>,
  report: () => Document,
  figures: unknown,
): Promise<JobOutcome<HtmlParts | string | Uint8Array>> {
  if (form === 'json') return { ok: true, value: `${JSON.stringify(figures, null, 2)}\n` };
  if (form === 'page') return { ok: true, value: (await import('@minat/document/html')).htmlParts(report()) };
  const rendered = await renderReport(form, report());
  return rendered.ok ? { ok: true, value: rendered.value } : { ok: false, refusal: { code: 'no-typesetter' } };
}
