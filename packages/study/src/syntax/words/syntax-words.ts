/** The words of comments and headings in both kinds of syntax, in one language. */
export interface SyntaxWords {
  readonly made: (figures: { readonly title: string; readonly instrument: string }) => string;
  /** What the R script prints, and what it needs. */
  readonly prints: string;
  readonly needs: string;
  readonly functions: string;
  readonly data: string;
  readonly encoding: string;
  readonly reverse: string;
  readonly missing: { readonly listwise: string; readonly half: string };
  readonly scores: string;
  readonly respondents: string;
  readonly items: string;
  readonly scoresDescribed: string;
  readonly validity: string;
  readonly reliability: string;
  readonly categories: string;
  readonly correlations: string;
  readonly regression: (figures: { readonly outcome: string; readonly predictors: string }) => string;
  readonly residuals: string;
  readonly normality: string;
  readonly variance: string;
  readonly importance: string;
  readonly mediation: string;
  readonly groups: string;
  readonly discriminant: string;
  /** What SPSS can do and PSPP cannot: the same command with more. */
  readonly spssMore: string;
  readonly noFit: string;
  readonly row: string;
  readonly reversed: string;
  readonly band: string;
  readonly residualLabel: (figures: { readonly outcome: string; readonly predictors: string }) => string;
  readonly bands: Readonly<Record<'very-low' | 'low' | 'medium' | 'high' | 'very-high', string>>;
}
