import { expect, test } from 'vitest';
import { roundUp } from './round-up.ts';

test('rounds up what is more than rounding', () => {
  expect([200.00000000000003, 199.99999999999997, 200.001, 0.2, 384.145].map(roundUp)).toEqual([200, 200, 201, 1, 385]);
});
