export { type HtmlParts, htmlParts } from './html-parts.ts';
export { renderHtml } from './render-html.ts';
