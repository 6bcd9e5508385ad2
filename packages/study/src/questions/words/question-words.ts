/** What a question is asked about, already named. */
export interface Asked {
  readonly names: readonly string[];
  /** All names in a row. */
  readonly about: string;
  /** A regression: the outcome on its predictors, and whether it is simple or multiple. */
  readonly model: string;
  readonly term: string;
  /** The question that makes groups of respondents. */
  readonly question: string;
}

export type QuestionCode =
  | 'item-total-r'
  | 'corrected-item-total-r'
  | 'alpha'
  | 'disattenuated-r'
  | 'residuals-normal'
  | 'slope-is-zero'
  | 'all-slopes-zero'
  | 'coefficient-is-zero'
  | 'no-deviation-from-line'
  | 'variance-even'
  | 'vif'
  | 'indirect-interval-excludes-zero'
  | 'group-means-equal'
  | 'group-ranks-equal';

export interface QuestionWords {
  readonly model: (f: { readonly y: string; readonly x: string; readonly isSimple: boolean }) => string;
  readonly questions: { readonly [Code in QuestionCode]: (f: Asked) => string };
  /** Tests by their code. */
  readonly tests: Readonly<Record<string, string>>;
}
