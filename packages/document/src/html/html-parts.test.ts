import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { arbitraryDocument, exampleDocument } from '../example/index.ts';
import { htmlParts } from './html-parts.ts';
import { renderHtml } from './render-html.ts';

test('the parts are what the page is made of', () => {
  const example = exampleDocument('id');
  const page = renderHtml(example);
  for (const part of Object.values(htmlParts(example))) expect(page).toContain(part);
});

test('no element has a style or a script of its own, whatever the document holds', () => {
  fc.assert(
    fc.property(arbitraryDocument, (example) => {
      const { heading, facts, contents, sections } = htmlParts(example);
      const { document } = parseHTML(
        `<!doctype html><html><body>${heading}${facts}${contents}${sections}</body></html>`,
      );
      expect(document.querySelectorAll('style, script, link, iframe, img, [style], [onload], [onclick]')).toHaveLength(
        0,
      );
    }),
    { numRuns: 60 },
  );
});
