import { expect, test } from 'vitest';
import { newInstrument } from './new-instrument.ts';
import { readInstrument } from './read-instrument.ts';

test.each(['id', 'en'] as const)('passes as it stands, in %s', (language) => {
  const outcome = readInstrument(newInstrument(language), 'new.yaml');
  expect(outcome.ok && outcome.value.items.map(({ id, reverse }) => `${id} ${reverse}`)).toEqual([
    'x1 false',
    'x2 true',
    'y1 false',
    'y2 false',
  ]);
});

test('what is commented out passes too once the # is gone', () => {
  const text = newInstrument('en')
    .replace(/^# (thresholds:| {2}(?:reliability|bands):)/gm, '$1')
    .replace('# optional', 'optional');
  const outcome = readInstrument(text, 'new.yaml');
  expect(outcome.ok && outcome.value.thresholds.bands).toEqual({
    rule: 'equal',
    count: 5,
    edge: 'upper',
    source: 'Simamora (2004)',
  });
  expect(outcome.ok && outcome.value.scales[1]!.optional).toBe(true);
});

test('the comments are in the language asked for', () => {
  expect(newInstrument('id')).toContain('# Butir');
  expect(newInstrument()).toBe(newInstrument('id'));
  expect(newInstrument('en')).toContain('# Items');
});
