import { readFileSync } from 'node:fs';
import { cronbachAlpha, kolmogorovSmirnovNormal, momentsOf, pearson, regress, shapiroWilk } from '@minat/statistics';
import { describe, expect, it } from 'vitest';
import { buildAnswers } from './build-answers.ts';
import { interest, itemIds, published, smma } from './published-study.ts';
import { createRandom } from './random.ts';

const committed = readFileSync(new URL('answers.csv', import.meta.url), 'utf8');
const [header, ...lines] = committed.trimEnd().split('\n');
const rows = lines.map((line) => line.split(',').slice(1).map(Number));
const columns = itemIds.map((_, item) => rows.map((row) => row[item]!));
const itemsX = columns.slice(0, 10);
const itemsY = columns.slice(10);
const x = totalOf(itemsX);
const y = totalOf(itemsY);

function totalOf(items: readonly (readonly number[])[]): readonly number[] {
  return rows.map((_, row) => items.reduce((sum, item) => sum + item[row]!, 0));
}

/** As the article prints: three decimals. */
function printed(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function alphaOf(items: readonly (readonly number[])[]): number {
  return cronbachAlpha(momentsOf(items)).alpha;
}

function regressTotals() {
  const found = regress(momentsOf([x, y]), 1, [0]);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

describe('the file', () => {
  it('is what rebuilding gives, byte for byte', () => {
    expect(buildAnswers()).toBe(committed);
  });

  it("has 101 respondents, the questionnaire's columns, and answers from 1 to 5", () => {
    expect(header).toBe(
      'respondent,ent1,ent2,int1,int2,cus1,cus2,tre1,tre2,adv1,adv2,pi01,pi02,pi03,pi04,pi05,pi06,pi07,pi08,pi09,pi10,pi11,pi12,pi13,pi14,pi15,pi16,pi17,pi18,pi19,pi20',
    );
    expect(lines.map((line) => line.split(',')[0])).toEqual(
      Array.from({ length: 101 }, (_, row) => `R${String(row + 1).padStart(3, '0')}`),
    );
    expect(rows.every((row) => row.length === 30 && row.every((answer) => [1, 2, 3, 4, 5].includes(answer)))).toBe(
      true,
    );
    expect(new Set(lines.map((line) => line.slice(5))).size).toBe(101);
  });
});

describe('the published figures', () => {
  it('alpha is .748 and .829', () => {
    expect(printed(alphaOf(itemsX))).toBe(published.alphaX);
    expect(printed(alphaOf(itemsY))).toBe(published.alphaY);
  });

  it('b is 1.484 and R² .708', () => {
    const found = regressTotals();
    expect(printed(found.coefficients[1]!.b)).toBe(published.slope);
    expect(printed(found.rSquared)).toBe(published.rSquared);
    expect(found.coefficients[1]!.p).toBeLessThan(0.001);
  });

  it('89 and 92 of 101 are high, beyond two thirds of the range', () => {
    expect(x.filter((total) => total > 10 + (40 * 2) / 3)).toHaveLength(published.highX);
    expect(y.filter((total) => total > 20 + (80 * 2) / 3)).toHaveLength(published.highY);
  });

  it('every statement is valid: r above .1956, and by far', () => {
    for (const [items, total] of [
      [itemsX, x],
      [itemsY, y],
    ] as const) {
      for (const item of items) expect(pearson(momentsOf([item, total]), 0, 1).r).toBeGreaterThan(0.37);
    }
  });

  it('the residuals are normal as SPSS says it, .200 as a bound, and by Shapiro-Wilk', () => {
    const [intercept, slope] = regressTotals().coefficients;
    const residuals = y.map((total, row) => total - intercept!.b - slope!.b * x[row]!);
    const smirnov = kolmogorovSmirnovNormal(residuals);
    expect(smirnov.d).toBeLessThan(0.07);
    expect(smirnov.spssP).toBe(0.2);
    expect(smirnov.spssIsBound).toBe(true);
    expect(shapiroWilk(residuals)).toHaveProperty('w');
    expect((shapiroWilk(residuals) as { p: number }).p).toBeGreaterThan(0.2);
  });
});

describe('what was not published', () => {
  it('the dimensions alone have low alphas, as two or five statements give', () => {
    for (const [construct, items, most] of [
      [smma, itemsX, 0.6],
      [interest, itemsY, 0.7],
    ] as const) {
      let first = 0;
      for (const { items: own } of construct.dimensions) {
        const alpha = alphaOf(items.slice(first, first + own.length));
        expect(alpha).toBeGreaterThan(0.2);
        expect(alpha).toBeLessThan(most);
        first += own.length;
      }
    }
  });

  it('statements differ in how readily they are agreed to, and hardly anyone answers all alike', () => {
    const means = columns.map((column) => column.reduce((sum, answer) => sum + answer, 0) / rows.length);
    expect(Math.max(...means) - Math.min(...means)).toBeGreaterThan(0.4);
    expect(rows.filter((row) => new Set(row).size === 1)).toHaveLength(0);
  });
});

describe('createRandom', () => {
  it("is Marsaglia's generator: the first numbers from the seed of his paper", () => {
    // 2463534242 is his seed; 723471715 and 2497366906 follow it.
    const random = createRandom(2463534242);
    expect(random.below(2 ** 32)).toBe(723471715);
    expect(random.below(2 ** 32)).toBe(2497366906);
  });

  it('refuses a seed from which nothing follows', () => {
    expect(() => createRandom(0)).toThrow(RangeError);
    expect(() => createRandom(2 ** 32)).toThrow('createRandom needs');
    expect(() => createRandom(1.5)).toThrow('1.5');
  });
});
