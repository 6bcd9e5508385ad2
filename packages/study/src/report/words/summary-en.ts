import type { SummaryWords } from './summary-id.ts';

const normalVerdictsEn = {
  retain: 'no evidence that the residuals depart from normal',
  reject: 'the residuals depart from normal',
  disagree: 'the two tests disagree',
};

/** What a report says in its summary, in English. */
export const summaryEn: SummaryWords = {
  related: (f) =>
    `The score of ${f.x} is ${f.direction === 'higher' ? 'positively' : 'negatively'} and significantly related to the score of ${f.y}: each additional point of ${f.x} goes with a score of ${f.y} that is on average <b>${f.b} points ${f.direction}</b> (b with 95% CI ${f.lower} to ${f.upper}; <i>t</i>(${f.df}) = ${f.t}; ${f.p}).`,
  unrelated: (f) =>
    `These data do not suffice to say that the score of ${f.x} is linearly related to the score of ${f.y} (b = ${f.b}; 95% CI ${f.lower} to ${f.upper}; <i>t</i>(${f.df}) = ${f.t}; ${f.p}, not below ${f.level}). That does not prove that there is no relation.`,
  noTest: (f) => `The relation of ${f.x} with ${f.y} cannot be tested with these data; the list below says why.`,
  variance: (f) =>
    `The score of ${f.x} accounts for ${f.percent} of the variance of the score of ${f.y} in this sample; the remaining ${f.rest} includes what was not measured, measurement error, and chance.`,
  band: (f) =>
    `${f.scale}: the band with most respondents is <b>${f.band}</b>, ${f.count} of ${f.n} respondents (${f.percent}; 95% CI ${f.lower} to ${f.upper}).`,
  alpha: (f) => `${f.scale}: Cronbach’s alpha ${f.alpha}, ${f.verdict}.`,
  valid: (f) => `${f.scale}: ${f.count} of ${f.of} items valid by the r table.`,
  validInPart: (f) =>
    `${f.scale}: ${f.count} of the ${f.of} items that can be judged valid by the r table; items that cannot be judged: ${f.unjudged}.`,
  validNone: (f) =>
    `${f.scale}: the validity of its items cannot be judged, since they have no correlation with their total.`,
  normal: (f) =>
    `Normality of the residuals of ${f.y} on ${f.x}: Kolmogorov-Smirnov with Lilliefors’ correction ${f.p}, Shapiro-Wilk ${f.w}; ${normalVerdictsEn[f.verdict]}.`,
  association: 'A survey taken once shows association, not cause and effect; the results hold for those who answered.',
};
