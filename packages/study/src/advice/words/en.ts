import type { AdviceWords } from './advice-words.ts';

/** What advice says in English. */
export const en: AdviceWords = {
  heads: {
    allowed: 'What may be said',
    notAllowed: 'What may not be said',
    ranking: 'The dimensions in order',
    recommendations: 'Advice',
  },
  intro:
    'Every advice names the figure that called it forth and the mark in use. When that figure crosses its mark, the advice changes.',
  allowed: {
    'positive-association': (f) =>
      `Among these ${f.n} respondents a higher score of ${f.predictor} goes with a higher score of ${f.outcome} (b = ${f.slope}; ${f.p}).`,
    'negative-association': (f) =>
      `Among these ${f.n} respondents a higher score of ${f.predictor} goes with a lower score of ${f.outcome} (b = ${f.slope}; ${f.p}).`,
    'variance-share': (f) =>
      `The score of ${f.predictor} accounts for ${f.rSquared} of the variance of the score of ${f.outcome} in this sample.`,
    'dimension-level': (f) =>
      `On average the respondents put ${f.dimension} at ${f.performance} out of 100 of the possible range.`,
    'most-important': (f) =>
      `Among the dimensions, ${f.dimension} accounts for the largest share of R² (${f.importance}); its whole interval lies above the others'.`,
    'stigma-level': (f) => `The stigma that respondents admit is on average ${f.mean} out of 100.`,
    'doubt-level': (f) => `The doubt about quality that respondents admit is on average ${f.mean} out of 100.`,
  },
  notAllowed: {
    causation: (f) =>
      `That ${f.predictor} <b>causes</b> or raises ${f.outcome}: a survey taken once shows association only.`,
    'all-followers': () =>
      'That this holds for all followers or for the public: the respondents chose themselves to follow the account and to answer.',
    'whole-population': () =>
      'That these results hold for everybody aimed at: only those who answered are counted, and the file does not tell how they were chosen.',
    'one-source': (f) =>
      `That the strength of the relation owes nothing to the way of measuring: ${f.predictor} and ${f.outcome} were answered by the same people, in the same way at the same time, which can enlarge it.`,
    sales: (f) => `That ${f.outcome} has become purchases or state revenue: answers were measured, not sales.`,
    behaviour: (f) => `That answers about ${f.outcome} are what people do: answers were measured, not behaviour.`,
    'percent-for-percent': (f) =>
      `That 1% more ${f.predictor} gives ${f.slope}% more ${f.outcome}: b = ${f.slope} is points of score per point of score.`,
    'no-relation': (f) =>
      `That ${f.predictor} and ${f.outcome} are not related: these data merely do not suffice to show it (${f.p}).`,
    'order-of-dimensions': () =>
      'That one dimension is certainly more important than another: their intervals overlap or are not available.',
    'distinct-constructs': (f) =>
      `That ${f.predictor} and ${f.outcome} are two different things: they correlate as highly, or nearly, as their reliability lets them, so these figures do not tell them apart.`,
    'distinct-obstacles': (f) =>
      `That stigma and doubt about quality are two different obstacles: their r corrected for attenuation is ${f.disattenuatedR}, so that advice on one is hardly told from advice on the other.`,
    'dimension-unreliable': (f) =>
      `Anything firm about ${f.dimension} alone: its alpha is ${f.alpha}, below ${f.mark}.`,
    'few-respondents': (f) => `Anything firm at all: only ${f.n} respondents are used.`,
    'many-rows-lost': (f) =>
      `That those used stand for all who answered: ${f.missing} of ${f.rows} rows were left out for missing answers.`,
  },
  nothingAllowed: 'These figures do not allow anything to be said yet.',
  ranking: {
    caption: 'The dimensions by contribution and performance',
    heads: {
      rank: 'Rank',
      dimension: 'Dimension',
      standing: 'Standing',
      performance: 'Performance (0–100)',
      importance: 'Share of R²',
      strength: 'Strength of the advice',
    },
    note: (f) =>
      `Performance is the mean on the theoretical range, high from ${f.performance} on. A share of R² below ${f.importance} counts as negligible (half of an equal share). Within the same standing, ranked by share of R² × what performance lacks to 100.`,
  },
  standings: {
    improve: 'improve first',
    keep: 'keep',
    'not-first': 'not first',
    examine: 'examine',
    unknown: 'not known',
  },
  strengths: { strong: 'supported by these data', tentative: 'tentative; measure better first' },
  doubts: {
    'importance-interval-holds-mark': 'the interval of its share of R² holds the mark of negligible',
    'beta-interval-holds-zero': 'the interval of its standardized coefficient holds zero',
    'no-interval': 'no interval is available',
    'alpha-below-mark': 'alpha is below the mark',
    'alpha-unknown': 'alpha is not available',
    'relation-not-shown': 'the relation as a whole is not shown',
    'constructs-not-distinct': 'the two constructs are not told apart',
  },
  because: (f) => `${f.dimension}: ${f.doubts}.`,
  titles: {
    improve: (f) => `Improve first: ${f.about}`,
    keep: (f) => `Keep: ${f.about}`,
    'not-first': (f) => `Not first: ${f.about}`,
    examine: (f) => `Examine: ${f.about}`,
    unknown: (f) => `No advice yet: ${f.about}`,
    answer: (f) => `Answer: ${f.about}`,
    watch: (f) => `Keep watching: ${f.about}`,
    measure: (f) => `Measure: ${f.about}`,
    organise: (f) => `Organise: ${f.about}`,
    monitor: (f) => `Monitor: ${f.about}`,
    repeat: (f) => `Repeat: ${f.about}`,
  },
  topics: {
    stigma: 'stigma',
    doubt: 'doubt about quality',
    work: 'how the account is run',
    monitoring: 'response and sales',
    relation: 'measuring the relation',
  },
  figures: {
    performance: 'performance',
    importance: 'share of R²',
    alpha: 'alpha',
    'betaCi.upper': 'upper limit of the standardized coefficient',
    mean: 'mean (0–100)',
    p: 'p of the relation as a whole',
    disattenuatedR: 'r of stigma and doubt corrected for attenuation',
    toImprove: 'number of dimensions to improve',
  },
  trigger: {
    below: (f) => `${f.figure} ${f.value}, below the mark ${f.mark}`,
    'at-or-above': (f) => `${f.figure} ${f.value}, not below the mark ${f.mark}`,
    absent: (f) => `${f.figure} not available`,
  },
  triggered: (f) => `Because: ${f.triggers}.`,
  strengthIs: (f) => `Strength: ${f.strength}.`,
  notAsked: 'Because it was not asked in this questionnaire.',
  noMean: 'Because it was asked, but its mean is not available.',
  actions: {
    'content-calendar': 'Keep a content calendar: pictures, short videos and live stories on a steady schedule.',
    'show-making': 'Show how a product comes to be in the workshop, from material to finish.',
    'show-craft-challenge': 'Show what is hard in making it well, and how the workshop masters it.',
    'informing-content': 'Give useful content: material, size, price, care.',
    'answer-messages': 'Answer comments and messages within a promised time, and keep a list of what is open.',
    'polls-and-live': 'Let followers take part: polls, questions and answers, live from the workshop.',
    'bring-questions-to-workshop':
      "Staff take buyers' questions to the workshop and publish the answers in its name; makers need no Internet.",
    'audience-groups': 'Map the groups among the followers and what each looks for.',
    'fit-products': 'Fit range, sizes and packaging to those groups.',
    'content-by-group': 'Make content for each group, and compare how they respond.',
    'follow-trends': 'Use topics, hashtags and challenges of the day where they suit the product.',
    'short-formats': 'Put short formats first: Reels and Stories.',
    'public-figures':
      'Ask local creators or public figures to review the products, with a written brief and open disclosure.',
    'targeted-promotion': 'Try paid promotion aimed by interest, age and place; count the orders it brings.',
    'strong-product-pictures': 'Use product pictures that are bright, clean and alike in style.',
    'from-ad-to-order': 'Shorten the way from ad to order: one link, the price in sight, a clear way to pay.',
    'platform-shop': 'Set up the catalogue on the platform, so that products can be bought from posts.',
    partners:
      'Work with small enterprises, creative communities and craft marketplaces for materials and distribution.',
    'production-transparency': 'Open up production: training, making, finishing.',
    'use-of-revenue': 'Explain where the money goes: the part of the maker, of the state, of materials and capital.',
    'skills-and-pay': 'Tell of the skills that the workshop teaches and of the pay.',
    'product-story': 'Give each product a story of its own: material, technique, and the workshop it comes from.',
    'quality-check': 'Check quality before sending, and say so on the product page.',
    guarantee: 'Give a guarantee: exchange or money back when there is a fault.',
    testimonials: 'Collect reviews of buyers who did order, with their consent.',
    'measure-stigma': 'Ask about stigma in the next questionnaire (an optional scale of the instrument).',
    'measure-doubt': 'Ask about doubt in the next questionnaire (an optional scale of the instrument).',
    'measure-again': 'Measure again in the next wave and see whether it falls.',
    'trained-team': 'Train the team that runs the account; outsiders may help, decisions stay with the institution.',
    'responsible-person': 'Name one person responsible for content, answers and the monthly figures.',
    'engagement-and-sales':
      'Record response and orders at regular intervals, and see whether they move together down to state revenue.',
    'larger-sample': 'Ask more respondents before spending money on the strength of this relation.',
    'measure-better-first': 'Measure better first: more items or more respondents before changing much.',
    'keep-pace': 'Keep the present pace, and measure again in the next wave.',
    'no-extra-effort': 'Leave it as it is; extra effort does more good on another dimension.',
    'find-out-why': 'Find out why by asking some respondents before putting more effort in.',
    'weakest-items': 'Begin with the items of this dimension that have the lowest mean.',
  },
};
