import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exampleValues } from './example-values.ts';

/** One line of a doc comment: `@example expression // value`, or lines of that form below `@example`. */
interface Example {
  readonly line: number;
  readonly expression: string;
  readonly expected: string;
}

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...names: unknown[]) => Promise<unknown>;

const files = globSync('packages/*/src/**/*.ts')
  .filter((file) => !file.endsWith('.test.ts'))
  .sort();

/** The examples of a file: what stands between `@example` and the comment's next tag or end. */
function examplesOf(text: string): Example[] {
  const examples: Example[] = [];
  let inExample = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const tag = /@example\b(.*)$/.exec(raw);
    const isComment = /^\s*(\/\*\*|\*)/.test(raw);
    if (tag) inExample = true;
    else if (!isComment || /@\w+/.test(raw)) inExample = false;
    if (!inExample) continue;
    const code = (tag ? tag[1]! : raw.replace(/^\s*\*\s?/, '')).replace(/\*\/\s*$/, '').trim();
    const found = /^(.*?\S)\s+\/\/ (.+)$/.exec(code);
    if (found) examples.push({ line: index + 1, expression: found[1]!, expected: found[2]!.trim() });
  }
  return examples;
}

const withExamples = files
  .map((file) => ({ file, examples: examplesOf(readFileSync(file, 'utf8')) }))
  .filter(({ examples }) => examples.length > 0);

describe('the examples in the documentation', () => {
  it('are there in every package', () => {
    for (const of of ['statistics', 'document', 'study']) {
      expect(withExamples.filter(({ file }) => file.startsWith(`packages/${of}/`)).length).toBeGreaterThan(3);
    }
  });

  for (const { file, examples } of withExamples) {
    it(`${file} says what is true`, async () => {
      const whole = `${file.split('/').slice(0, 3).join('/')}/index.ts`;
      const door = existsSync(whole) ? whole : `${dirname(file)}/index.ts`;
      const names = { ...(await valuesFor(file.split('/')[1]!)), ...(await load(door)), ...(await load(file)) };
      for (const { line, expression, expected } of examples) {
        const evaluate = (code: string) =>
          new AsyncFunction(...Object.keys(names), `return (${code});`)(...Object.values(names));
        const where = `${file}:${line}: ${expression}`;
        const value: unknown = await evaluate(expression);
        if (expected.startsWith('≈')) {
          const { about, unit } = roundedNumber(expected.slice(1).trim());
          expect(about, `${where}: the expected number`).not.toBeNaN();
          expect(Math.abs((value as number) - about), where).toBeLessThanOrEqual(
            0.5001 * unit + 1e-12 * Math.abs(about),
          );
        } else expect(plainly(value), where).toEqual(await evaluate(expected));
      }
    });
  }
});

/** Made once a package. */
const made = new Map<string, ReturnType<typeof exampleValues>>();

function valuesFor(name: string): ReturnType<typeof exampleValues> {
  const values = made.get(name) ?? exampleValues(name);
  made.set(name, values);
  return values;
}

function load(file: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(file).href) as Promise<Record<string, unknown>>;
}

/** A number as it is written, and what one of its last digit is worth: an example is right when it rounds to it. */
function roundedNumber(text: string): { readonly about: number; readonly unit: number } {
  const [, fraction = '', exponent = '0'] = /^[-\d]+(?:\.(\d+))?(?:e([-+]?\d+))?$/.exec(text) ?? [];
  return { about: Number(text), unit: 10 ** (Number(exponent) - fraction.length) };
}

/** Typed arrays are compared as lists. */
function plainly(value: unknown): unknown {
  return ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value;
}
