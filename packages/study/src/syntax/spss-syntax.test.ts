import { describe, expect, it } from 'vitest';
import { dataFile } from './fixtures/data-file.ts';
import { isInstalled, runProgram } from './fixtures/run-program.ts';
import { hostileStudy, referenceStudy, type WholeStudy } from './fixtures/study-files.ts';
import { spssSyntax } from './spss-syntax.ts';
import { spssComment, spssList, spssText } from './spss-text.ts';

const hasPspp = isInstalled('pspp');

const studies = ['example', 'missing-half', 'missing-listwise', 'constant-item', 'mean-scoring', 'negative-alpha'];

/** PSPP's tables, each with its name and its lines of cells. */
function tablesOf(said: string): readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[] {
  return said.split(/\n\n+/).flatMap((block) => {
    const [head, ...lines] = block.trim().split('\n');
    const name = /^"?Table: (.*?)"?$/.exec(head ?? '')?.[1];
    return name === undefined ? [] : [{ name, rows: lines.map((line) => cellsOf(line)) }];
  });
}

function cellsOf(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

function run(study: WholeStudy) {
  const syntax = spssSyntax(study.instrument, study.result, 'data.csv', 'en');
  const files = { 'data.csv': dataFile(study), 'syntax.sps': `SET FORMAT=F22.15.\n${syntax}` };
  const { status, said, complained } = runProgram('pspp', ['-O', 'format=csv', 'syntax.sps'], files);
  expect(complained).toBe('');
  expect(said.split('\n').filter((line) => /^"?syntax\.sps:|^"?(?:error|warning)/.test(line))).toEqual([]);
  expect(status).toBe(0);
  return tablesOf(said);
}

/** As far as PSPP prints digits. */
const expectNear = (found: string | undefined, expected: number | null, digits: number, about: string) => {
  expect(Math.abs(Number(found) - expected!), `${about}: PSPP ${found}, found ${expected}`).toBeLessThanOrEqual(
    10 ** -digits * Math.max(1, Math.abs(expected!)),
  );
};

describe('the SPSS syntax', () => {
  it.runIf(hasPspp).each([...studies, 'hostile'])('runs in PSPP on %s, with the figures of the study', async (name) => {
    const study = name === 'hostile' ? await hostileStudy() : await referenceStudy(name);
    const { result } = study;
    const tables = run(study);
    const named = (wanted: RegExp) => tables.filter((table) => wanted.test(table.name));

    const described = named(/^Descriptive Statistics$/);
    const expected = [...result.items, ...result.scores];
    expect(described.length).toBe(expected.length);
    for (const [at, { n, mean, sd, skewness }] of expected.entries()) {
      const cells = described[at]!.rows[1]!;
      expect(Number(cells[1])).toBe(n);
      expectNear(cells[2], mean, 12, `mean ${at}`);
      expectNear(cells[3], sd, 12, `sd ${at}`);
      if (skewness !== null) expectNear(cells[6], skewness, 12, `skewness ${at}`);
    }

    const scales = result.reliability.filter(
      ({ scale }) => result.instrument.scales.find(({ id }) => id === scale)!.items.length > 1,
    );
    const alphas = named(/^Reliability Statistics$/);
    expect(alphas.length).toBe(scales.length);
    for (const [at, { alpha, k, scale, ifDeleted }] of scales.entries()) {
      // A constant item leaves the scale in SPSS; PSPP keeps it.
      if (alpha === null || k < result.instrument.scales.find(({ id }) => id === scale)!.items.length) continue;
      expectNear(alphas[at]!.rows[1]![0], alpha, 12, `alpha ${at}`);
      const totals = named(/^Item-Total Statistics$/)[at]!.rows.slice(1);
      for (const [item, { correctedR }] of ifDeleted.entries()) {
        if (correctedR !== null) expectNear(totals[item]!.at(-2), correctedR, 12, `corrected r ${at} ${item}`);
      }
    }

    const correlations = named(/^Correlations$/);
    const constructs = result.instrument.scales.filter(({ kind }) => kind === 'construct');
    for (const [at, { id, items }] of constructs.entries()) {
      for (const [item, name] of items.entries()) {
        const { r } = result.validity.items.find((one) => one.item === name)!;
        const printed = correlations[at]!.rows[1 + 3 * item]![2]!.replace(/\[.*$/, '');
        if (r !== null && items.length > 1) expectNear(printed, r, 2.9, `${id} ${name}`);
      }
    }

    const bands = result.categories.flatMap((category) => category.bands.map(({ count }) => count));
    const printed = named(/\(category\)$/).flatMap(({ rows }) => rows.filter((row) => /^\d+$/.test(row[2] ?? '')));
    const counts = printed.filter((row) => row[0] !== 'Total').map((row) => Number(row[2]));
    expect(counts).toEqual(bands.filter((count) => count > 0));

    const coefficients = named(/^Coefficients \((?!residual|e_)/);
    const summaries = named(/^Model Summary \((?!residual|e_)/);
    const ks = named(/^One-Sample Kolmogorov-Smirnov Test$/);
    const fitted = result.models.filter(({ regression }) => regression !== null);
    const estimates = result.mediations.flatMap(({ estimate }) => estimate ?? []);
    const regressions = fitted.length + 3 * estimates.length;
    expect([coefficients.length, summaries.length, ks.length]).toEqual([regressions, regressions, fitted.length]);
    for (const [at, { a, b, direct, total }] of estimates.entries()) {
      const rowsOf = (place: number) => coefficients[fitted.length + 3 * at + place]!.rows;
      expectNear(rowsOf(0)[3]![1], a.b, 10, 'a');
      expectNear(rowsOf(1)[3]![1], direct.b, 10, 'direct');
      expectNear(rowsOf(1)[4]![1], b.b, 10, 'b');
      expectNear(rowsOf(1)[4]![2], b.se, 10, 'se of b');
      expectNear(rowsOf(2)[3]![1], total.b, 10, 'total');
    }
    for (const [at, { regression, residuals, id }] of fitted.entries()) {
      for (const [place, { b, se, ciLower, vif }] of regression!.coefficients.entries()) {
        const cells = coefficients[at]!.rows[2 + place]!;
        expectNear(cells[1], b, 10, `${id} b`);
        expectNear(cells[2], se, 10, `${id} se`);
        expectNear(cells[6], ciLower, 10, `${id} interval`);
        if (fitted[at]!.kind === 'multiple' && place > 0) expectNear(cells[9], vif, 10, `${id} VIF`);
      }
      expectNear(summaries[at]!.rows[1]![1], regression!.rSquared, 11, `${id} R squared`);
      const differences = ks[at]!.rows.find((row) => row[1] === 'Absolute')!;
      expectNear(differences.at(-1), residuals!.kolmogorovSmirnov.d, 10, `${id} D`);
      expect(Number(ks[at]!.rows[1]!.at(-1))).toBe(residuals!.n);
    }
    const glejser = named(/^Coefficients \(.*_a\)$/);
    for (const [at, { regression }] of fitted.entries()) {
      for (const [place, { statistic }] of regression!.glejser.slopes.entries()) {
        expectNear(glejser[at]!.rows[3 + place]![4], statistic, 9, 'Glejser');
      }
    }
    const squares = named(/^ANOVA \(.*_s\)$/);
    for (const [at, { regression }] of fitted.entries()) {
      const explained = Number(squares[at]!.rows[1]![1]);
      expectNear(String(explained / 2), regression!.breuschPagan.statistic, 9, 'Breusch-Pagan');
    }
  });

  it('stays as it was written down', async () => {
    const { instrument, result } = await hostileStudy();
    await expect(spssSyntax(instrument, result, 'data/a.csv', 'id')).toMatchFileSnapshot('fixtures/hostile.sps');
    const saved = spssSyntax(instrument, result, 'data.sav', 'id');
    expect(saved).toContain("GET FILE='data.sav'.\n");
    expect(saved).not.toContain('GET DATA');
  });

  it('keeps every line within 256 bytes, texts in quotes, and no blank line inside a command', async () => {
    const { instrument, result } = await hostileStudy();
    const syntax = spssSyntax(instrument, result, 'data.csv', 'en');
    expect(Math.max(...syntax.split('\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(256);
    // Outside comments the quotes of a line pair.
    const code = syntax.split('\n').filter((line) => !line.startsWith('* ') && !line.includes('/QUALIFIER'));
    expect(code.filter((line) => line.split("'").length % 2 === 0)).toEqual([]);
    // A command begins in the first column; what goes on is indented.
    const begins = syntax.split('\n').filter((line) => /^\S/.test(line));
    const before = (line: string) => syntax.slice(0, syntax.indexOf(`\n${line}`)).trimEnd();
    expect(begins.slice(1).filter((line) => !before(line).endsWith('.'))).toEqual([]);
  });

  it('quotes what people wrote', () => {
    expect(spssText(`a 'b' "c"\n\nEXECUTE.`)).toBe(`'a ''b'' "c" EXECUTE.'`);
    expect(spssText('é'.repeat(120))).toBe(`'${'é'.repeat(100)}' +\n    '${'é'.repeat(20)}'`);
    expect(spssComment('It\'s "so".\nEXECUTE. ')).toBe('* It s so . EXECUTE.');
    expect(spssList(Array.from({ length: 40 }, (_, at) => `nama_${at}`)).split('\n').length).toBeGreaterThan(2);
  });
});
