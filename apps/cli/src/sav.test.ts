import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noMissing, type SavFile, type SavVariable, studyResultSchema, writeSav } from '@minat/study';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './fixtures/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'minat-sav-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const tiny = file(
  'tiny.yaml',
  `instrument: tiny
version: "1"
title: Tiny
answers: { from: 1, to: 5, labels: { 1: Sangat Tidak Setuju, 3: Netral, 5: Sangat Setuju } }
scales:
  - { id: x, name: X, role: predictor }
  - { id: y, name: Y, role: outcome }
items:
  - { id: x1, scale: x, text: The account amuses me }
  - { id: x2, scale: x, text: Second }
  - { id: y1, scale: y, text: Third }
  - { id: y2, scale: y, text: Fourth }
profile:
  - { id: sex, text: Jenis kelamin, choices: [Laki-laki, Perempuan] }
`,
);
const given = [
  [5, 4, 5, 5, 1],
  [4, 4, 4, 3, 2],
  [3, 2, 3, 3, 1],
  [2, 2, 1, 2, 2],
  [1, 2, 2, 1, 2],
  [4, 5, 4, 4, 1],
];
const header = ['x1', 'x2', 'y1', 'y2', 'sex'];
const csv = file(
  'answers.csv',
  `${header.join()}\n${given.map((row) => [...row.slice(0, 4), row[4] === 1 ? 'Laki-laki' : 'Perempuan'].join()).join('\n')}\n`,
);

const variable = (name: string, more: Partial<SavVariable> = {}): SavVariable => ({
  name,
  label: '',
  type: 'numeric',
  format: { name: 'F', width: 8, decimals: 0 },
  measure: 'ordinal',
  role: 'input',
  valueLabels: [],
  missing: noMissing,
  ...more,
});
const sexes = [
  { value: 1, label: 'Laki-laki' },
  { value: 2, label: 'Perempuan' },
];
const points = [
  { value: 1, label: 'Sangat Tidak Setuju' },
  { value: 5, label: 'Sangat setuju' },
];
/** The first question goes by its label alone, as exports of survey tools have it. */
const saved: SavFile = {
  label: '',
  weight: null,
  variables: [
    variable('QID7', { label: 'The account amuses me', valueLabels: points }),
    ...['x2', 'y1', 'y2'].map((name) => variable(name, { missing: { values: [99], range: null } })),
    variable('sex', { valueLabels: sexes }),
  ],
  rows: given,
};
const sav = (name: string, more: Partial<SavFile> = {}) => file(name, writeSav({ ...saved, ...more }));

async function resultOf(path: string) {
  const { code, stdout, stderr } = await run(['analyze', path, '-i', tiny, '--json', '--lang', 'en']);
  expect(stderr).not.toMatch(/undefined/);
  expect(code, stderr).toBe(0);
  return studyResultSchema.parse(JSON.parse(stdout));
}

describe('an SPSS file', () => {
  it('gives the figures of the same answers as CSV, found by name or label, with groups by their labels', async () => {
    const [a, b] = [await resultOf(csv), await resultOf(sav('answers.sav'))];
    expect(b.data).toMatchObject({
      name: 'answers.sav',
      format: 'sav',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(b.respondents).toEqual(a.respondents);
    expect(b.respondents[0]!.answers.map(({ answer }) => answer.id)).toEqual(['Laki-laki', 'Perempuan']);
    for (const part of ['sample', 'items', 'models', 'groups', 'reliability'] as const)
      expect(b[part]).toEqual(a[part]);
  });

  it('takes what it declares as missing for no answer', async () => {
    const rows = [...given, [3, 99, 3, 3, 1], [null, 3, 3, 3, 1]];
    const { sample, data } = await resultOf(sav('missing.sav', { rows }));
    expect(sample).toMatchObject({ rows: 8, used: 6, answersMissing: 2, excludedRows: [7, 8] });
    expect(data.problems.filter(({ code }) => code === 'empty')).toHaveLength(2);
  });

  it.each(['id', 'en'])('is refused where its labels count in the other direction (%s)', async (lang) => {
    const turned = points.map(({ value, label }) => ({ value: 6 - value, label }));
    const [first, ...rest] = saved.variables;
    const path = sav('turned.sav', { variables: [{ ...first!, valueLabels: turned }, ...rest] });
    const { code, stderr, stdout } = await run(['analyze', path, '-i', tiny, '--lang', lang]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/turned\.sav.*QID7.* 5 .*Sangat Tidak Setuju.* 1/);
  });

  it.each(['id', 'en'])('that is broken, cut or weighted is named with the reason, exit 1 (%s)', async (lang) => {
    const whole = readFileSync(sav('whole.sav'));
    const weighted = sav('weighted.sav', { weight: 'sex' });
    for (const [path, reason] of [
      [file('cut.sav', whole.subarray(0, 300)), /cut\.sav: .*SPSS.*300/],
      [file('noise.sav', Buffer.concat([Buffer.from('$FL2'), Buffer.alloc(900, 7)])), /noise\.sav: .*SPSS/],
      [weighted, /weighted\.sav: .*"sex".*WEIGHT OFF/],
    ] as const) {
      const { code, stderr, stdout } = await run(['analyze', path, '-i', tiny, '--lang', lang]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(reason);
    }
  });

  it('is opened by screen, compare, export and verify as well', async () => {
    const path = sav('again.sav');
    expect((await run(['screen', path, '-i', tiny, '--code', 'sex'])).code).toBe(0);
    expect((await run(['compare', csv, path, '-i', tiny])).code).toBe(0);
    const archive = join(folder, 'study.zip');
    expect((await run(['export', path, '-i', tiny, '--out', archive])).code).toBe(0);
    expect((await run(['verify', archive])).code).toBe(0);
  });

  it('is drafted with its questions and labels, and the draft reads the file', async () => {
    const labelled = saved.variables.map((one, at) =>
      at === 4
        ? { ...one, label: 'Jenis kelamin' }
        : { ...one, name: ['x1', 'x2', 'y1', 'y2'][at]!, label: `Question ${at}`, valueLabels: points },
    );
    const path = sav('draft.sav', { variables: labelled });
    const { code, stdout } = await run(['instrument', 'draft', path, '--lang', 'en']);
    expect(code).toBe(0);
    for (const part of ['text: "Question 0"', 'text: "Jenis kelamin"', '"Perempuan"', '5: "Sangat setuju"']) {
      expect(stdout).toContain(part);
    }
    expect((await run(['analyze', path, '-i', file('draft.yaml', stdout)])).code).toBe(0);
  });
});
