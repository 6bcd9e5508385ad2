/** What a report shows only when asked. */
export interface ReportSettings {
  /** Durbin-Watson in the model summary: respondents of a survey have no order, so that it mostly means nothing. */
  readonly autocorrelation?: boolean;
}
