/** What the article printed, and the questionnaire that the rows assume. */
export const published = {
  respondents: 101,
  slope: 1.484,
  rSquared: 0.708,
  alphaX: 0.748,
  alphaY: 0.829,
  highX: 89,
  highY: 92,
} as const;

/** One construct of the questionnaire. How many statements each had is not published: ten and twenty make it plausible. */
export interface Construct {
  readonly dimensions: readonly Dimension[];
  /** The lowest total that counts as high: above two thirds of the way from the lowest to the highest possible total. */
  readonly highFrom: number;
  readonly alpha: number;
  /** Cronbach's alpha of each dimension alone is kept in this range, as so few statements give. */
  readonly dimensionAlpha: { readonly least: number; readonly most: number };
  /** No statement correlates less with its total than this. */
  readonly leastItemTotal: number;
}

/** Statements that ask about one thing. `lean` is how much more or less readily each is agreed to, in points. */
export interface Dimension {
  readonly items: readonly string[];
  readonly lean: readonly number[];
}

/** Social media marketing activities, X: sums from 10 to 50, high above 36.67. */
export const smma: Construct = {
  dimensions: [
    { items: ['ent1', 'ent2'], lean: [0.12, 0.22] },
    { items: ['int1', 'int2'], lean: [-0.05, -0.22] },
    { items: ['cus1', 'cus2'], lean: [-0.18, 0.03] },
    { items: ['tre1', 'tre2'], lean: [0.09, -0.1] },
    { items: ['adv1', 'adv2'], lean: [0.18, -0.09] },
  ],
  highFrom: 37,
  alpha: published.alphaX,
  dimensionAlpha: { least: 0.24, most: 0.56 },
  leastItemTotal: 0.43,
};

/** Purchase interest, Y: sums from 20 to 100, high above 73.33. */
export const interest: Construct = {
  dimensions: [
    { items: ['pi01', 'pi02', 'pi03', 'pi04', 'pi05'], lean: [0.14, -0.02, 0.2, -0.16, 0.04] },
    { items: ['pi06', 'pi07', 'pi08', 'pi09', 'pi10'], lean: [0.24, 0.1, -0.08, 0.16, -0.12] },
    { items: ['pi11', 'pi12', 'pi13', 'pi14', 'pi15'], lean: [-0.24, -0.1, 0.02, -0.3, -0.04] },
    { items: ['pi16', 'pi17', 'pi18', 'pi19', 'pi20'], lean: [0.22, 0.06, -0.14, 0.12, -0.1] },
  ],
  highFrom: 74,
  alpha: published.alphaY,
  dimensionAlpha: { least: 0.48, most: 0.66 },
  leastItemTotal: 0.38,
};

export const itemIds: readonly string[] = [smma, interest].flatMap((construct) =>
  construct.dimensions.flatMap((dimension) => dimension.items),
);
