import { describe, expect, it } from 'vitest';
import { fivePoints, instrument, same } from './fixtures/instrument.ts';
import { acceptedValue } from './fixtures/outcome.ts';
import { matchColumns } from './match-columns.ts';
import { proposeWordMapping } from './propose-word-mapping.ts';

const header = ['X1', 'X2', 'Y1', 'Y2'];
const source = { name: 'a.csv', format: 'csv', sha256: '' } as const;

function propose(columnX1: readonly string[], over = instrument) {
  const rows = columnX1.map((cell) => [cell, '1', '2', '3']);
  const table = { source, header, rows, rowNumbers: rows.map((_, at) => at + 2) };
  return proposeWordMapping(table, acceptedValue(matchColumns(header, over)), over);
}

describe('words in the item columns', () => {
  it('are counted as one whatever their case, with the value of the label in either language', () => {
    expect(propose(['Setuju', ' SETUJU', 'Strongly  agree', 'Ragu-ragu', 'setuju.'])).toEqual({
      speaksWords: true,
      words: [
        { word: 'Setuju', count: 3, value: 4 },
        { word: 'Strongly  agree', count: 1, value: 5 },
        { word: 'Ragu-ragu', count: 1, value: null },
      ],
      labelled: [],
    });
  });

  it('that are abbreviations propose nothing', () => {
    for (const word of ['SS', 'S', 'N', 'TS', 'STS', 'KS', 'RR']) {
      expect(propose([word, '1', '2', '3', '4'])).toMatchObject({
        speaksWords: true,
        words: [{ word, count: 1, value: null }],
      });
    }
  });

  it('propose nothing where the scale has other labels: Tidak Setuju is 1 here, 2 there', () => {
    const four = [
      ['Tidak Setuju', 1],
      ['Kurang Setuju', 2],
      ['Setuju', 3],
      ['Sangat Setuju', 4],
    ] as const;
    const labels = four.map(([label, value]) => ({ value, label: same(label) }));
    const answers = { from: 1, to: 4, labels };
    const scales = instrument.scales.map((scale) => (scale.id === 'X' ? { ...scale, answers } : scale));
    expect(propose(['Tidak setuju'], { ...instrument, scales }).words[0]!.value).toBe(1);
    const bare = instrument.scales.map((scale) => ({ ...scale, answers: { ...fivePoints, labels: [] } }));
    expect(propose(['Tidak setuju'], { ...instrument, scales: bare }).words[0]!.value).toBeNull();
    // In both scales' columns at once the labels contradict each other.
    const table = { source, header, rows: [['Tidak setuju', '1', 'Tidak setuju', '1']], rowNumbers: [2] };
    const both = { ...instrument, scales };
    expect(proposeWordMapping(table, acceptedValue(matchColumns(header, both)), both).words).toEqual([
      { word: 'Tidak setuju', count: 2, value: null },
    ]);
  });

  it('make the file speak words from half of a column on, not below', () => {
    expect(propose(['halo', 'hai', '3', '4', '']).speaksWords).toBe(true);
    expect(propose(['halo', '2', '3', '4', '']).speaksWords).toBe(false);
    expect(propose(['', '', '']).speaksWords).toBe(false);
    expect(propose(['1', '3,5', '4.0']).words).toEqual([]);
  });

  it('need no mapping behind their number where the scale gives it this label', () => {
    expect(propose(['5 - Sangat setuju', '(4) Setuju', '3. Netral', '5 - sangat  setuju'])).toEqual({
      speaksWords: false,
      words: [],
      labelled: [
        { word: '5 - Sangat setuju', value: 5, count: 2 },
        { word: '(4) Setuju', value: 4, count: 1 },
        { word: '3. Netral', value: 3, count: 1 },
      ],
    });
    // A label that the scale does not have may be turned round: 1 may be the best.
    expect(propose(['1 - Entah', '2', '3']).speaksWords).toBe(true);
    expect(propose(['1 - Sangat setuju']).words).toEqual([{ word: '1 - Sangat setuju', count: 1, value: null }]);
  });
});
