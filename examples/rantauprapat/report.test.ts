import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, bareText, type Document, formatCell, type Language, type Table } from '@minat/document';
import { renderTerminal } from '@minat/document/terminal';
import {
  analyze,
  buildReport,
  readAnswers,
  readInstrument,
  readTable,
  type StudyResult,
  shippedInstrumentPath,
} from '@minat/study';
import { beforeAll, describe, expect, it } from 'vitest';

let result: StudyResult;
let reports: Readonly<Record<Language, Document>>;

beforeAll(async () => {
  const instrument = readInstrument(readFileSync(shippedInstrumentPath('smma')!, 'utf8'), 'smma.yaml');
  const table = await readTable(readFileSync(join(import.meta.dirname, 'answers.csv')), 'answers.csv');
  if (!instrument.ok || !table.ok) throw new Error('the example cannot be read');
  const answers = readAnswers(table.value, instrument.value);
  if (!answers.ok) throw new Error(JSON.stringify(answers.refusals));
  const analysed = analyze(instrument.value, answers.value);
  if (!analysed.ok) throw new Error(JSON.stringify(analysed.refusals));
  result = analysed.value;
  reports = {
    id: buildReport(result, 'id', { software: 'minat' }),
    en: buildReport(result, 'en', { software: 'minat' }),
  };
});

const languages = ['id', 'en'] as const;
const inLanguage = (figure: string, language: Language) => (language === 'id' ? figure.replace('.', ',') : figure);

/** What one part of the report prints, words and tables. */
function part(language: Language, id: string): string {
  const report = reports[language];
  const sections = report.sections.filter((section) => section.id === id);
  return renderTerminal({ ...report, sections }, { width: 200, colour: false }).replaceAll('\u00a0', ' ');
}

function tables(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) =>
    block.kind === 'section' ? tables(block.blocks) : block.kind === 'table' ? [block] : [],
  );
}

const warning = (language: Language, code: string): string => {
  const notes = reports[language].sections.find(({ id }) => id === 'warnings')!.blocks;
  const found = notes.find((block) => block.kind === 'note' && block.code === code);
  if (found?.kind !== 'note') throw new Error(`no warning ${code}`);
  return bareText(found.text);
};

describe('the report of the example shows what was published', () => {
  it.each(languages)('alpha .748 and .829 (%s)', (language) => {
    for (const alpha of ['.748', '.829']) {
      expect(part(language, 'summary')).toContain(inLanguage(alpha, language));
      expect(part(language, 'reliability')).toContain(inLanguage(alpha, language));
    }
  });

  it.each(languages)('every item valid (%s)', (language) => {
    expect(result.validity.items).toHaveLength(30);
    expect(result.validity.items.every(({ valid }) => valid === true)).toBe(true);
    const verdicts = tables(reports[language].sections.find(({ id }) => id === 'validity')!.blocks)
      .flatMap(({ rows }) => rows)
      .map(({ cells }) => cells.at(-1)!);
    expect(verdicts.map((cell) => cell.kind === 'text' && cell.text)).toEqual(Array(30).fill('Valid'));
  });

  it.each(languages)('Kolmogorov-Smirnov Sig. .200, marked as a bound, and Shapiro-Wilk p > .05 (%s)', (language) => {
    const normality = part(language, 'normality');
    expect(normality).toContain(`${language === 'id' ? '0,200' : '.200'}c, d`);
    expect(normality).toContain(language === 'id' ? '≥ 0,200' : '≥ .200');
    expect(result.models[0]!.residuals!.kolmogorovSmirnov.spssIsBound).toBe(true);
    expect(result.models[0]!.residuals!.shapiroWilk.p).toBeGreaterThan(0.05);
  });

  it.each(languages)('b = 1.484, R² = .708, p < .001 (%s)', (language) => {
    expect(part(language, 'summary')).toContain(inLanguage('1.484', language));
    const regression = part(language, 'regression');
    for (const figure of ['1.484', '.708']) expect(regression).toContain(inLanguage(figure, language));
    expect(regression).toContain(language === 'id' ? '< 0,001' : '< .001');
    const printed = reports[language].sections
      .flatMap(({ blocks }) => tables(blocks))
      .flatMap(({ rows }) =>
        rows.flatMap(({ cells }) =>
          cells.filter(({ kind }) => kind === 'p').map((cell) => formatCell(cell, language, '–')),
        ),
      );
    expect(printed.length).toBeGreaterThan(30);
    for (const p of printed) expect(p).not.toMatch(/^0?[.,]000/);
  });

  it.each(languages)('89 (88.1 %%) and 92 (91.1 %%) high (%s)', (language) => {
    for (const [count, percent] of [
      ['89', '88.1'],
      ['92', '91.1'],
    ] as const) {
      expect(part(language, 'categories')).toMatch(new RegExp(`${count}.*${inLanguage(percent, language)}`));
    }
  });
});

describe('the report of the example warns', () => {
  it.each(languages)('that p is far below .001 (%s)', (language) => {
    expect(warning(language, 'p-far-below-print')).toMatch(/10⁻²⁸/);
  });

  it.each(languages)('that r is above what the alphas allow: 1.07 (%s)', (language) => {
    expect(result.discriminant[0]!.disattenuatedR).toBeCloseTo(1.07, 2);
    expect(warning(language, 'r-above-what-alphas-allow')).toContain(inLanguage('1.069', language));
  });

  it.each(languages)('that b is in points and not per cent (%s)', (language) => {
    expect(warning(language, 'slope-in-points')).toContain(inLanguage('1.484', language));
  });

  it.each(languages)('that short dimensions are unreliable: all five (%s)', (language) => {
    const short = result.warnings.filter(({ code }) => code === 'short-scale-unreliable');
    expect(short.map(({ figures }) => figures.scale)).toEqual([
      'entertainment',
      'interaction',
      'customization',
      'trendiness',
      'advertisement',
    ]);
    expect(warning(language, 'short-scale-unreliable')).toContain(language === 'id' ? 'Hiburan' : 'Entertainment');
  });

  it.each(languages)('that .200 is a bound (%s)', (language) => {
    expect(warning(language, 'spss-bound')).toContain(language === 'id' ? '0,200' : '.200');
  });
});
