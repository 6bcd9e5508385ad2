import {
  andersonDarlingNormal,
  durbinWatson,
  influence,
  jarqueBera,
  kolmogorovSmirnovNormal,
  momentsOf,
  predictAndResiduals,
  regress,
  robustErrors,
} from '@minat/statistics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedValue, utf8 } from '../answers/fixtures/outcome.ts';
import { readAnswers, readTable } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { surveyDataOf, type TalliedSurvey, tallyAnswers } from '../scoring/index.ts';
import { analyze, analyzeData } from './analyze.ts';
import { likertRows, studyOf } from './fixtures/study-of.ts';

const study = (reverse: readonly string[] = []) =>
  studyOf({ x: [[1, 1, 1, 1]], y: [[1, 1, 1]], dimensions: true, reverse }).instrument;
const small: Instrument = {
  ...study(['x2', 'y3']),
  profile: [
    {
      id: 'sex',
      text: { id: 'Jenis kelamin', en: 'Sex' },
      choices: [
        { id: 'Perempuan', en: 'Female' },
        { id: 'Laki-laki', en: 'Male' },
      ],
    },
  ],
};
const items = small.items.map(({ id }) => id);

function* cut(bytes: Uint8Array, size: number): Iterable<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size);
}

async function readWhole(bytes: Uint8Array, missing: 'listwise' | 'half', instrument = small) {
  const table = acceptedValue(await readTable(bytes, 'a.csv'));
  return surveyDataOf(instrument, acceptedValue(readAnswers(table, instrument)), missing);
}

/** Everything that a figure could follow from, and every figure. */
function openUp(data: TalliedSurvey['data'], instrument = small) {
  const { sample, ...rest } = data;
  const result = analyzeData(instrument, data, { resampling: { draws: 10, seed: 1 } });
  return {
    ...rest,
    profile: [...data.profile].map(([id, { texts, codes }]) => [id, [...codes].map((code) => texts[code - 1] ?? null)]),
    rows: [sample.rows, sample.used, sample.answersMissing, sample.excludedRows],
    numbers: Array.from({ length: sample.used }, (_, at) => sample.rowNumber(at)),
    scores: sample.scales
      .filter(({ kind, scale }) => kind === 'construct' || scale.role === 'predictor')
      .map(({ id }) => [...sample.scores.column(id)]),
    result: result.ok ? result.value : result.refusals,
  };
}

/** Equal but for the last digits of figures. */
function expectSame(found: unknown, expected: unknown, path = ''): void {
  if (typeof expected === 'number' && typeof found === 'number') {
    const near = Object.is(found, expected) || Math.abs(found - expected) <= 1e-11 * Math.max(1, Math.abs(expected));
    expect(near, `${path}: ${found} for ${expected}`).toBe(true);
  } else if (typeof expected === 'object' && expected !== null && typeof found === 'object' && found !== null) {
    expect(Object.keys(found).sort(), path).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected)) {
      expectSame(Reflect.get(found, key), value, `${path}.${key}`);
    }
  } else expect(found, path).toBe(expected);
}

const answer = fc.integer({ min: 1, max: 5 }).map(String);
const oddAnswer = fc.constantFrom('', ' 4', '4 ', '6', '0', '3,5', 'TS', '"4"', '4\t', '10', '٣', '\u00a05');
const word = fc.constantFrom('Perempuan', 'male', 'Laki-laki', '', ' Female ', 'lain', 'Ngöring', 'a');

/** A file of answers with a column for the time, one for the sex and one of remarks; `odd` cells are rare. */
const file = fc
  .record({
    rows: fc.array(
      fc.tuple(
        fc.array(fc.oneof({ weight: 60, arbitrary: answer }, { weight: 1, arbitrary: oddAnswer }), {
          minLength: 7,
          maxLength: 7,
        }),
        word,
        word,
      ),
      { minLength: 1, maxLength: 40 },
    ),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    ending: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\ufeff'),
    last: fc.boolean(),
    twice: fc.boolean(),
    /** Before and after them plain rows, so that blocks are full. */
    plain: fc.constantFrom(0, 0, 0, 0, 0, 140),
  })
  .map(({ rows, delimiter, ending, mark, last, twice, plain }) => {
    const header = ['Cap waktu', ...items, 'sex', 'Catatan'];
    const lines = rows.map(([answers, sex, note], at) => [String(at), ...answers, sex, note].join(delimiter));
    const row = (at: number) => [at % 10, ...items.map((_, item) => 1 + ((at * (item + 3) + (at >> 3)) % 5)), 'a', 'b'];
    const many = Array.from({ length: plain }, (_, at) => row(at).join(delimiter));
    const all = [header.join(delimiter), ...many, ...lines, ...many, ...(twice ? lines.slice(0, 1) : [])];
    return mark + all.join(ending) + (last ? ending : '');
  });

