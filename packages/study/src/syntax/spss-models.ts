import type { Model } from '../analysis/index.ts';
import { nameOf, type SpssScript } from './spss-script.ts';
import { spssArguments, spssComment, spssList, spssText } from './spss-text.ts';

const inBoth = 'COEFF CI(95) R ANOVA';
const inSpss = 'COEFF OUTS CI(95) BCOV R ANOVA COLLIN TOL CHANGE ZPP';

/** One model: the regression, its residuals, whether they are normal, and whether their variance is even. */
export function fitModel(model: Model, at: number, script: SpssScript): string[] {
  const { names, words } = script;
  if (model.regression === null || model.regression.standardError === null) return [spssComment(words.noFit)];
  const y = names.scores.get(model.outcome)!;
  const x = model.predictors.map((id) => names.scores.get(id)!);
  const residual = names.residuals[at]!;
  return [
    spssComment(`${words.spssMore}: /STATISTICS=${inSpss} /RESIDUALS=DURBIN HISTOGRAM NORMPROB`),
    ...saveResiduals(model, y, x, residual, script),
    spssComment(words.normality),
    `NPAR TESTS /KOLMOGOROV-SMIRNOV(NORMAL)=${residual}.`,
    `EXAMINE /VARIABLES=${residual}\n  /STATISTICS=DESCRIPTIVES\n  /PLOT=NPPLOT.`,
    ...compareGroups(model, y, x, script),
    spssComment(words.variance),
    `COMPUTE ${residual}_a = ABS(${residual}).`,
    `COMPUTE ${residual}_s = ${residual} ** 2 / ${meanSquare(model)}.`,
    regress(`${residual}_a`, x),
    regress(`${residual}_s`, x),
  ];
}

/** Through a mediator: a from the first regression, b and c' from the second, c from the third; a times b is indirect. */
export function fitMediations({ result, names, words }: SpssScript): string[] {
  return result.mediations.flatMap(({ predictor, mediator, outcome, estimate }) => {
    if (estimate === null) return [spssComment(words.noFit)];
    const [x, m, y] = [predictor, mediator, outcome].map((id) => names.scores.get(id)!) as [string, string, string];
    return [regress(m, [x]), regress(y, [x, m]), regress(y, [x])];
  });
}

/** One predictor has no tolerance but 1; PSPP 1.6 prints another there, and an error. */
function regress(y: string, x: readonly string[]): string {
  return `REGRESSION /STATISTICS=${inBoth}${x.length > 1 ? ' TOL' : ''}\n  /DEPENDENT=${y}\n  /METHOD=ENTER ${spssList(x)}.`;
}

/**
 * SPSS calls what it saves RES_1, PSPP RES1. Both append it, so that it is found between two variables of zeros. Where a
 * score is missing there is no residual; PSPP 1.6 saves numbers without end there.
 */
function saveResiduals(model: Model, y: string, x: readonly string[], residual: string, script: SpssScript): string[] {
  const { words } = script;
  const label = words.residualLabel({
    outcome: nameOf(script, model.outcome),
    predictors: model.predictors.map((id) => nameOf(script, id)).join(' + '),
  });
  return [
    spssComment(words.residuals),
    `COMPUTE ${residual}_f = 0.`,
    'EXECUTE.',
    regress(y, x).replace(/\.$/, '\n  /SAVE=RESID.'),
    `COMPUTE ${residual}_t = 0.`,
    `COMPUTE ${residual} = SUM(${residual}_f TO ${residual}_t).`,
    `IF (NMISS(${spssArguments([y, ...x])}) > 0) ${residual} = $SYSMIS.`,
    `VARIABLE LABELS ${residual}\n    ${spssText(label)}.`,
    `FORMATS ${residual} (F12.5).`,
    'EXECUTE.',
  ];
}

function compareGroups({ linearity }: Model, y: string, x: readonly string[], { words }: SpssScript): string[] {
  if (linearity === null || linearity === undefined) return [];
  return [
    spssComment(`${words.spssMore}: MEANS /TABLES=${y} BY ${x[0]} /STATISTICS=ANOVA LINEARITY`),
    `ONEWAY /VARIABLES=${y} BY ${x[0]}.`,
  ];
}

/** Breusch and Pagan divide by the mean of the squares, SSE / n. */
function meanSquare({ regression }: Model): number {
  return regression!.sumOfSquares.residual / regression!.n;
}
