import { groupCodes } from './group-codes.ts';
import { constructsOf, itemsOf, nameOf, type SpssScript } from './spss-script.ts';
import { spssComment, spssList, spssText } from './spss-text.ts';

const moments = '/STATISTICS=MEAN STDDEV MIN MAX SKEWNESS KURTOSIS';

export function describeRespondents({ names }: SpssScript): string[] {
  const all = [...names.profile.values()];
  return all.length === 0 ? [] : [`FREQUENCIES /VARIABLES=${spssList(all)}\n  /ORDER=ANALYSIS.`];
}

export function describeItems({ names }: SpssScript): string[] {
  const all = [...names.scored.values()];
  return [
    `FREQUENCIES /VARIABLES=${spssList(all)}\n  /ORDER=ANALYSIS.`,
    // One by one, so that a row without one answer still counts for the others, in SPSS as in PSPP.
    ...all.map((name) => `DESCRIPTIVES /VARIABLES=${name}\n  ${moments}.`),
  ];
}

export function describeScores({ names }: SpssScript): string[] {
  return [...names.scores.values()].map((name) => `DESCRIPTIVES /VARIABLES=${name}\n  ${moments}.`);
}

/** Each item with its construct's total; the corrected r stands in RELIABILITY's table of totals. */
export function judgeValidity(script: SpssScript): string[] {
  return constructsOf(script).map(
    (scale) =>
      `CORRELATIONS /VARIABLES=${spssList(itemsOf(script, scale))}\n    WITH ${script.names.scores.get(scale)}\n  /PRINT=TWOTAIL NOSIG\n  /MISSING=PAIRWISE.`,
  );
}

export function judgeReliability(script: SpssScript): string[] {
  return script.result.reliability.flatMap(({ scale }) => {
    const items = itemsOf(script, scale);
    if (items.length < 2) return [];
    return [
      `RELIABILITY /VARIABLES=${spssList(items)}\n  /SCALE(${spssText(nameOf(script, scale))}) ALL\n  /MODEL=ALPHA\n  /SUMMARY=TOTAL.`,
    ];
  });
}

export function countBands({ names }: SpssScript): string[] {
  return [`FREQUENCIES /VARIABLES=${spssList([...names.bands.values()])}\n  /ORDER=ANALYSIS.`];
}

export function correlateScores({ names }: SpssScript): string[] {
  const all = [...names.scores.values()];
  if (all.length < 2) return [];
  return [`CORRELATIONS /VARIABLES=${spssList(all)}\n  /PRINT=TWOTAIL NOSIG\n  /MISSING=PAIRWISE.`];
}

/** Two groups by T-TEST, whose line "equal variances not assumed" is Welch's; more by ONEWAY. */
export function compareGroups({ instrument, result, names, words }: SpssScript): string[] {
  return result.groups.flatMap((comparison) => {
    const codes = groupCodes(instrument, comparison);
    if (codes === null) return [];
    const question = names.profile.get(comparison.question)!;
    const score = names.scores.get(comparison.scale)!;
    const ranks = comparison.ranks === undefined ? [] : [compareRanks(score, question, codes)];
    if (codes.length === 2)
      return [`T-TEST /GROUPS=${question}(${codes.join(', ')})\n  /VARIABLES=${score}.`, ...ranks];
    const select = ['TEMPORARY.', `SELECT IF (ANY(${question}, ${codes.join(', ')})).`];
    return [
      ...select,
      `ONEWAY /VARIABLES=${score} BY ${question}\n  /STATISTICS=DESCRIPTIVES HOMOGENEITY.`,
      spssComment(`${words.spssMore}: /STATISTICS=WELCH /POSTHOC=GH`),
      ...(ranks.length === 0 ? [] : [...select, ...ranks]),
    ];
  });
}

function compareRanks(score: string, question: string, codes: readonly number[]): string {
  const test = codes.length === 2 ? 'MANN-WHITNEY' : 'KRUSKAL-WALLIS';
  return `NPAR TESTS /${test}=${score} BY ${question}(${Math.min(...codes)}, ${Math.max(...codes)}).`;
}

export function correlateConstructs(script: SpssScript): string[] {
  const all = constructsOf(script).map((scale) => script.names.scores.get(scale)!);
  if (all.length < 2) return [];
  return [
    `CORRELATIONS /VARIABLES=${spssList(all)}\n  /PRINT=TWOTAIL NOSIG\n  /MISSING=PAIRWISE.`,
    ...script.result.discriminant.map(({ a, b }) =>
      spssComment(`r / SQRT(alpha * alpha): ${script.names.scores.get(a)}, ${script.names.scores.get(b)}`),
    ),
  ];
}
