import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instrument } from '../instrument.ts';
import { readInstrument } from '../read-instrument.ts';
import { draftInstrument } from './draft-instrument.ts';

const rows = 40;
const cells = (...words: readonly string[]) => Array.from({ length: rows }, (_, at) => words[at % words.length]!);
const likert = cells('1', '2', '3', '4', '5');

function draft(columns: Readonly<Record<string, readonly string[]>>): Instrument {
  const text = draftInstrument(Object.keys(columns), Object.values(columns), 'en');
  const outcome = readInstrument(text, 'draft.yaml');
  if (!outcome.ok) throw new Error(`${text}\n${JSON.stringify(outcome.refusals)}`);
  return outcome.value;
}
const rolesOf = ({ scales }: Instrument) => scales.map(({ id, role }) => `${id} ${role}`);
const itemsOf = ({ items }: Instrument) =>
  items.map(({ id, scale, dimension }) => [id, scale, dimension].join(' ').trim());

describe('what is guessed', () => {
  test('X explains Y; profile and other columns go their way', () => {
    const instrument = draft({
      'Cap waktu': cells('1/2/2024 10:00:00'),
      'Jenis kelamin': cells('Laki-laki', 'Perempuan'),
      'X1.1': likert,
      'X1.2': likert,
      'X2.1': likert,
      Y1: likert,
      Y2: likert,
      Saran: Array.from({ length: rows }, (_, at) => `saran ${at}`),
    });
    expect(rolesOf(instrument)).toEqual(['X1 predictor', 'X2 predictor', 'Y outcome']);
    expect(itemsOf(instrument)).toEqual(['X1.1 X1', 'X1.2 X1', 'X2.1 X2', 'Y1 Y', 'Y2 Y']);
    expect(instrument.profile.map(({ text, choices }) => [text.id, ...choices.map((choice) => choice.id)])).toEqual([
      ['Jenis kelamin', 'Laki-laki', 'Perempuan'],
    ]);
    expect(instrument.scales[0]!.answers).toEqual({ from: 1, to: 5, labels: [] });
  });

  test('without X and Y the first explains the last; middle parts are dimensions; R reverses', () => {
    const instrument = draft({ SMM_ent_1: likert, SMM_int_1R: likert, brand1: likert, pi01: likert });
    expect(rolesOf(instrument)).toEqual(['SMM predictor', 'brand other', 'pi outcome']);
    expect(itemsOf(instrument)).toEqual(['SMM_ent_1 SMM ent', 'SMM_int_1R SMM int', 'brand1 brand', 'pi01 pi']);
    expect(instrument.items.map(({ reverse }) => reverse)).toEqual([false, true, false, false]);
  });

  test('grids are scales; rows that stand twice keep their whole header', () => {
    const instrument = draft({
      'Akun? [Menarik]': cells('Setuju', 'Netral', 'Sangat setuju'),
      'Akun? [Baru]': cells('Setuju', 'Tidak setuju'),
      'Produk? [Menarik]': cells('Setuju'),
    });
    expect(instrument.scales.map(({ name }) => name.id)).toEqual(['Akun?', 'Produk?']);
    expect(instrument.items.map(({ text }) => text.id)).toEqual(['Akun? [Menarik]', 'Baru', 'Produk? [Menarik]']);
    expect(instrument.scales[0]!.answers.labels.map(({ value, label }) => `${value} ${label.id}`)).toEqual([
      '1 sangat tidak setuju',
      '2 Tidak setuju',
      '3 Netral',
      '4 Setuju',
      '5 Sangat setuju',
    ]);
  });

  test('full questions become q1, q2, …, in the order of the file; those answered otherwise are another scale', () => {
    const words = cells('Harian', 'Mingguan', 'Bulanan');
    const instrument = draft({ 'Suka: ya?': likert, Lihat: words, Baca: words, Beli: words, 'Mau # beli': likert });
    expect(itemsOf(instrument)).toEqual(['q1 scale1', 'q2 scale2', 'q3 scale2', 'q4 scale2', 'q5 scale1']);
    expect(instrument.items[0]!.text.id).toBe('Suka: ya?');
  });

  test('the highest point: five where little was seen, else as seen', () => {
    const to = (column: readonly string[]) => draft({ X1: column }).scales[0]!.answers.to;
    expect(to(['2', '4', '3'])).toBe(5);
    expect(to(cells('1', '2', '3', '4'))).toBe(4);
    expect(to(cells('1', '7'))).toBe(7);
    expect(draft({ X1: cells('0', '10') }).scales[0]!.answers).toMatchObject({ from: 0, to: 10 });
  });

  test('nothing recognised leaves an example to replace', () => {
    expect(itemsOf(draft({ Nama: ['Ani'] }))).toEqual(['q1 scale1']);
    expect(itemsOf(draft({}))).toEqual(['q1 scale1']);
  });
});

test('headers and columns must be as many', () => {
  expect(() => draftInstrument(['a'], [], 'en')).toThrow(RangeError);
});

test('any header above any cells gives a draft that passes, every item a column', () => {
  const header = fc.oneof(
    fc.constantFrom(
      'X1',
      'x1',
      'X1.1',
      'X1.1.1',
      'SMM_ent_1',
      'SMM_2',
      'Y_a_1',
      'Q [a]',
      'Q [X1]',
      '',
      'to1',
      'to',
      'with2',
      'constructor1',
      'Nama',
      'No',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ maxLength: 30 }),
    fc.stringMatching(/^[A-Za-z]{1,3}[._-]?[0-9]{0,2}[._-]?[0-9a-z]{0,3}[0-9]R?$/),
  );
  const cell = fc.oneof(
    fc.constantFrom(
      '1',
      '2',
      '5',
      '5 - Puas',
      '5 – puas',
      '4 - Puas',
      'SS',
      'ss',
      'S',
      'KS',
      'RR',
      'N',
      'Ya',
      'a  b',
      'a b',
      '',
      '0',
      '10',
      '99',
      'é\ud800',
      '\u0085',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const few = fc.array(cell, { minLength: 1, maxLength: 5 });
  const column = few.chain((words) => fc.array(fc.constantFrom(...words), { maxLength: 40 }));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(header, column), { maxLength: 12 }),
      fc.constantFrom('id', 'en'),
      (file, language) => {
        const frozen = Object.freeze(file.map(([, cellsBelow]) => Object.freeze(cellsBelow)));
        const text = draftInstrument(
          file.map(([name]) => name),
          frozen,
          language,
        );
        const outcome = readInstrument(text, 'draft.yaml');
        expect(outcome.ok ? [] : [text, outcome.refusals]).toEqual([]);
        expect(outcome.ok && outcome.value.items.length + outcome.value.profile.length).toBeLessThanOrEqual(
          file.length + 1,
        );
      },
    ),
    { numRuns: 200 },
  );
});
