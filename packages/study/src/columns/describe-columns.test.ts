import { expect, test } from 'vitest';
import { readTable } from '../answers/index.ts';
import { describeColumns } from './describe-columns.ts';
import { numberTable } from './number-table.ts';

async function describeText(text: string) {
  const table = await readTable(new TextEncoder().encode(text), 'a.csv');
  if (!table.ok) throw new Error(`refused: ${table.refusals[0]!.code}`);
  return describeColumns(numberTable(table.value));
}

test('figures have no size that breaks them', async () => {
  const described = await describeText(
    'a,b,c,d,e\n1e200,1e-200,1e308,5,\n3e200,3e-200,-1e308,5,\n2e200,2e-200,0,5,\n4e200,4e-200,0,5,\n',
  );
  if (!described.ok) throw new Error('refused');
  const [a, b, c, d, e] = described.value.variables;
  expect(a!.mean / 2.5e200).toBeCloseTo(1, 14);
  expect(a!.sd / 1.2909944487358056e200).toBeCloseTo(1, 14);
  expect(b!.sd / 1.2909944487358056e-200).toBeCloseTo(1, 14);
  expect([a!.skewness, b!.skewness]).toEqual([0, 0]);
  expect(a!.kurtosis).toBeCloseTo(-1.2, 12);
  expect([c!.mean, c!.median, c!.min]).toEqual([0, 0, -1e308]);
  expect(c!.sd / 8.16496580927726e307).toBeCloseTo(1, 14);
  expect([d!.mean, d!.sd, d!.skewness, d!.median]).toEqual([5, 0, Number.NaN, 5]);
  expect([e!.n, e!.missing, e!.mean, e!.max]).toEqual([0, 4, Number.NaN, Number.NaN]);
});

test('what is no number is named by its row and left out; without any number it refuses', async () => {
  expect(await describeText('a,b\n1,x\n\n2,7\n3,y\n')).toMatchObject({
    ok: true,
    value: { rows: 3, variables: [{ variable: 'a', n: 3 }], skipped: [{ variable: 'b', row: 2, found: 'x' }] },
  });
  expect(await describeText('a,b\nNA,x\n.,y\n')).toEqual({
    ok: false,
    refusals: [{ code: 'no-numbers', place: { file: 'a.csv' }, figures: {} }],
  });
});
