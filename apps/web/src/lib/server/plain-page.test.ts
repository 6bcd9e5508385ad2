import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorPageWords } from '#lib/words/error-page.ts';
import { plainPage } from './plain-page.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test('a plain page says its sentence in the language, as text, in a style that its policy allows and nothing else', async () => {
  const page = plainPage({ status: 409, language: 'en', title: 'No <b>', sentence: 'Not & yet <i>' });
  const text = await page.text();
  expect(page.status).toBe(409);
  expect(text).toContain('<html lang="en">');
  expect(text).toContain('<h1>No &lt;b></h1>');
  expect(text).toContain('<p>Not &amp; yet &lt;i></p>');
  const policy = page.headers.get('content-security-policy')!;
  const style = /<style>(.*)<\/style>/s.exec(text)![1]!;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  expect(policy).toContain(`style-src 'sha256-${Buffer.from(digest).toString('base64')}'`);
  expect(policy).toContain("default-src 'none'");
});

test('the page of last resort speaks both languages as the catalogue does, looks as the house does, and loads nothing', () => {
  const page = read('../../error.html');
  for (const language of ['id', 'en'] as const) {
    const { refused, home } = errorPageWords[language];
    expect(page).toContain(`>${refused.title}</h`);
    expect(page).toContain(`<p>${refused.text}</p>`);
    expect(page).toContain(`>${home}</a>`);
  }
  const colours = page.match(/light-dark\([^)]*\)/g)!;
  const tokens = read('../ui/tokens.css');
  expect(colours.filter((colour) => !tokens.includes(colour))).toEqual([]);
  expect(page.replaceAll(/light-dark\([^)]*\)/g, '')).not.toMatch(/#[0-9a-f]{3,6}\b/);
  expect(page).not.toMatch(/\bsrc=|<link|url\(|https?:|%sveltekit\.error/);
});
