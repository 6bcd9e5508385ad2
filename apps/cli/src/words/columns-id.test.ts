import { expect, test } from 'vitest';
import { columnsId } from './columns-id.ts';

test('one thing has the word that the report of a survey has', () => {
  const { regression, description } = columnsId;
  expect(regression.summary).toMatchObject({ rSquared: 'R Square', adjusted: 'Adjusted R Square' });
  expect(regression.coefficients.tolerance).toBe('Tolerance');
  expect(description).toMatchObject({ skewness: 'Kemencengan', kurtosis: 'Keruncingan' });
  expect(JSON.stringify(columnsId)).not.toMatch(/\b(?:ragam|sisaan|kuadrat disesuaikan)\b/i);
});
