import { test } from 'vitest';
import { expectClose, pickColumns, readColumns } from '../../reference/read-fixture.ts';
import { correlationMatrix, momentsOf } from '../moments/index.ts';
import { discrepancy } from './one-factor-discrepancy.ts';

test('gradient and Hessian are the derivatives of the value', () => {
  const names = Object.keys(readColumns('bfi')).slice(0, 5);
  const correlations = correlationMatrix(momentsOf(pickColumns('bfi', names)));
  const x = Float64Array.of(-0.1, -0.9, -1.2, -0.4, -0.6);
  const step = 1e-5;
  const here = discrepancy(correlations, x, 5);
  for (let i = 0; i < 5; i++) {
    const moved = (by: number): ReturnType<typeof discrepancy> =>
      discrepancy(
        correlations,
        x.map((value, at) => (at === i ? value + by : value)),
        5,
      );
    const up = moved(step);
    const down = moved(-step);
    expectClose(here.gradient[i]!, (up.value - down.value) / (2 * step), 1e-6, 1e-8);
    for (let j = 0; j < 5; j++) {
      expectClose(here.hessian[i * 5 + j]!, (up.gradient[j]! - down.gradient[j]!) / (2 * step), 1e-6, 1e-8);
    }
  }
});
