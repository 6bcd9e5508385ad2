export { type PdfOutcome, renderPdf } from './render-pdf.ts';
