import type { MediationWords } from './mediation-id.ts';

/** What the report says of mediators, in English. */
export const mediationEn: MediationWords = {
  intro: (f) => `Does what ${f.x} has to do with ${f.y} run through ${f.m}?`,
  how: 'Whether a relation runs through a mediator is answered by three regressions: <i>a</i> from the predictor (X) to the mediator (M); <i>b</i> from the mediator to the outcome (Y) with X held; <i>c′</i> from X to Y with M held. The indirect effect is <i>a</i> × <i>b</i>, which is the total effect <i>c</i> less <i>c′</i>. “Effect” is here the name of a statistical figure, no proof of a cause.',
  heading: (f) => `${f.x} → ${f.m} → ${f.y}`,
  none: 'The indirect effect cannot be computed with these data; the list of warnings has the reason.',
  pathCaption: (f) => `Paths ${f.x} – ${f.m} – ${f.y}`,
  effectCaption: (f) => `Indirect effect of ${f.x} on ${f.y} through ${f.m}`,
  paths: {
    a: (f) => `<i>a</i>: ${f.x} → ${f.m}`,
    b: (f) => `<i>b</i>: ${f.m} → ${f.y}, ${f.x} held`,
    direct: (f) => `<i>c′</i> (direct): ${f.x} → ${f.y}, ${f.m} held`,
    total: (f) => `<i>c</i> (total): ${f.x} → ${f.y}`,
  },
  heads: {
    path: 'Path',
    effect: 'Effect',
    value: 'Value',
    b: 'B',
    se: 'Std. error',
    beta: 'Beta',
    t: 't',
    z: 'z (Sobel)',
    df: 'df',
    p: 'Sig.',
    ci: '95% CI',
    bootstrapCi: '95% CI (bootstrap)',
  },
  effects: {
    total: 'Total (c)',
    direct: 'Direct (c′)',
    indirect: 'Indirect (a × b)',
    standardized: 'Indirect, standardized',
    proportion: 'Share of the total effect',
  },
  drawnNote: (f) =>
    `Percentile interval of ${f.draws} samples of rows drawn anew (random seed ${f.seed})${f.lost ? `; ${f.used} of them could be fitted` : ''}. Standard error, z and Sig. by Sobel.`,
  apartFromZero: (f) =>
    `The indirect effect of ${f.x} on ${f.y} through ${f.m} is ${f.indirect} (bootstrap 95% CI ${f.lower} to ${f.upper}); the interval does not hold zero, so it <b>differs from zero</b>.`,
  notApartFromZero: (f) =>
    `The indirect effect of ${f.x} on ${f.y} through ${f.m} is ${f.indirect} (bootstrap 95% CI ${f.lower} to ${f.upper}); the interval holds zero, so these data are <b>not enough</b> to say that there is one. That is no proof that there is none.`,
  undrawn: (f) =>
    `The indirect effect of ${f.x} on ${f.y} through ${f.m} is ${f.indirect}; its bootstrap interval was not computed, so it is not decided whether it differs from zero.`,
  patterns: {
    complementary: (f) =>
      `Both ways, through ${f.m} and direct, differ from zero and run in one direction (complementary mediation; Zhao, Lynch & Chen, 2010): ${f.m} does not hold the whole of the relation.`,
    competitive: (f) =>
      `Both ways, through ${f.m} and direct, differ from zero but have opposite signs (competitive mediation; Zhao, Lynch & Chen, 2010): they take from each other, so that the total effect may look small.`,
    'indirect-only': (f) =>
      `The way through ${f.m} differs from zero, the direct way is not told from zero (indirect-only mediation; Zhao, Lynch & Chen, 2010). That does not prove the direct way to be zero.`,
    'direct-only': (f) =>
      `The direct way differs from zero, the way through ${f.m} is not told from zero (direct-only non-mediation; Zhao, Lynch & Chen, 2010).`,
    neither: (f) => `Neither the way through ${f.m} nor the direct way is told from zero (Zhao, Lynch & Chen, 2010).`,
  },
  sobel: (f) =>
    `Sobel’s test: z = ${f.z}; ${f.p}. It is less exact, since the product of two coefficients is not normally distributed; ${
      f.agrees === 'no'
        ? 'here it decides otherwise than the bootstrap interval, which is the one to use.'
        : f.agrees === 'yes'
          ? 'here it decides as the bootstrap interval does.'
          : 'the bootstrap interval is better.'
    }`,
  proportion: (f) =>
    `Share of the total effect of ${f.x} that runs through ${f.m}: ${f.percent}. This figure is shaky in small samples; do not use it alone.`,
  assumptions:
    'The checks of assumptions in this report are those of the regressions shown, the total path (Y on X) among them. The regressions of M on X and of Y on X and M are not checked on their own; the bootstrap interval needs no normal residuals of even variance, but the relations must still be straight.',
  eachAlone: 'Each mediator was taken by itself, not beside the others; their effects must not be added up.',
  pictureCaption: (f) => `Effect of ${f.x} on ${f.y}: total, direct, and through ${f.m}, 95% CI`,
  pictureAlternative: (f) =>
    `Three rows against the line of zero: total ${f.total}, direct ${f.direct}, indirect through ${f.m} ${f.indirect}.`,
  axis: (f) => `Points of ${f.y} for a point of ${f.x}`,
};
