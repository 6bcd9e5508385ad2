import { type Language, plain } from '@minat/document';
import { questionWords } from './words/index.ts';

/**
 * The name of a test by the code that begins a procedure's id; the code itself where there is none.
 *
 * @example testName('shapiro-wilk', 'id') // 'Shapiro-Wilk'
 */
export function testName(code: string, language: Language): string {
  const { tests } = questionWords[language];
  return Object.hasOwn(tests, code) ? tests[code]! : plain(code);
}
