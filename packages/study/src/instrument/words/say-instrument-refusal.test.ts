import { describe, expect, test } from 'vitest';
import type { InstrumentFigures, InstrumentRefusalCode } from '../instrument-reason.ts';
import { readInstrument } from '../read-instrument.ts';
import { sayInstrumentRefusal } from './say-instrument-refusal.ts';

const allowed = ['alpha', 'beta'];
const figures: InstrumentFigures = {
  'empty-file': {},
  'not-text': {},
  'file-too-large': { characters: 10_000_000, limit: 400_000 },
  'too-deep': { limit: 12 },
  'yaml-syntax': { column: 7, excerpt: 'a: b: c' },
  tab: { column: 1 },
  'many-documents': {},
  alias: { name: 'ref' },
  tag: { excerpt: '!!js/function' },
  'duplicate-key': { key: 'title', where: '', firstLine: 3 },
  'unknown-key': { key: 'alhpa', where: 'items › x1', nearest: 'alpha', allowed },
  'missing-key': { key: 'text', where: 'items › x1' },
  'missing-text': { where: 'items › x1 › text' },
  'control-character': { where: 'items › x1 › text' },
  'wrong-type': { where: 'items', expected: 'list', found: 'map' },
  'quotes-needed': { where: 'version', found: '1.10' },
  'unknown-word': { where: 'scales › x › role', found: 'alhpa', nearest: 'alpha', allowed },
  'bad-id': { where: 'items › 1a › id', found: '1a' },
  'reserved-id': { where: 'items', id: 'with' },
  'duplicate-id': { id: 'x1', firstLine: 9 },
  'no-scales': {},
  'no-items': {},
  'scale-without-items': { scale: 'x' },
  'dimension-without-items': { dimension: 'd', scale: 'x' },
  'unknown-scale': { item: 'x1', scale: 'alhpa', nearest: 'alpha', allowed },
  'unknown-dimension': { item: 'x1', dimension: 'd', scale: 'x', nearest: '', allowed: [] },
  'dimension-of-other-scale': { item: 'x1', dimension: 'd', scale: 'x', owner: 'y' },
  'missing-dimension': { item: 'x1', scale: 'x', allowed },
  'answer-range': { where: 'answers', from: 5, to: 1 },
  'label-outside-range': { where: 'answers', value: '6', from: 1, to: 5 },
  'label-without-point': { where: 'answers › labels', found: 'lima' },
  'duplicate-label': { where: 'answers', label: 'Setuju', value: '4' },
  'bad-threshold': { where: 'thresholds › significance › level', found: 5, from: 0, to: 1 },
  'more-reasons': { count: 12 },
};
const codes = Object.keys(figures) as InstrumentRefusalCode[];

describe.each(codes)('%s', (code) => {
  test.each(['id', 'en'] as const)('tells place, finding and mend in %s', (language) => {
    const said = sayInstrumentRefusal(
      { code, place: { file: 'f.yaml', line: 42 }, figures: { ...figures[code] } },
      language,
    );
    expect(said).toMatch(language === 'id' ? /^f\.yaml, baris 42: / : /^f\.yaml, line 42: /);
    expect(said).toMatch(/[.?]$/);
    expect(said).not.toMatch(/undefined|NaN|\[object|null|\s\s/);
    for (const figure of Object.values(figures[code]).flat()) {
      // Kinds of values are said in words; an item's place is said by its id.
      if (code === 'wrong-type' || figure === '' || (code === 'reserved-id' && figure === 'items')) continue;
      if (code === 'duplicate-key' && figure === '') continue;
      expect(said).toContain(String(figure));
    }
  });
});

test('the two languages differ in every sentence', () => {
  for (const code of codes) {
    const refusal = { code, place: { file: 'f', line: 1 }, figures: { ...figures[code] } };
    expect(sayInstrumentRefusal(refusal, 'id')).not.toBe(sayInstrumentRefusal(refusal, 'en'));
  }
});

test('a sentence from a real file', () => {
  const outcome = readInstrument('instrument: a\nversion: 1.10\ntitle: A', 'my.yaml');
  const said = outcome.ok ? [] : outcome.refusals.map((refusal) => sayInstrumentRefusal(refusal, 'en'));
  expect(said).toContain(
    'my.yaml, line 2: The value of version, 1.10, does not read as text. Put it in quotes: "1.10".',
  );
});
