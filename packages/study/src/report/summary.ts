import type { Block } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { note, paragraph } from './blocks.ts';
import { sayIndirect } from './mediation.ts';
import { constructModels, fullestBands, namesOf, reliabilityVerdict } from './readings.ts';
import type { Voice } from './voice.ts';

/** The answer first: the relation, its share, where people stand, and whether the instrument carries it. */
export function reportSummary(result: StudyResult, voice: Voice): Block[] {
  const { words } = voice;
  return [
    ...constructModels(result).flatMap((model) => sayModel(model, result, voice)),
    {
      kind: 'list',
      items: [...sayBands(result, voice), ...sayInstrument(result, voice), ...sayNormality(result, voice)],
    },
    ...result.mediations.flatMap((mediation) => {
      const said = sayIndirect(mediation, voice);
      return said === null ? [] : [paragraph(said)];
    }),
    note('plain', words.summary.association, 'association-only'),
  ];
}

function sayModel(model: StudyResult['models'][number], result: StudyResult, voice: Voice): Block[] {
  const { words } = voice;
  const names = namesOf(model, voice);
  const slope = model.regression?.coefficients[1];
  const decision = result.procedures.find((procedure) => procedure.id === `slope:${model.id}`);
  if (
    model.regression === null ||
    slope === undefined ||
    slope.t === null ||
    slope.p === null ||
    decision === undefined
  ) {
    return [paragraph(words.summary.noTest(names))];
  }
  const figures = {
    ...names,
    lower: voice.number(slope.ciLower!),
    upper: voice.number(slope.ciUpper!),
    t: voice.number(slope.t, 2),
    df: voice.count(model.regression.df2),
    p: voice.p(slope.p),
  };
  const { rSquared } = model.regression;
  if (decision.decision === 'retain') {
    const level = voice.level(result.thresholds.significance.level);
    return [paragraph(words.summary.unrelated({ ...figures, b: voice.number(slope.b), level }))];
  }
  const direction = slope.b > 0 ? 'higher' : 'lower';
  const share = words.summary.variance({
    ...names,
    percent: voice.percent(100 * rSquared!),
    rest: voice.percent(100 - 100 * rSquared!),
  });
  return [
    paragraph(words.summary.related({ ...figures, b: voice.number(Math.abs(slope.b)), direction })),
    paragraph(share),
  ];
}

function sayBands({ categories, sample }: StudyResult, voice: Voice): string[] {
  return categories.map(({ scale, bands }) => {
    const [band, ...others] = fullestBands(bands);
    const labels = [band, ...others].map(({ label }) => voice.words.categories.labels[label].toLowerCase());
    return voice.words.summary.band({
      scale: voice.name(scale),
      count: voice.count(band.count),
      n: voice.count(sample.used),
      percent: voice.percent(band.percent),
      lower: voice.percent(band.ci.lower!),
      upper: voice.percent(band.ci.upper!),
      band: voice.list(labels),
    });
  });
}

function sayInstrument({ validity, reliability, thresholds }: StudyResult, voice: Voice): string[] {
  const constructs = reliability.filter((scale) => scale.kind === 'construct');
  return constructs.flatMap((own) => {
    const { scale, alpha } = own;
    const verdict = voice.words.reliability.verdict[reliabilityVerdict(own, thresholds.reliability)];
    const named = { scale: voice.name(scale) };
    return [
      alpha === null
        ? voice.words.reliability.none(named)
        : voice.words.summary.alpha({ ...named, alpha: voice.bounded(alpha), verdict }),
      sayValidity(
        validity.items.filter((item) => item.scale === scale),
        named.scale,
        voice,
      ),
    ];
  });
}

function sayValidity(items: StudyResult['validity']['items'], scale: string, voice: Voice): string {
  const { valid, validInPart, validNone } = voice.words.summary;
  const judged = items.filter((item) => item.valid !== null);
  if (judged.length === 0) return validNone({ scale });
  const count = voice.count(judged.filter((item) => item.valid === true).length);
  const of = voice.count(judged.length);
  if (judged.length === items.length) return valid({ scale, count, of });
  return validInPart({ scale, count, of, unjudged: voice.count(items.length - judged.length) });
}

function sayNormality(result: StudyResult, voice: Voice): string[] {
  return constructModels(result).flatMap((model) => {
    const { residuals } = model;
    const ks = residuals?.kolmogorovSmirnov.lillieforsP ?? null;
    const sw = residuals?.shapiroWilk.p ?? null;
    const { level } = result.thresholds.significance;
    const rejects = [ks, sw].filter((p) => p !== null).map((p) => p < level);
    if (rejects.length === 0) return [];
    const verdict = rejects.every((reject) => reject) ? 'reject' : rejects.includes(true) ? 'disagree' : 'retain';
    return [
      voice.words.summary.normal({
        ...namesOf(model, voice),
        p: voice.maybe(ks, voice.p),
        w: voice.maybe(sw, voice.p),
        verdict,
      }),
    ];
  });
}
