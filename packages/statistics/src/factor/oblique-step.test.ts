import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { obliqueAt, projectGradient } from './oblique-step.ts';

const loadings = [
  [0.7, 0.2],
  [0.6, -0.3],
  [0.5, 0.4],
];
const axes = [
  [1, 0.3],
  [0.1, 2],
];

test('the gradient is the slope of the criterion', () => {
  const here = obliqueAt(loadings, axes)!;
  const { direction, size } = projectGradient(here);
  const h = 1e-6;
  const moved = (sign: number): number =>
    obliqueAt(
      loadings,
      here.axes.map((row, i) => row.map((value, j) => value + sign * h * direction[i]![j]!)),
    )!.value;
  expectClose((moved(1) - moved(-1)) / (2 * h), size * size, 1e-6);
  for (const column of [0, 1]) expectClose(Math.hypot(here.axes[0]![column]!, here.axes[1]![column]!), 1, 1e-15);
});

test('axes that fall together have no loadings', () => {
  expect(
    obliqueAt(loadings, [
      [1, 2],
      [1, 2],
    ]),
  ).toBeNull();
});
