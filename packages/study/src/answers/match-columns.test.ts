import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from './fixtures/instrument.ts';
import { acceptedValue, refusalsOf } from './fixtures/outcome.ts';
import { matchColumns } from './match-columns.ts';

const ids = ['X1', 'X2', 'Y1', 'Y2'];
const found = (header: readonly string[], mapping?: Readonly<Record<string, string>>) => {
  const { columns, absentScales } = acceptedValue(matchColumns(Object.freeze([...header]), instrument, mapping));
  return { absentScales, columns: columns.map(({ id, index, by }) => `${id} ${index} ${by}`) };
};
const refused = (header: readonly string[], mapping?: Readonly<Record<string, string>>) =>
  matchColumns(header, instrument, mapping);

describe('a column is found', () => {
  it('by id, whatever its case, with absent optional scales named', () => {
    expect(found(['Cap waktu', ' x1 ', 'X2', 'y1', 'Y2', 'GENDER'])).toEqual({
      columns: ['X1 1 id', 'X2 2 id', 'Y1 3 id', 'Y2 4 id', 'gender 5 id'],
      absentScales: ['Z'],
    });
  });

  it('by the question in either language, however it is set', () => {
    const header = [
      'Konten  Instagram\u00a0Lapas MENARIK',
      'P2. I often interact',
      'Saya ingin membeli “batik” Lapas *',
      'Pernyataan berikut [4) Saya akan menyarankannya.]',
      'Harganya sesuai?',
      '(6) Mutunya baik',
      'Jenis kelamin:',
      'Age',
    ];
    expect(found(header).columns).toEqual([
      'X1 0 text',
      'X2 1 text',
      'Y1 2 text',
      'Y2 3 text',
      'Z1 4 text',
      'Z2 5 text',
      'gender 6 text',
      'umur 7 text',
    ]);
  });

  it('by a text in another Unicode form', () => {
    const accented = {
      ...instrument,
      items: instrument.items.map((item) =>
        item.id === 'X1' ? { ...item, text: { id: 'Caf\u00e9', en: 'Caf\u00e9' } } : item,
      ),
    };
    const { columns } = acceptedValue(matchColumns(['Cafe\u0301', 'X2', 'Y1', 'Y2'], accented));
    expect(columns[0]).toEqual({ id: 'X1', kind: 'item', column: 'Cafe\u0301', by: 'text', index: 0 });
  });

  it('by id rather than by text', () => {
    const header = ['Harganya sesuai', 'Konten Instagram Lapas menarik.', ...ids, 'Z2'];
    expect(found(header).columns).toEqual(['X1 2 id', 'X2 3 id', 'Y1 4 id', 'Y2 5 id', 'Z1 0 text', 'Z2 6 id']);
  });

  it('by its own number where texts differ in nothing else', () => {
    const texts = ['1 kali seminggu saya melihatnya', '3 kali seminggu saya melihatnya'];
    const items = instrument.items.slice(0, 2).map((item, at) => ({ ...item, text: { id: texts[at]!, en: '' } }));
    const numbered = { ...instrument, scales: instrument.scales.slice(0, 1), items, profile: [] };
    const { columns } = acceptedValue(matchColumns([...texts].reverse(), numbered));
    expect(columns.map(({ id, index }) => `${id} ${index}`)).toEqual(['X1 1', 'X2 0']);
  });

  it('by a mapping before anything else', () => {
    expect(found(['A', ...ids], { X1: 'A' }).columns[0]).toBe('X1 0 mapping');
    expect(found(['Pertanyaan  satu', 'X2', 'Y1', 'Y2'], { x1: 'pertanyaan satu.' }).columns[0]).toBe('X1 0 mapping');
  });

  it('wherever it stands', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ids, 'Umur', 'Lain', 'Z1', 'Z2'], { minLength: 8 }), (header) => {
        const { columns } = acceptedValue(matchColumns(header, instrument));
        expect(columns.map(({ id }) => id)).toEqual([...ids, 'Z1', 'Z2', 'umur']);
        for (const { column, index } of columns) expect(header[index]).toBe(column);
      }),
    );
  });
});

