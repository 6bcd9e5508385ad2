import { expect, test } from 'vitest';
import { readHardCases } from '../../reference/omega-fixture.ts';
import { factorize, invert } from '../matrix/index.ts';
import { fitOneFactor } from './fit-one-factor.ts';

test('never a larger discrepancy than factanal reaches from the same start, in few steps', () => {
  for (const { label, k, covariance, objective } of readHardCases()) {
    const correlations = Float64Array.from(covariance, (value, at) => {
      const i = Math.floor(at / k);
      const j = at % k;
      return value / Math.sqrt(covariance[i * k + i]! * covariance[j * k + j]!);
    });
    const fit = fitOneFactor(correlations, invert(factorize(correlations, k, 1e-10)), k);
    expect(fit, label).not.toBeNull();
    expect(fit!.value, label).toBeLessThanOrEqual(objective + 1e-9);
    expect(fit!.iterations, label).toBeLessThan(100);
    expect(
      fit!.uniquenesses.every((one) => one >= 0.005 - 1e-12 && one <= 1),
      label,
    ).toBe(true);
  }
});
