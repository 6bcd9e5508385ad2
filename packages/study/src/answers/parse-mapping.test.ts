import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedValue, refusalsOf } from './fixtures/outcome.ts';
import { parseColumnMapping } from './parse-column-mapping.ts';
import { parseWordMapping } from './parse-word-mapping.ts';
import { wordKey } from './word-key.ts';
import { writeWordMapping } from './write-word-mapping.ts';

describe('a word mapping', () => {
  it.each([
    ['Sangat setuju=5; Setuju=4'],
    [' Sangat setuju = 5 ;Setuju= 4; '],
    ['Sangat setuju=5\r\nSetuju=4\n'],
    ['Sangat setuju=5, Setuju=4'],
    ['"Sangat setuju"=5; Setuju=4'],
    ['Sangat setuju=5; Setuju=4; setuju=4'],
    ['Sangat setuju: 5\nSetuju: 4\n'],
    ['{"Sangat setuju": 5, "Setuju": 4}'],
    ['# catatan\n"Sangat setuju": 5\nSetuju: 4.0'],
  ])('is read from %j', (text) => {
    expect(acceptedValue(parseWordMapping(text))).toEqual({ 'Sangat setuju': 5, Setuju: 4 });
  });

  it('may hold words with commas, equals signs and dangerous names', () => {
    expect(acceptedValue(parseWordMapping('Ya, sekali=5; a=b=1'))).toEqual({ 'Ya, sekali': 5, 'a=b': 1 });
    expect(acceptedValue(parseWordMapping('Ya, sekali=5'))).toEqual({ 'Ya, sekali': 5 });
    expect(Object.entries(acceptedValue(parseWordMapping('__proto__=3')))).toEqual([['__proto__', 3]]);
    expect(acceptedValue(parseWordMapping('N: 3\nY: 5\nno: 1'))).toEqual({ N: 3, Y: 5, no: 1 });
  });

  it('is refused where it is none', () => {
    for (const text of [
      '',
      '  ',
      'Setuju',
      'Setuju=',
      '=5',
      'Setuju=lima; b=1',
      'a=3,5, b=4',
      '[1]',
      '{a: {b: 1}}',
      '{',
    ]) {
      const outcome = parseWordMapping(text);
      expect(outcome.ok ? text : outcome.refusals[0]!.code).toBe('unclear-word-mapping');
    }
  });

  it('is refused while a ? stands, and where a word has two values', () => {
    const [open] = refusalsOf(parseWordMapping('Setuju=4; TS=?; KS=?'), 'unfilled-words');
    expect(open!.figures.words).toEqual(['TS', 'KS']);
    const [twice] = refusalsOf(parseWordMapping('Setuju=4; SETUJU =3'), 'word-mapped-twice');
    expect(twice!.figures.values).toEqual(['4', '3']);
  });

  it('written from any words reads back the same', () => {
    const word = fc
      .string({ unit: fc.constantFrom(...'aBé ;,="\'\\#:?\n5{}-'), minLength: 1, maxLength: 8 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const words = fc.uniqueArray(fc.record({ word, value: fc.integer({ min: 1, max: 7 }) }), {
      selector: (entry) => wordKey(entry.word),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, (entries) => {
        const read = acceptedValue(parseWordMapping(writeWordMapping(entries)));
        expect(read).toEqual(Object.fromEntries(entries.map((entry) => [entry.word, entry.value])));
      }),
      { numRuns: 500 },
    );
  });

  it('of any text gives an outcome', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(typeof parseWordMapping(text).ok).toBe('boolean');
        expect(typeof parseColumnMapping(text).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

it.each(['{', '[', '- ', '? ', 'a: ', '&a ', '!a ', '"', '{a: ', 'a:\n ', '"a', '=', '=1,', '=?;', '\\', '#'])(
  'a hostile text of %j is soon done with',
  (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const start = process.cpuUsage();
    for (const tried of [text, `${text}=1`, text.slice(0, 20_000)]) {
      expect(typeof parseWordMapping(tried).ok).toBe('boolean');
      expect(typeof parseColumnMapping(tried).ok).toBe('boolean');
    }
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  },
);

describe('a column mapping', () => {
  it('is read from YAML and JSON, with every header as text', () => {
    expect(acceptedValue(parseColumnMapping('X1: Konten menarik\nX2: 007\n'))).toEqual({
      X1: 'Konten menarik',
      X2: '007',
    });
    expect(acceptedValue(parseColumnMapping('{"X1": "A: b", "X2": "C"}'))).toEqual({ X1: 'A: b', X2: 'C' });
  });

  it.each([
    ['', undefined],
    ['X1', undefined],
    ['- X1', undefined],
    ['X1:', undefined],
    ['X1: a\nX1: b', 2],
    ['X1: a\nX2: [b]', 2],
    ['X1: a\nX2: "b', 2],
    ['X1: *a', 1],
  ])('is refused in %j', (text, line) => {
    const [refusal] = refusalsOf(parseColumnMapping(text), 'unclear-column-mapping');
    expect(refusal!.place.line).toBe(line);
  });
});
