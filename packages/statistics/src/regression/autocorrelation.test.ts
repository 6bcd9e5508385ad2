import { expect, test } from 'vitest';
import { readNistUnivariate, rightDigits } from '../../reference/nist-fixture.ts';
import { describe } from '../describe/index.ts';
import { autocorrelation } from './autocorrelation.ts';

// Of the tenths below millions, doubles themselves hold no more: 1000000.1 is right to 10 digits of its tenth.
const wanted: Readonly<Record<string, number>> = { NumAcc3: 11, NumAcc4: 10 };
const wantedSd: Readonly<Record<string, number>> = {
  Mavro: 13,
  Michelso: 13.8,
  NumAcc2: 14,
  NumAcc3: 9.4,
  NumAcc4: 8.2,
};

test.each(readNistUnivariate())('$name: the certified lag-1 autocorrelation, mean and standard deviation', (one) => {
  const { mean, sd } = describe(one.values);
  expect(rightDigits(mean, one.mean)).toBeGreaterThan(14.9);
  expect(rightDigits(sd, one.sd)).toBeGreaterThanOrEqual(wantedSd[one.name] ?? 14.9);
  const digits = rightDigits(autocorrelation(one.values), one.autocorrelation);
  expect(digits).toBeGreaterThanOrEqual(wanted[one.name] ?? 12.5);
});

test('without variance there is none; misuse throws', () => {
  expect(autocorrelation([0.1, 0.1, 0.1])).toBeNaN();
  expect(autocorrelation([1, 5, 1, 5, 1, 5], 2)).toBeGreaterThan(0.6);
  expect(() => autocorrelation([1, 2], 2)).toThrow(RangeError);
  expect(() => autocorrelation([1, 2, 3], 0.5)).toThrow(RangeError);
});
