import { valueLabels } from './spss-data.ts';
import { constructsOf, itemsOf, nameOf, type SpssScript } from './spss-script.ts';
import { spssArguments, spssText } from './spss-text.ts';

/** Keeps the rows that count: all items answered, or of every construct at least half. */
export function chooseRows(script: SpssScript): string[] {
  const { result, names } = script;
  if (result.sample.missingRule === 'listwise') {
    const all = [...names.items.values()];
    return [`SELECT IF (NMISS(${spssArguments(all)}) = 0).`];
  }
  return constructsOf(script).map((scale) => {
    const items = itemsOf(script, scale);
    return `SELECT IF (NVALID(${spssArguments(items)}) * 2 >= ${items.length}).`;
  });
}

/** Totals or means; a missing answer counts as the mean of the answered ones when at least half are answered. */
export function makeScores(script: SpssScript): string[] {
  const { result, names } = script;
  return result.instrument.scales.flatMap(({ id }) => {
    const items = itemsOf(script, id);
    const name = names.scores.get(id)!;
    const half = Math.ceil(items.length / 2);
    const mean = `MEAN.${half}(${spssArguments(items)})`;
    const score = result.instrument.scoring === 'mean' ? mean : `${mean} * ${items.length}`;
    return [
      `COMPUTE ${name} = ${score}.`,
      // A sum of whole answers is whole again, which a mean times their number need not be.
      ...(result.instrument.scoring === 'sum'
        ? [`IF (NMISS(${spssArguments(items)}) = 0) ${name} = SUM(${spssArguments(items)}).`]
        : []),
      `VARIABLE LABELS ${name}\n    ${spssText(nameOf(script, id))}.`,
      `VARIABLE LEVEL ${name} (SCALE).`,
    ];
  });
}

/** The band of each construct's score; a score on a cut point, but for rounding, goes where the study says. */
export function makeBands(script: SpssScript): string[] {
  const { result, names, words } = script;
  return result.categories.flatMap(({ scale, bands, edge }) => {
    const name = names.bands.get(scale)!;
    const score = names.scores.get(scale)!;
    const cuts = bands.slice(1).map(({ from }) => from ?? Number.NaN);
    if (!cuts.every(Number.isFinite)) return [];
    const steps = cuts.map((cut) => {
      const room = 1e-9 * Math.max(1, Math.abs(cut));
      return edge === 'upper' ? `(${score} >= ${cut - room})` : `(${score} > ${cut + room})`;
    });
    const label = `${nameOf(script, scale)} (${words.band})`;
    return [
      `COMPUTE ${name} = 1 + ${steps.join('\n    + ')}.`,
      `FORMATS ${name} (F8.0).`,
      `VARIABLE LABELS ${name}\n    ${spssText(label)}.`,
      valueLabels(
        [name],
        bands.map((band, at) => ({ value: at + 1, label: words.bands[band.label] })),
      ),
      `VARIABLE LEVEL ${name} (ORDINAL).`,
    ];
  });
}
