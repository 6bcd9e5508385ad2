/**
 * By which marks answers are called careless. Fixed before anybody looks at the outcome; each names its source. They
 * only ever flag: honest people answer 5-5-5 as well.
 */
export interface ScreeningRules {
  /** Flags that must agree before a respondent is named. */
  readonly flags: Rule<{ readonly fewest: number }>;
  /** The longest run of one answer, as a share of the items. Not computed below `fewestItems`. */
  readonly longstring: Rule<{ readonly share: number; readonly fewestItems: number }>;
  /** The lowest share of respondents by spread of their answers; no spread at all is always flagged. */
  readonly irv: Rule<{ readonly lowest: number; readonly fewestItems: number }>;
  /**
   * Flagged below `minimum`; computed from `fewestScales` on. Weak, that is shown but not counted, below `weakBelow`
   * scales, and where it flags more than the share `weakAbove`: carelessness is expected in about a tenth of respondents,
   * so that an index that finds it everywhere speaks of the questionnaire.
   */
  readonly evenOdd: Rule<{
    readonly minimum: number;
    readonly fewestScales: number;
    readonly weakBelow: number;
    readonly weakAbove: number;
  }>;
  /** Pairs are items with r above `r` in the sample; flagged below `minimum`; weak as above. */
  readonly synonyms: Rule<{
    readonly r: number;
    readonly minimum: number;
    readonly fewestPairs: number;
    readonly fewestRows: number;
    readonly weakAbove: number;
  }>;
  /** Flagged when p < level. */
  readonly mahalanobis: Rule<{ readonly level: number }>;
  /** Equal in every answer, with more than `moreItemsThan` items. */
  readonly identical: Rule<{ readonly moreItemsThan: number }>;
  /** Flagged when at least this share of the items has no usable answer. */
  readonly missing: Rule<{ readonly share: number }>;
  /** Flagged when at least so many items that tell what to answer are answered otherwise. */
  readonly instructed: Rule<{ readonly fewest: number }>;
  /** Flagged below this share of the median time. */
  readonly duration: Rule<{ readonly share: number; readonly fewestRows: number }>;
  /** Flagged when at least so many pages of items took less than these seconds an item. */
  readonly pageTimes: Rule<{ readonly secondsPerItem: number; readonly fewest: number }>;
}

type Rule<Values> = Values & { readonly source: string };

export const defaultScreeningRules: ScreeningRules = {
  flags: { fewest: 2, source: 'Meade & Craig (2012); Curran (2016)' },
  longstring: { share: 0.5, fewestItems: 10, source: 'Curran (2016)' },
  irv: { lowest: 0.05, fewestItems: 10, source: 'Dunn et al. (2018)' },
  evenOdd: { minimum: 0.3, fewestScales: 3, weakBelow: 10, weakAbove: 0.15, source: 'Curran (2016); Johnson (2005)' },
  synonyms: {
    r: 0.6,
    minimum: 0,
    fewestPairs: 3,
    fewestRows: 10,
    weakAbove: 0.15,
    source: 'Meade & Craig (2012); r < 0: Minat',
  },
  mahalanobis: { level: 0.001, source: 'Meade & Craig (2012)' },
  identical: { moreItemsThan: 20, source: 'Minat' },
  missing: { share: 0.5, source: 'Minat' },
  instructed: { fewest: 1, source: 'Meade & Craig (2012)' },
  duration: { share: 0.5, fewestRows: 10, source: 'panel-practice' },
  pageTimes: { secondsPerItem: 2, fewest: 1, source: 'Huang et al. (2012)' },
};
