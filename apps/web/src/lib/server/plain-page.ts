import { createHash } from 'node:crypto';
import type { Language } from '@minat/document';
import { errorPageWords } from '#lib/words/error-page.ts';
import template from '../../error.html?raw';

interface PlainPage {
  readonly status: number;
  readonly language: Language;
  /** What is the matter; without one, what such a status says everywhere. */
  readonly title?: string;
  readonly sentence: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The look of the page that SvelteKit shows where it cannot ask us: one look for all that is no page. */
const style = /<style>(.*?)<\/style>/s.exec(template)![1]!;
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A sentence as a page, where the pages themselves cannot answer. */
export function plainPage({ status, language, title, sentence, headers }: PlainPage): Response {
  const words = errorPageWords[language];
  const heading = escapeText(title ?? words.refused.title);
  const html = `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${heading} – Minat</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <h1>${heading}</h1>
      <p>${escapeText(sentence)}</p>
      <p><a href="/">${words.home}</a></p>
    </main>
  </body>
</html>
`;
  return new Response(html, {
    status,
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  });
}
