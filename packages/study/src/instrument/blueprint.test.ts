import { readFileSync } from 'node:fs';
import { renderTerminal } from '@minat/document/terminal';
import { expect, test } from 'vitest';
import { blueprint, blueprintTable } from './blueprint.ts';
import type { Instrument } from './instrument.ts';
import { readInstrument } from './read-instrument.ts';
import { shippedInstrumentPath } from './shipped-instruments.ts';

function read(text: string): Instrument {
  const outcome = readInstrument(text, 'f.yaml');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

const smma = read(readFileSync(shippedInstrumentPath('smma')!, 'utf8'));
const small = read(`instrument: s
version: "1"
title: "A <b>bold</b> title"
answers: { from: 1, to: 4 }
scales: [{ id: x, name: X, role: other, dimensions: [{ id: d, name: D }, { id: e, name: E }] }]
items:
  - { id: x1, scale: x, dimension: e, text: "one <i>x</i>" }
  - { id: x2, scale: x, dimension: d, text: two, indicator: second }
`);

test('one row an item, by scale and dimension in their order', () => {
  expect(blueprint(small).map(({ item, dimension }) => `${item} ${dimension?.en}`)).toEqual(['x2 D', 'x1 E']);
  expect(blueprint(smma).map(({ item }) => item)).toEqual(smma.items.map(({ id }) => id));
  expect(blueprint(smma)[0]).toEqual({
    scale: smma.scales[0]!.name,
    dimension: smma.scales[0]!.dimensions[0]!.name,
    indicator: smma.items[0]!.indicator,
    item: 'ent1',
    text: smma.items[0]!.text,
    reverse: false,
  });
});

test('the table has a cell for every column, a group row for every scale', () => {
  for (const language of ['id', 'en'] as const) {
    const table = blueprintTable(smma, language);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
    expect(table.rows.map(({ role }) => role).filter((role) => role === 'group')).toHaveLength(4);
    expect(table.rows).toHaveLength(4 + 38);
  }
  expect(blueprintTable(smma, 'id').columns.map(({ head }) => head)).toEqual([
    'Dimensi',
    'Indikator',
    'Butir',
    'Pernyataan',
    'Arah',
  ]);
  expect(blueprintTable(smma, 'en').notes).toEqual(['Answers: 1 = Strongly disagree to 5 = Strongly agree.']);
});

test('direction is a column only where an item is reversed', () => {
  expect(blueprintTable(small, 'en').columns.map(({ head }) => head)).not.toContain('Direction');
  const last = blueprintTable(smma, 'id').rows.at(-1)!.cells.at(-1);
  expect(last).toEqual({ kind: 'text', text: 'terbalik' });
});

test("an author's tags are printed as typed", () => {
  const table = blueprintTable(small, 'en');
  const words = { table: 'Table', figure: 'Figure', contents: 'Contents', figuresBehind: 'Figures', notAvailable: '-' };
  const section = { kind: 'section', id: 's', title: 'S', blocks: [table] } as const;
  const printed = renderTerminal(
    { title: 'T', language: 'en', facts: [], sections: [section], words },
    { width: 120, colour: false },
  );
  expect(printed).toContain('one <i>x</i>');
  expect(printed).toContain('A <b>bold</b> title');
});
