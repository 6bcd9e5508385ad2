import type { Language } from '@minat/document';
import { expect, it } from 'vitest';
import { likertRows, studyOf } from '../analysis/fixtures/study-of.ts';
import { analyze, type StudyResult } from '../analysis/index.ts';
import { sayQuestion } from './index.ts';

const rows = (items: number, seed: number) => likertRows({ rows: 60, items, seed, noise: 2 });

function result(): StudyResult {
  const { instrument, answers } = studyOf({ x: rows(6, 1), y: rows(4, 2), m: rows(3, 3), dimensions: true });
  const sexes = Float64Array.from({ length: 60 }, (_, row) => row % 2);
  const profile = [{ id: 'sex', text: { id: 'Jenis kelamin', en: 'Sex' }, choices: [] }];
  const outcome = analyze(
    { ...instrument, profile },
    { ...answers, profile: new Map([['sex', Array.from(sexes, (sex) => (sex === 0 ? 'P' : 'L'))]]) },
    { missing: 'listwise', resampling: { draws: 50, seed: 1 }, rankTests: true },
  );
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
}

const whole = result();
const all = (language: Language) => whole.procedures.map((one) => sayQuestion(one, whole, language));

it('has a question of its own for every procedure, in both languages', () => {
  for (const language of ['id', 'en'] as const) {
    const said = all(language);
    expect(new Set(said).size).toBe(whole.procedures.length);
    for (const [at, { id }] of whole.procedures.entries()) expect(said[at]).not.toBe(id);
    expect(said.join('\n')).not.toMatch(/→|undefined|\(\)/);
  }
});

it('names a regression by its outcome first, and says whether it is simple', () => {
  const id = all('id');
  expect(id).toContain('H0: koefisien nol (regresi sederhana Beta atas Alpha), uji t');
  expect(id).toContain(
    'H0: semua koefisien nol (regresi berganda Beta atas Dimension d1, Dimension d2, dan Dimension d3), uji F',
  );
  expect(all('en')).toContain(
    'H0: coefficient of Dimension d2 zero with the others held (multiple regression of Beta on Dimension d1, Dimension d2, and Dimension d3), t test',
  );
});

it('asks of groups and mediators by name', () => {
  expect(all('en')).toContain('H0: the mean of Beta is the same in all groups (Sex), Welch’s t');
  expect(all('id')).toContain('H0: peringkat Alpha sama pada semua kelompok (Jenis kelamin), Mann-Whitney');
  expect(all('id')).toContain(
    'Alpha pada Beta melalui Gamma: selang bootstrap pengaruh tidak langsung tidak memuat nol?',
  );
});