describe('columns are refused', () => {
  it('when two fit one item, by name and letter', () => {
    const [twice] = refusalsOf(refused(['X1', ...ids]), 'ambiguous-column');
    expect(twice!.figures).toEqual({ id: 'X1', columns: ['X1', 'X1'], letters: ['A', 'B'] });
    refusalsOf(refused(['X1', 'X2', 'Y1', 'Saya akan menyarankannya', 'I will recommend it.']), 'ambiguous-column');
    refusalsOf(refused([...ids, 'Umur', 'umur']), 'ambiguous-column');
    refusalsOf(refused([...ids, 'Gender', 'Bagian A [gender]']), 'ambiguous-column');
    refusalsOf(refused(['X1', 'X2', 'Y1', '4. I will recommend it', 'I will recommend it']), 'ambiguous-column');
    refusalsOf(refused([...ids, 'A', 'A'], { X1: 'A' }), 'ambiguous-column');
    refusalsOf(refused(['A', 'B', ...ids], { X1: 'A', x1: 'B' }), 'ambiguous-column');
  });

  it('not when two that are equal are not needed', () => {
    expect(found(['Lain', 'Lain', ...ids]).columns).toHaveLength(4);
  });

  it('when one fits two items', () => {
    const [refusal] = refusalsOf(refused(['A', 'Y1', 'Y2'], { X1: 'A', X2: 'A' }), 'column-claimed-twice');
    expect(refusal).toMatchObject({ place: { column: 'A' }, figures: { ids: ['X1', 'X2'] } });
  });

  it('when items are missing, with the nearest headers', () => {
    const header = ['X1', 'Saya sering berinteraksi, misal berkomentar', 'Y1', 'Kolom lain sama sekali'];
    const [refusal] = refusalsOf(refused(header), 'missing-columns');
    expect(refusal!.figures).toEqual({
      ids: ['X2', 'Y2'],
      nearest: ['Saya sering berinteraksi, misal berkomentar', ''],
    });
  });

  it('when an optional scale is there in part, and all at once', () => {
    const refusals = refusalsOf(refused(['X1', 'Y1', 'Y2', 'Z1']), 'missing-columns', 'partly-absent-scale');
    expect(refusals[1]!.figures).toMatchObject({ scale: 'Z', ids: ['Z2'] });
  });

  it('when every scale is optional and none is there', () => {
    const optional = { ...instrument, scales: instrument.scales.map((scale) => ({ ...scale, optional: true })) };
    refusalsOf(matchColumns(['A'], optional), 'missing-columns');
  });

  it('when the mapping names what is not there', () => {
    const refusals = refusalsOf(
      refused(['Konten menarik', ...ids.slice(1)], { Q9: 'X2', X1: 'Konten menarikk' }),
      'unknown-mapping-id',
      'mapping-column-absent',
    );
    expect(refusals[0]!.figures.ids).toEqual(['Q9']);
    expect(refusals[1]).toMatchObject({ place: { column: 'Konten menarikk' }, figures: { nearest: 'Konten menarik' } });
  });
});

it('100,000 columns are searched in less than a second', () => {
  const text = 'Saya sering melihat unggahan Lapas pada hari ke';
  const header = Array.from({ length: 100_000 }, (_, at) => `${text}-${at}`);
  const many = {
    ...instrument,
    items: Array.from({ length: 60 }, (_, at) => ({
      ...instrument.items[0]!,
      id: `Q${at}`,
      text: { id: `${text}mu-${at * 1000}x`, en: `I often see posts on day ${at}` },
    })),
  };
  // The processor's time: other work on the machine does not count.
  const start = process.cpuUsage();
  const [refusal] = refusalsOf(matchColumns(header, many), 'missing-columns');
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  expect((refusal!.figures.nearest as readonly string[])[0]).toContain(text);
});
