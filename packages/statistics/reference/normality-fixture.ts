/** What normality.R writes. */
export interface NormalityFixture {
  readonly samples: readonly (NormalityFigures & { readonly shape: string; readonly values: readonly number[] })[];
  readonly formulas: readonly (NormalityFigures & { readonly formula: string })[];
}

interface NormalityFigures {
  readonly n: number;
  readonly w: number;
  readonly p: number;
  readonly d: number;
  readonly lillieforsP: number;
}

/** The large samples of normality.R, made by the same formulas. */
export function makeFormula(name: string, n: number): Float64Array {
  const formulas: Readonly<Record<string, (i: number) => number>> = {
    logistic: (i) => Math.log(i / (n + 1 - i)),
    steps: (i) => ((i * 7919) % n) % 7,
    square: (i) => (i / n) ** 2,
  };
  const formula = formulas[name];
  if (formula === undefined) throw new RangeError(`makeFormula needs one of ${Object.keys(formulas)}, got ${name}`);
  return Float64Array.from({ length: n }, (_, at) => formula(at + 1));
}
