import type { ReliabilityWords } from './reliability-id.ts';

/** What a report says of reliability, in English. */
export const reliabilityEn: ReliabilityWords = {
  caption: 'Reliability',
  heads: {
    scale: (f) => (f.hasDimensions ? 'Variable or dimension' : 'Variable'),
    k: 'Items',
    n: 'N',
    alpha: 'Cronbach’s alpha',
    ci: '95% CI',
    standardized: 'Standardized alpha',
    omega: 'Omega',
    verdict: 'Verdict',
  },
  verdict: {
    good: 'reliable',
    acceptable: 'acceptably reliable',
    below: 'not reliable enough',
    negative: 'alpha is negative',
    unjudged: 'not judged, since there are no more rows than items',
    none: 'cannot be computed',
  },
  sentence: (f) =>
    `${f.scale} (${f.k} items, ${f.n} rows): Cronbach’s alpha ${f.alpha} (95% CI ${f.lower} to ${f.upper}), ${f.verdict}.`,
  none: (f) => `${f.scale}: alpha cannot be computed.`,
  rule: (f) =>
    `Marks: alpha from ${f.minimum} acceptably reliable, from ${f.strict} reliable; no verdict where there are no more rows than items.`,
  itemCaption: (f) => `Item-total statistics: ${f.scale}`,
  itemHeads: {
    item: 'Item',
    mean: 'Scale mean if item deleted',
    variance: 'Scale variance if item deleted',
    corrected: 'Corrected item-total correlation',
    alpha: 'Cronbach’s alpha if item deleted',
  },
  definitions:
    'CI of alpha by Feldt; McDonald’s omega from the one-factor model (maximum likelihood), which needs at least three items.',
};
