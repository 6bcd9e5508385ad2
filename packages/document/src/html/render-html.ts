import { captionNumbers, type Document, type Section } from '../model/index.ts';
import { escapeHtml, htmlAddress, textHtml } from './escape-html.ts';
import { pageStyle } from './page-style.ts';
import { renderBlock } from './render-block.ts';

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
  const { language, words } = document;
  const context = { language, words, numbers: captionNumbers(document) };
  const subtitle = document.subtitle === undefined ? '' : `\n<p class="subtitle">${textHtml(document.subtitle)}</p>`;
  const facts = document.facts.map(
    (fact) => `<div><dt>${textHtml(fact.name)}</dt><dd>${textHtml(fact.value)}</dd></div>`,
  );
  const list = facts.length === 0 ? '' : `\n<dl>${facts.join('')}</dl>`;
  return `<!doctype html>
<html lang="${language}">
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
<h1>${textHtml(document.title)}</h1>${subtitle}${list}
</header>
${contents(document)}<main>
${document.sections.map((section) => renderBlock(section, context, 2)).join('\n')}
</main>
</body>
</html>
`;
}

function contents(document: Document): string {
  if (document.sections.length === 0) return '';
  const name = escapeHtml(document.words.contents);
  return `<nav aria-labelledby="contents-title">\n<p id="contents-title">${name}</p>\n${entries(document.sections, 2)}\n</nav>\n`;
}

function entries(sections: readonly Section[], levels: number): string {
  const items = sections.map((section) => {
    const inner = section.blocks.filter((block) => block.kind === 'section');
    const below = levels > 1 && inner.length > 0 ? entries(inner, levels - 1) : '';
    return `<li><a href="${htmlAddress(section.id)}">${textHtml(section.title)}</a>${below}</li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}
