import { describe, expect, test } from 'vitest';
import { guessColumn, readPoint } from './guess-column.ts';

const repeat = (cells: readonly string[], times = 10) => Array.from({ length: times }, () => cells).flat();

describe('answers', () => {
  test('whole numbers of a small range, with slips and gaps', () => {
    const guess = guessColumn('Konten menarik', ['', ...repeat(['1', '5', '4.0', '3']), '55']);
    expect(guess).toMatchObject({ kind: 'numbers' });
    expect(guess.kind === 'numbers' && new Set(guess.values)).toEqual(new Set([1, 5, 4, 3]));
  });

  test('a number with its label', () => {
    const guess = guessColumn('Konten menarik', repeat(['5 - Sangat setuju', '(4) Setuju', 'Netral (3)']));
    expect(guess.kind === 'numbers' && [...guess.labels]).toEqual([
      [5, 'Sangat setuju'],
      [4, 'Setuju'],
      [3, 'Netral'],
    ]);
  });

  test('words of a known scale', () => {
    expect(guessColumn('Konten menarik', repeat(['SS', 'S', 'TS']))).toEqual({
      kind: 'words',
      words: ['SS', 'S', 'TS'],
    });
  });

  test('an id above empty cells', () => {
    expect(guessColumn('X1.1', ['', ''])).toMatchObject({ kind: 'numbers', values: [] });
  });
});

test.each([
  ['Jenis kelamin', ['L', 'P'], ['L', 'P']],
  ['Jenis kelamin', ['1', '2'], []],
  ['Usia', ['17-20 tahun', '21-30 tahun'], ['17-20 tahun', '21-30 tahun']],
  ['Pernah beli?', ['Ya', 'Tidak'], ['Ya', 'Tidak']],
])('profile: %s %s', (header, cells, choices) => {
  expect(guessColumn(header, repeat(cells))).toEqual({ kind: 'profile', choices });
});

const people = Array.from({ length: 40 }, (_, at) => `Orang ${String.fromCharCode(65 + at)}`);
test.each([
  ['Cap waktu', ['3/1/2024 10:00:00'], 'time'],
  ['Diisi pada', ['2024-01-03 10:00:00'], 'time'],
  ['Kontak', ['a@b.id', 'c@d.id'], 'personal'],
  ['Nama', people, 'personal'],
  ['No', people.map((_, at) => String(at + 1)), 'row-number'],
  ['Saran Anda', people, 'free-text'],
  ['Pengeluaran', people.map((_, at) => String(10_000 * at)), 'number'],
  ['Catatan', ['', ' '], 'empty'],
])('left out: %s', (header, cells, why) => {
  expect(guessColumn(header, cells)).toEqual({ kind: 'left-out', why });
});

test('a range of years is no labelled point', () => {
  expect(readPoint('17-20 tahun')).toBeNull();
  expect(readPoint('3-4 kali')).toBeNull();
  expect(readPoint('5. Sangat setuju')).toEqual({ value: 5, label: 'Sangat setuju' });
});
