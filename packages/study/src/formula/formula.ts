/**
 * A formula as it was written, in the subset of R's language that linear regression of columns needs:
 * `y ~ x1 + x2`, `0 +`, `- 1`, `I(x^2)`, `a:b`, `a*b`, names in backticks, `.` and `- x`.
 *
 * What it will not do: call functions, group terms with parentheses, or know which columns a file has (`expandFormula`).
 */
export interface Formula {
  readonly outcome: Factor;
  readonly items: readonly SignedSummand[];
}

/** One summand right of the tilde. */
export interface SignedSummand {
  readonly sign: '+' | '-';
  readonly what: Summand;
}

export type Summand =
  /** `1` or `0`: with or without an intercept; after a minus the other way round. */
  | { readonly kind: 'intercept'; readonly value: 0 | 1 }
  /** `.`: every column but the outcome's. */
  | { readonly kind: 'others' }
  /** `a*b:c`: the interactions between the stars, and all that crossing them gives. One of them is a plain term. */
  | { readonly kind: 'crossing'; readonly parts: readonly Interaction[] };

/** `a:b`: the product of its factors; a single factor is the column itself. */
export type Interaction = readonly Factor[];

export type Factor =
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'arithmetic'; readonly of: Arithmetic };

/** What stands inside `I( )`. */
export type Arithmetic =
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'negative'; readonly of: Arithmetic }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Arithmetic;
      readonly right: Arithmetic;
    };

export type Operator = '+' | '-' | '*' | '/' | '^';
