import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readInstrument } from '../read-instrument.ts';
import { draftFromQuestions } from './draft-from-questions.ts';

function read(header: readonly string[], rows: readonly (readonly string[])[]) {
  const text = draftFromQuestions(header, rows);
  const outcome = text === null ? null : readInstrument(text, 'draft.yaml');
  if (outcome === null || !outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

it('reads a blueprint whose cells were merged downwards', () => {
  const instrument = read(
    ['No', 'Variabel', 'Dimensi', 'Indikator', 'Kode', 'Pernyataan', 'Statement', 'Arah'],
    [
      [
        '1',
        'Pemasaran media sosial (X)',
        'Hiburan',
        'Menyenangkan',
        'X1.1',
        'Konten menyenangkan.',
        'Content is fun.',
        '',
      ],
      ['2', '', '', '', 'X1.2', 'Konten membosankan.', 'Content is dull.', 'Unfavorable'],
      ['3', '', 'Interaksi', '', '', 'Akun menjawab.', '', 'Favorable'],
      ['', '', '', '', '', '', '', ''],
      ['4', 'Minat beli (Y)', 'Transaksional', 'Niat', 'Y1', 'Saya berniat membeli.', 'I intend to buy.', ''],
    ],
  );
  expect(instrument.scales).toMatchObject([
    {
      id: 'X',
      name: { id: 'Pemasaran media sosial (X)' },
      role: 'predictor',
      dimensions: [{ id: 'hiburan' }, { id: 'interaksi' }],
    },
    { id: 'Y', role: 'outcome', dimensions: [] },
  ]);
  const items = instrument.items.map(({ id, dimension, indicator, reverse }) => [
    id,
    dimension,
    indicator?.id ?? null,
    reverse,
  ]);
  expect(items).toEqual([
    ['X1.1', 'hiburan', 'Menyenangkan', false],
    ['X1.2', 'hiburan', 'Menyenangkan', true],
    ['q3', 'interaksi', null, false],
    ['Y1', null, 'Niat', false],
  ]);
  expect(instrument.items[0]!.text).toEqual({ id: 'Konten menyenangkan.', en: 'Content is fun.' });
  expect(instrument.items[2]!.text).toEqual({ id: 'Akun menjawab.', en: 'Akun menjawab.' });
  expect(instrument.scales[0]!.answers.labels.map(({ label }) => label.id)).toContain('Netral');
});

it('reads which statements are reversed, however the column asks for it', () => {
  const reversed = (header: readonly string[], cells: readonly (readonly string[])[]) => {
    const rows = cells.map((row, at) => [`Pernyataan ${at + 1}.`, ...row]);
    return read(['Pernyataan', ...header], rows).items.map(({ reverse }) => reverse);
  };
  expect(reversed(['Favorable'], [['Ya'], ['Tidak'], ['x'], ['-'], [''], ['Unfavorable'], ['Favorable']])).toEqual([
    false,
    true,
    false,
    true,
    false,
    true,
    false,
  ]);
  expect(reversed(['Unfavorable'], [['ya'], ['tidak'], ['√'], ['-'], ['']])).toEqual([true, false, true, false, false]);
  expect(
    reversed(
      ['Favorable', 'Unfavorable'],
      [
        ['√', ''],
        ['', '√'],
        ['1', '-'],
        ['', '2'],
      ],
    ),
  ).toEqual([false, true, false, true]);
  expect(reversed(['Fav/Unfav'], [['F'], ['UF'], ['Favourable'], ['Unfavourable']])).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect(reversed(['Reverse'], [['ya'], ['tidak'], ['x'], ['']])).toEqual([true, false, true, false]);
  expect(reversed(['Sifat'], [['Positif'], ['Negatif'], ['+'], ['-']])).toEqual([false, true, false, true]);
});

it('reads a bare list of statements, in either language', () => {
  for (const header of ['Pernyataan', 'Statement', 'Butir pertanyaan']) {
    const { items, scales } = read([header], [['Satu.'], ['Dua.']]);
    expect(items.map(({ id, text }) => [id, text.id])).toEqual([
      ['q1', 'Satu.'],
      ['q2', 'Dua.'],
    ]);
    expect(scales.map(({ role }) => role)).toEqual(['predictor']);
  }
});

it('reads the header of a questionnaire that nobody has answered', () => {
  const header = ['Cap waktu', 'Alamat email', 'Jenis kelamin', 'X1. Konten menarik', 'Saya ingin membeli', ''];
  const { items, profile } = read(header, []);
  expect(items.map(({ text }) => text.id)).toEqual(['X1. Konten menarik', 'Saya ingin membeli']);
  expect(profile.map(({ id, text }) => [id, text.id])).toEqual([['p1', 'Jenis kelamin']]);
});

it('takes no file of answers for a list of questions', () => {
  expect(draftFromQuestions(['X1', 'X2'], [['4', '5']])).toBeNull();
  expect(draftFromQuestions(['Saya suka akun ini'], [['Setuju']])).toBeNull();
  expect(draftFromQuestions(['Pernyataan'], [['']])).toBeNull();
  expect(draftFromQuestions(['Pernyataan'], Array(1001).fill(['Satu.']))).toBeNull();
});

it('makes a file that is read, or nothing, of any table', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'X', 'Y1', 'X1.1', 'all', 'Hiburan', 'Variabel X2', 'ya', 'constructor'),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  const header = ['Variabel', 'Dimensi', 'Kode', 'Pernyataan', 'Statement', 'Arah'];
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 8 }), (rows) => {
      const text = draftFromQuestions(header, rows);
      if (text !== null) expect(readInstrument(text, 'draft.yaml')).toMatchObject({ ok: true });
    }),
    { numRuns: 60 },
  );
});
