import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Instrument } from './instrument.ts';
import { newInstrument } from './new-instrument.ts';
import { readInstrument } from './read-instrument.ts';
import { shippedInstrumentPath } from './shipped-instruments.ts';
import { writeInstrument } from './write-instrument.ts';

function readAgain(instrument: Instrument): Instrument {
  const outcome = readInstrument(writeInstrument(instrument), 'again.yaml');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

function read(text: string): Instrument {
  const outcome = readInstrument(text, 'a.yaml');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

const smma = () => read(readFileSync(shippedInstrumentPath('smma')!, 'utf8'));

it('writes a file that is read as the same instrument', () => {
  for (const instrument of [smma(), read(newInstrument('id'))]) expect(readAgain(instrument)).toEqual(instrument);
});

it('says what scales share once, and a text that is one in both languages once', () => {
  const text = writeInstrument({ ...smma(), title: { id: 'Judul', en: 'Judul' } });
  expect(text.match(/^ *answers:/gm)).toEqual(['answers:']);
  expect(text).toContain('\ntitle: Judul\n');
});

it('keeps the answers of each scale where they differ', () => {
  const instrument = smma();
  const scales = instrument.scales.map((scale, at) =>
    at === 0
      ? { ...scale, answers: { from: -2, to: 2, labels: [{ value: -2, label: { id: 'Tidak', en: 'No' } }] } }
      : scale,
  );
  expect(readAgain({ ...instrument, scales })).toEqual({ ...instrument, scales });
});

/** What YAML could take for something else, or for its own marks. */
const awkward = [
  'yes',
  'null',
  '~',
  '1',
  '1.10',
  '0x10',
  '- a',
  '# a',
  'a: b',
  '{a}',
  '"a"',
  "it's",
  '&a *a !a',
  '%',
  '@',
  '`',
  '…',
  '👍',
];
const word = fc
  .oneof(
    fc.constantFrom(...awkward),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) =>
      text
        .replace(/[\p{Cc}\p{Cs}\ufffd]|\s+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  )
  .filter((text) => text !== '');
const text = fc.record({ id: word, en: word });

it('keeps any text, whatever YAML would make of it', () => {
  const instrument = smma();
  fc.assert(
    fc.property(text, text, word, fc.option(text), fc.boolean(), (title, name, version, indicator, reverse) => {
      const changed: Instrument = {
        ...instrument,
        title,
        version,
        source: version,
        scales: instrument.scales.map((scale) => ({ ...scale, name })),
        items: instrument.items.map((item) => ({ ...item, indicator, reverse, text: title })),
        profile: [
          { id: 'free', text: name, choices: [] },
          { id: 'choice', text: title, choices: [name, title] },
        ],
      };
      expect(readAgain(changed)).toEqual(changed);
    }),
    { numRuns: 40 },
  );
});