describe('a survey that is tallied as it streams by', () => {
  it('gives what the file gives that is read as a whole, wherever the stream is cut', async () => {
    let tallied = 0;
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 40, max: 4000 }), async (text, size) => {
        const bytes = utf8(text);
        // The first piece must show the header.
        const chunks = [bytes.slice(0, 2000), ...cut(bytes.slice(2000), size)];
        const found = tallyAnswers(chunks, 'a.csv', small, { missing: 'listwise' });
        if (found === null) return;
        tallied++;
        expectSame(openUp(found.data), openUp(await readWhole(bytes, 'listwise')));
      }),
      { numRuns: 30 },
    );
    expect(tallied).toBeGreaterThan(3);
  });

  it('of plain answers is never left to the other road', () => {
    const row = fc.array(answer, { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 600 }), (rows) => {
        const text = [items, ...rows].map((cells) => cells.join(',')).join('\n');
        expect(tallyAnswers([utf8(text)], 'a.csv', small, { missing: 'half' })?.data.sample.used).toBe(rows.length);
      }),
      { numRuns: 20 },
    );
  });

  it('of more rows than are held gives the same figures', async () => {
    const rows = 24_000;
    const x = likertRows({ rows, items: 4, seed: 1, noise: 4 });
    const y = likertRows({ rows, items: 3, seed: 2, noise: 5 });
    const lines = x.map((answers, at) => [...answers, ...y[at]!].join(','));
    const bytes = utf8([items.join(','), ...lines].join('\n'));
    const tallied = tallyAnswers(cut(bytes, 65_536), 'a.csv', small, { missing: 'listwise' })!;
    const held = await readWhole(bytes, 'listwise');
    expectSame(analyzeData(small, tallied.data), analyzeData(small, held));
    expect(tallied.data.sample.used).toBe(rows);
  });

  it.each([
    [1, 10],
    [0, 3],
    [0, 100],
    [7, 12],
  ])('counts a scale from %i to %i in either direction', async (from, to) => {
    const instrument: Instrument = {
      ...small,
      profile: [],
      scales: small.scales.map((scale) => ({ ...scale, answers: { ...scale.answers, from, to, labels: [] } })),
    };
    const span = to - from + 1;
    const row = (at: number) => items.map((_, item) => from + ((at * (item + 2) + ((at * at) % (item + 5))) % span));
    // The first block is plain, the second has gaps, the third cells of more than one byte.
    const lines = Array.from({ length: 700 }, (_, at) => {
      const cells = row(at).map(String);
      if (at > 256 && at < 500 && at % 31 === 0) cells[at % 7] = '';
      if (at > 512 && at % 50 === 0) cells[at % 7] = ` ${cells[at % 7]}`;
      return cells.join(';');
    });
    const bytes = utf8([items.join(';'), ...lines].join('\n'));
    const tallied = tallyAnswers(cut(bytes, 5000), 'a.csv', instrument, { missing: 'listwise', bytes: 10 })!;
    expect(tallied.data.sample.used).toBeLessThan(700);
    expectSame(openUp(tallied.data, instrument), openUp(await readWhole(bytes, 'listwise', instrument), instrument));
  });

  it('scores by means and counts the rows that are left out', async () => {
    const mean: Instrument = { ...small, scoring: 'mean' };
    // No two rows pull equally, so that their order is plain.
    const rows = [
      '1,2,3,4,5,4,3',
      '2,2,,3,3,4,4',
      '5,4,4,4,3,2,1',
      '3,3,2,2,4,4,5',
      '1,1,2,3,4,4,4',
      '4,5,5,2,1,2,2',
      '2,4,1,5,3,5,5',
    ];
    const text = [items.join(','), ...rows].join('\n');
    const found = tallyAnswers([utf8(text)], 'a.csv', mean, { missing: 'listwise' })!;
    expectSame(openUp(found.data, mean), openUp(await readWhole(utf8(text), 'listwise', mean), mean));
    expect(found.data.sample.excludedRows).toEqual([3]);
    expect([0, 1, 2, 3, 4, 5].map(found.data.sample.rowNumber)).toEqual([2, 4, 5, 6, 7, 8]);
    expect(tallyAnswers([utf8(text)], 'a.csv', mean, { missing: 'half' })).toBeNull();
  });

  it('leaves to the other road whatever needs a second look', () => {
    const plain = `${items.join(',')}\n1,2,3,4,5,1,2\n2,3,4,5,1,2,3\n3,3,3,2,2,2,1\n`;
    const read = (text: string) => tallyAnswers([utf8(text)], 'a.csv', small, { missing: 'listwise' });
    expect(read(plain)).not.toBeNull();
    for (const odd of [
      '',
      items.join(','),
      plain.replace('1,2,3', '"1",2,3'),
      plain.replace('1,2,3', '1,2'),
      plain.replace('1,2,3', '9,2,3'),
      plain.replace('1,2,3', '2.5,2,3'),
      plain.replace('x1', 'other'),
      plain.replace('\n2', '\n\n2'),
      plain.replace('\n2', '\r2'),
      `sep=,\n${plain}`,
      plain.replace('x1', '"x1"'),
      `${plain}\u0000`,
      `{"a": 1}\n${plain}`,
    ]) {
      expect(read(odd), JSON.stringify(odd)).toBeNull();
    }
    // A sum that sixteen bits cannot hold.
    const far = {
      ...small,
      scales: small.scales.map((one) => ({ ...one, answers: { ...one.answers, from: 29_900, to: 30_000 } })),
    };
    const high = utf8(
      plain
        .replace(/\d(?=[,\n])/g, (digit) => `2999${digit}`)
        .replaceAll('x2999', 'x')
        .replaceAll('y2999', 'y'),
    );
    expect(tallyAnswers([high], 'a.csv', far, { missing: 'listwise' })).toBeNull();
    const long = plain.replace('x1', 'note,x1').replaceAll('\n', '\nn,').slice(0, -2);
    expect(read(long)).not.toBeNull();
    expect(read(long.replace('\nn', `\n${'n'.repeat(2 ** 16)}`))).toBeNull();
    expect(
      tallyAnswers([Uint8Array.of(...utf8(plain), 0xe9, 0x2c)], 'a.csv', small, { missing: 'listwise' }),
    ).toBeNull();
  });
});

