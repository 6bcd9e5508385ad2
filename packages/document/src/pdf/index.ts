export type { PdfOutcome } from './compile-typst.ts';
export { renderPdf } from './render-pdf.ts';
