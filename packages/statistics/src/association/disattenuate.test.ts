import { expect, test } from 'vitest';
import { disattenuate } from './disattenuate.ts';

test('the published study: .8414 with alphas .748 and .829 is 1.069', () => {
  expect(disattenuate(0.8414, 0.748, 0.829)).toBeCloseTo(1.0685, 4);
});

test('no reliability, no correction', () => {
  for (const alpha of [0, -0.2, Number.NaN]) expect(disattenuate(0.5, alpha, 0.8)).toBeNaN();
});
