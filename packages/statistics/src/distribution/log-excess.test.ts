import fc from 'fast-check';
import { test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { logExcess } from './log-excess.ts';

test('agrees with the plain formula where that has its digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -0.999, max: 1000, noNaN: true }), (u) => {
      expectClose(logExcess(u, 1 + u), Math.log1p(u) - u, 1e-14, 4e-16 * (1 + Math.abs(u)));
    }),
  );
});

test('keeps its digits near 0, where it is −u²/2 + u³/3 − u⁴/4 + …', () => {
  for (const u of [1e-3, -1e-3, 1e-6, -1e-9, 1e-100]) {
    expectClose(logExcess(u, 1 + u), -(u ** 2) * (1 / 2 - u / 3 + u ** 2 / 4 - u ** 3 / 5 + u ** 4 / 6), 1e-14);
  }
});
