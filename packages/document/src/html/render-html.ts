import type { Document } from '../model/index.ts';
import { pageStyle } from '../style/index.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlParts } from './html-parts.ts';

/** Nothing may be loaded and nothing may run, whatever a text in the report tries. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * A document as one HTML file that needs nothing else: no network, no script. It fits a phone of 320 px, a wide screen,
 * dark mode and A4 paper. Text from people is escaped; characters that command or turn text are dropped.
 *
 * @example
 * renderHtml({ title: 'A', language: 'en', facts: [], sections: [], words: {} }).startsWith('<!doctype html>\n<html lang="en">') // true
 */
export function renderHtml(document: Document): string {
  const { heading, facts, contents, sections } = htmlParts(document);
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(document.title)}</title>
<style>${pageStyle()}</style>
</head>
<body>
<header>
${heading}${facts === '' ? '' : `\n${facts}`}
</header>
${contents === '' ? '' : `${contents}\n`}<main>
${sections}
</main>
</body>
</html>
`;
}
