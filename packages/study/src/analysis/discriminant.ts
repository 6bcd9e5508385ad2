import { disattenuate, fisherInterval, htmt, pearson } from '@minat/statistics';
import type { ScoredSample } from '../scoring/index.ts';
import type { StudyResult } from './study-result.ts';
import type { Reason, Warnings } from './warnings.ts';

/**
 * Whether two constructs are told apart: their r, and what it would be were both measured without error (Spearman's
 * correction for attenuation, by alpha). Above 1 the correction says that r exceeds what the alphas allow.
 */
export function compareConstructs(
  sample: ScoredSample,
  reliability: StudyResult['reliability'],
  warnings: Warnings,
): StudyResult['discriminant'] {
  const ids = sample.scales.filter((scale) => scale.kind === 'construct').map((scale) => scale.id);
  const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => ({ a, b })));
  return pairs.map(({ a, b }, index) => {
    const path = `discriminant[${index}]`;
    // Every row that counts has a score on each construct.
    const moments = sample.scores.moments([a, b])!;
    const found = pearson(moments, 0, 1);
    const ci = fisherInterval(found.r, moments.n, 0.95);
    const alphaOf = (id: string) => reliability.find((scale) => scale.scale === id)!.alpha ?? Number.NaN;
    const [alphaA, alphaB] = [alphaOf(a), alphaOf(b)];
    const noVariance: Reason = { code: 'constant-total', figures: { a, b } };
    const noReliability: Reason = {
      code: Number.isNaN(alphaA) || Number.isNaN(alphaB) ? 'no-alpha' : 'alpha-not-positive',
      figures: { a, b },
    };
    const largest = alphaA > 0 && alphaB > 0 ? Math.sqrt(alphaA * alphaB) : Number.NaN;
    const hasInterval = Number.isFinite(ci.lower) && Number.isFinite(ci.upper);
    return {
      a,
      b,
      n: moments.n,
      r: warnings.figure(found.r, `${path}.r`, noVariance),
      p: warnings.figure(found.p, `${path}.p`, noVariance),
      ci: hasInterval
        ? { lower: ci.lower, upper: ci.upper }
        : warnings.absent(
            `${path}.ci`,
            Number.isNaN(found.r) ? noVariance : { code: 'no-interval', figures: { a, b, n: moments.n } },
          ),
      disattenuatedR: warnings.figure(
        disattenuate(found.r, alphaA, alphaB),
        `${path}.disattenuatedR`,
        Number.isNaN(found.r) ? noVariance : noReliability,
      ),
      disattenuatedCi:
        hasInterval && Number.isFinite(largest)
          ? { lower: ci.lower / largest, upper: ci.upper / largest }
          : warnings.absent(
              `${path}.disattenuatedCi`,
              Number.isFinite(largest) ? { code: 'no-interval', figures: { a, b, n: moments.n } } : noReliability,
            ),
      largestR: warnings.figure(largest, `${path}.largestR`, noReliability),
      htmt: warnings.figure(htmtOf(a, b, sample), `${path}.htmt`, { code: 'no-htmt', figures: { a, b } }),
    };
  });
}

/** From the rows in which all items of both constructs are answered; none for a scale of one item or a constant item. */
function htmtOf(a: string, b: string, sample: ScoredSample): number {
  const itemsOf = (id: string) => sample.scales.find((scale) => scale.id === id)!.items.map((item) => item.id);
  const [ofA, ofB] = [itemsOf(a), itemsOf(b)];
  const moments = sample.items.moments([...ofA, ...ofB]);
  if (moments === null || moments.n < 3) return Number.NaN;
  return htmt(
    moments,
    ofA.map((_, at) => at),
    ofB.map((_, at) => ofA.length + at),
  );
}
