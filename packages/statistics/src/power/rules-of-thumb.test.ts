import { expect, test } from 'vitest';
import { rulesOfThumb } from './rules-of-thumb.ts';

test('each rule answers where its count is given', () => {
  const least = Object.fromEntries(
    rulesOfThumb({ predictors: 5, items: 25, variables: 6 }).map((rule) => [rule.rule, [rule.least, rule.most]]),
  );
  expect(least).toEqual({
    'green-overall': [90, null],
    'green-predictors': [109, null],
    'nunnally-ten-per-item': [250, null],
    'hair-five-per-item': [125, null],
    'hair-ten-per-item': [250, null],
    'roscoe-range': [30, 500],
    'roscoe-ten-per-variable': [60, null],
    thirty: [30, null],
  });
  expect(rulesOfThumb({ items: 4 }).map(({ least: n }) => n)).toEqual([40, 50, 100, 30, 30]);
});

test('each names its source and where it does not fit; nothing can be changed', () => {
  const rules = rulesOfThumb({ predictors: 1, items: 1, variables: 1 });
  for (const rule of rules) {
    expect(rule.source).toMatch(/\(\d{4}\)$/);
    expect(rule.misfits.length).toBeGreaterThan(1);
    expect(Object.isFrozen(rule) && Object.isFrozen(rule.misfits)).toBe(true);
  }
  expect(Object.isFrozen(rules)).toBe(true);
});

test('misuse throws', () => {
  for (const plan of [{ predictors: 0 }, { items: 2.5 }, { variables: Number.NaN }]) {
    expect(() => rulesOfThumb(plan)).toThrow(RangeError);
  }
});
