export type { PdfOutcome } from './compile-typst.ts';
export { renderPdf } from './render-pdf.ts';
export { type Poster, renderPoster } from './render-poster.ts';
