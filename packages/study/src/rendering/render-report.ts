import type { Document } from '@minat/document';
import { accept, type Outcome, refuse } from '../refusal/index.ts';

export const reportFormats = ['html', 'md', 'docx', 'pdf'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/**
 * A report as the content of a file. A renderer is loaded only when its format is wanted, since
 * loading those of pictures takes long. A PDF is refused with `pdf-not-available` where the machine has no typesetter.
 *
 * @example renderReport('md', { title: 'A', language: 'en', facts: [], sections: [], words: {} }) instanceof Promise // true
 */
export async function renderReport(
  format: ReportFormat,
  report: Document,
): Promise<Outcome<string | Uint8Array, 'pdf-not-available'>> {
  switch (format) {
    case 'html':
      return accept((await import('@minat/document/html')).renderHtml(report));
    case 'md':
      return accept((await import('@minat/document/markdown')).renderMarkdown(report));
    case 'docx':
      return accept(await (await import('@minat/document/word')).renderWord(report));
    case 'pdf': {
      const made = await (await import('@minat/document/pdf')).renderPdf(report);
      if (made.ok) return accept(made.value);
      return refuse({ code: made.code, place: {}, figures: { why: made.why } });
    }
  }
}
