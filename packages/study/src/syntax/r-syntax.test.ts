import { describe, expect, it } from 'vitest';
import { dataFile } from './fixtures/data-file.ts';
import { isInstalled, runProgram } from './fixtures/run-program.ts';
import { hostileStudy, referenceStudy, type WholeStudy } from './fixtures/study-files.ts';
import { rSyntax } from './r-syntax.ts';
import { rText } from './r-text.ts';

const hasR = isInstalled('Rscript');

/** Some kinds of data; `test/reference` says what each tries. */
const studies = [
  'example',
  'missing-half',
  'missing-listwise',
  'constant-item',
  'mean-scoring',
  'negative-alpha',
  'bfi',
];

function figureAt(value: unknown, path: string): unknown {
  const keys = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  return keys.reduce<unknown>((found, key) => (found as Record<string, unknown> | null | undefined)?.[key], value);
}

/** Residuals have a mean of 0 but for rounding, which no two programs share. */
const isZero = (path: string) => /(?:kolmogorovSmirnov|statistics\.(?:residual|standardized\w+))\.mean$/.test(path);

function isSame(printed: string, found: unknown, path: string): boolean {
  if (found === null) return printed === 'NA';
  if (typeof found === 'boolean') return printed === String(found).toUpperCase();
  if (typeof found !== 'number') return false;
  // Below the smallest normal double there are fewer digits.
  const room = isZero(path) ? 1e-9 : 1e-9 * Math.abs(found) + 2 * Number.MIN_VALUE;
  return Math.abs(Number(printed) - found) <= room;
}

function run(study: WholeStudy): readonly (readonly [path: string, printed: string])[] {
  const script = rSyntax(study.instrument, study.result, 'data.csv', 'id');
  const files = { 'data.csv': dataFile(study), 'syntax.R': script };
  const { status, said, complained } = runProgram('Rscript', ['--vanilla', 'syntax.R'], files);
  expect(complained).toBe('');
  expect(status).toBe(0);
  return said
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]);
}

/** The figures of a result by their paths, places in lists left out. */
function kindsOf(value: unknown, path = ''): string[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [path.replaceAll(/\[\d+\]/g, '[]')];
  if (Array.isArray(value)) return value.flatMap((one, at) => kindsOf(one, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => kindsOf(one, path === '' ? key : `${path}.${key}`));
}

describe('the R script', () => {
  it.runIf(hasR).each([...studies, 'hostile'])('computes every figure of %s anew, to 1e-9', async (name) => {
    const study = name === 'hostile' ? await hostileStudy() : await referenceStudy(name);
    const printed = run(study);
    if (name === 'hostile')
      expect(printed.filter(([path]) => /^groups.*\.(?:df1|welch\.p)$/.test(path)).length).toBeGreaterThan(8);
    expect(printed.filter(([path, value]) => !isSame(value, figureAt(study.result, path), path))).toEqual([]);
    expect(printed.length).toBeGreaterThan(300);
    expect(new Set(printed.map(([path]) => path)).size).toBe(printed.length);
  });

  it.runIf(hasR)('leaves out only what is drawn, for a picture, or read from another figure', async () => {
    const { result, ...study } = await referenceStudy('missing-half');
    const printed = new Set(run({ ...study, result }).map(([path]) => path.replaceAll(/\[\d+\]/g, '[]')));
    const { scores, items, validity, reliability, correlations, discriminant, respondents } = result;
    const whole = { scores, items, validity, reliability, correlations, discriminant, respondents };
    const missing = [...new Set(kindsOf(whole))].filter((path) => !printed.has(path));
    // The range and the answers of a scale are the instrument's.
    expect(missing).toEqual(['scores[].from', 'scores[].to', 'items[].answers[].value']);
    const models = result.models.map(({ regression, residuals, collinearity }) => {
      const { shape, ...rest } = residuals!;
      return { regression, residuals: rest, collinearity };
    });
    const ofModels = [...new Set(kindsOf({ models }))].filter((path) => !printed.has(path));
    // SPSS's rule for p is Minat's own reading of an unpublished table.
    expect(ofModels.map((path) => path.split('.').at(-1))).toEqual(['spssP', 'spssIsBound']);
  });

  it('stays as it was written down', async () => {
    const { instrument, result } = await hostileStudy();
    await expect(rSyntax(instrument, result, 'data/a.csv', 'en')).toMatchFileSnapshot('fixtures/hostile.R');
  });

  it('lets no text of people become a command, in whatever locale it runs', async () => {
    const { instrument, result } = await hostileStudy();
    for (const language of ['id', 'en'] as const) {
      const script = rSyntax(instrument, result, 'a"b\\c\n.csv', language);
      const code = script.split('\n').filter((line) => !line.startsWith('#'));
      expect(code.join('\n')).toMatch(/^[\x20-\x7e\n]*$/);
      expect(script).not.toMatch(/^\s*quit\(\)/m);
      expect(script).toContain('read.csv("a\\"b\\\\c\\u000a.csv"');
    }
    expect(rText('\0😀')).toBe('" \\U0001f600"');
  });
});
