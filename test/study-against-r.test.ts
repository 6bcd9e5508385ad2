import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { analyze, type MissingRule, readAnswers, readInstrument, readTable, type StudyResult } from '@minat/study';
import { describe, expect, it } from 'vitest';

/** What R found, and of which files: written by the scripts beside the fixtures. */
interface Reference {
  readonly about: string;
  readonly answers: string;
  readonly instrument: string;
  readonly options: { readonly missing: MissingRule };
  readonly figures: Readonly<Record<string, unknown>> & { readonly models: readonly { readonly kind: string }[] };
}

const folder = 'test/reference/fixtures';
const files = globSync(`${folder}/*.expected.json`).sort();

/** Relative, as the project promises; a fit by iteration is promised less. */
const tolerance = (path: string) => (path.endsWith('.omega') ? 1e-8 : 1e-10);
/** The mean of residuals is 0 but for rounding: what counts is its size beside the scores. */
const roundingOfZero = 1e-11;
/** Below the smallest normal double a p has fewer digits: two of the last place may differ. */
const subnormal = 2 * Number.MIN_VALUE;

async function study(reference: Reference): Promise<StudyResult> {
  const text = readFileSync(join(folder, reference.instrument), 'utf8');
  const instrument = readInstrument(text, reference.instrument);
  if (!instrument.ok) throw new Error(JSON.stringify(instrument.refusals));
  const table = await readTable(readFileSync(join(folder, reference.answers)), reference.answers);
  if (!table.ok) throw new Error(JSON.stringify(table.refusals));
  const answers = readAnswers(table.value, instrument.value);
  if (!answers.ok) throw new Error(JSON.stringify(answers.refusals));
  const result = analyze(instrument.value, answers.value, { ...reference.options, resampling: null });
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}

/** Every leaf of what was expected that differs from what was found. */
function differences(expected: unknown, found: unknown, path: string, compared: { leaves: number }): string[] {
  if (Array.isArray(expected)) {
    const list = Array.isArray(found) ? found : [];
    if (list.length !== expected.length) return [`${path}: ${expected.length} expected, ${list.length} found`];
    return expected.flatMap((one, index) => differences(one, list[index], `${path}[${index}]`, compared));
  }
  if (typeof expected === 'object' && expected !== null) {
    const own = (found ?? {}) as Record<string, unknown>;
    return Object.entries(expected).flatMap(([key, one]) => differences(one, own[key], `${path}.${key}`, compared));
  }
  compared.leaves++;
  const same =
    typeof expected === 'number' && typeof found === 'number'
      ? Math.abs(found - expected) <=
        (expected === 0 ? roundingOfZero : tolerance(path) * Math.abs(expected) + subnormal)
      : Object.is(expected, found);
  return same ? [] : [`${path}: R ${String(expected)}, found ${String(found)}`];
}

describe('the study agrees with R to 1e-10', () => {
  it('on all kinds of data that the reference promises', () => {
    expect(files.map((file) => basename(file, '.expected.json'))).toEqual([
      'bfi',
      'constant-item',
      'example',
      'five-thousand',
      'mean-scoring',
      'missing-half',
      'missing-listwise',
      'negative-alpha',
      'negative-slope',
      'reverse',
      'spi',
      'ties',
      'twelve',
    ]);
  });

  for (const file of files) {
    const reference = JSON.parse(readFileSync(file, 'utf8')) as Reference;
    it(reference.about, async () => {
      const result = await study(reference);
      const compared = { leaves: 0 };
      const { models, ...rest } = reference.figures;
      expect(differences(rest, result, basename(file), compared)).toEqual([]);
      for (const model of models) {
        const own = result.models.find(
          ({ kind, predictors, outcome }) =>
            differences({ kind, predictors, outcome }, model, '', { leaves: 0 }).length === 0,
        );
        expect(differences(model, own, `${basename(file)}.${model.kind}`, compared)).toEqual([]);
      }
      expect(compared.leaves).toBeGreaterThan(200);
    });
  }
});
