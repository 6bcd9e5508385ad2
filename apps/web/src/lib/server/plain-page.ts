import type { Language } from '@minat/document';

interface PlainPage {
  readonly status: number;
  readonly language: Language;
  readonly sentence: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One sentence as a page, where the pages themselves cannot answer. */
export function plainPage({ status, language, sentence, headers }: PlainPage): Response {
  const text = sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Minat</title>
  </head>
  <body>
    <main><h1>Minat</h1><p>${text}</p></main>
  </body>
</html>
`;
  return new Response(html, { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });
}
