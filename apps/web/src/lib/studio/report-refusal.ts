/** Why a page shows no report: it is on its way (`pending`), or there is none. */
export type ReportRefusal =
  | { readonly code: 'pending' }
  | { readonly code: 'too-few'; readonly used: number; readonly needs: number }
  | { readonly code: 'not-comparable'; readonly reasons: readonly string[] }
  /** A comparison for who may read no answer, of a wave that still takes answers. */
  | { readonly code: 'still-open' }
  | { readonly code: 'no-typesetter' }
  | { readonly code: 'crashed' | 'busy' };