describe('many rows', () => {
  it('put together give what they give one by one', () => {
    const rows = 20_400;
    const whole = studyOf({
      x: likertRows({ rows, items: 4, seed: 3, noise: 4 }),
      y: likertRows({ rows, items: 3, seed: 4, noise: 5 }),
      dimensions: true,
    });
    const result = analyze(whole.instrument, whole.answers, { missing: 'listwise', resampling: null });
    if (!result.ok) throw new Error(result.refusals[0]!.code);
    const { sample } = surveyDataOf(whole.instrument, whole.answers, 'listwise');
    for (const { outcome, predictors, kind, regression, residuals, scatter } of result.value.models) {
      const [y, x] = [sample.scores.column(outcome), predictors.map(sample.scores.column)];
      const moments = momentsOf([...x, y]);
      const fitted = regress(
        moments,
        x.length,
        x.map((_, at) => at),
      );
      if ('refused' in fitted) throw new Error(fitted.refused);
      const held = predictAndResiduals(fitted, y, x).residuals;
      const about = `${outcome}~${predictors}`;
      expectSame(residuals!.andersonDarling, andersonDarlingNormal(held), about);
      expectSame(residuals!.jarqueBera, jarqueBera(held), about);
      expectSame(residuals!.kolmogorovSmirnov.d, kolmogorovSmirnovNormal(held).d, about);
      expectSame(regression!.durbinWatson, durbinWatson(held), about);
      expectSame(regression!.coefficients[1]!.robust.se, robustErrors(fitted, y, x)[1]!.se, about);
      expectSame(regression!.maxCook.statistic, influence(fitted, y, x).maxCook.statistic, about);
      if (kind === 'simple') expect(scatter!.points.reduce((sum, { count }) => sum + count, 0)).toBe(rows);
    }
  });
});
