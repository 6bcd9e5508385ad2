/** The marks at which an advice changes, each with where it comes from. Fixed before any figure is looked at. */
export interface AdviceMarks {
  /** A performance at or above it counts as high. 0 to 100. */
  readonly performance: Mark;
  /** A share of R squared below this part of an equal share counts as negligible. */
  readonly importance: Mark;
  /** An alpha below it makes every advice on the scale tentative. */
  readonly alpha: Mark;
  /** Stigma or doubt at or above it must be answered. 0 to 100. */
  readonly obstacle: Mark;
  /** The relation with the outcome counts as shown when p is below it. */
  readonly level: Mark;
  /** From so many weak dimensions on, the way of working is the subject. */
  readonly weakDimensions: Mark;
  /** Fewer respondents are few. */
  readonly sample: Mark;
  /** A larger part of rows left out is a large loss. 0 to 1. */
  readonly loss: Mark;
}

export interface Mark {
  readonly value: number;
  readonly source: string;
}

/** Performance and obstacles are cut where the usual three equal bands are cut. */
export const defaultAdviceMarks: AdviceMarks = {
  performance: { value: 200 / 3, source: 'tiga bagian sama / equal thirds: high' },
  importance: { value: 0.5, source: 'Minat: separuh bagian rata / half of an equal share' },
  alpha: { value: 0.6, source: 'Ghozali (2011)' },
  obstacle: { value: 100 / 3, source: 'tiga bagian sama / equal thirds: medium' },
  level: { value: 0.05, source: 'konvensi / convention, 5%' },
  weakDimensions: { value: 2, source: 'Minat' },
  sample: { value: 30, source: 'konvensi / convention' },
  loss: { value: 0.2, source: 'Minat' },
};
