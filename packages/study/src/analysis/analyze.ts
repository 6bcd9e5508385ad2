import type { Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { accept, type Outcome, refuse } from '../refusal/index.ts';
import { type MissingRule, type SurveyData, surveyDataOf } from '../scoring/index.ts';
import { categorize } from './categories.ts';
import { cautionAboutData, cautionAboutFigures } from './cautions.ts';
import { correlateScores } from './correlations.ts';
import { describeItems, describeRespondents, describeScores } from './describe-sample.ts';
import { compareConstructs } from './discriminant.ts';
import { drawModels } from './draw-models.ts';
import { compareGroups, usualSmallestGroup } from './group-figures.ts';
import { weighDimensions } from './importance.ts';
import { mediateScores } from './mediation-figures.ts';
import { fitModels } from './models.ts';
import { decide } from './procedures.ts';
import { judgeReliability } from './reliability.ts';
import type { Resampling } from './resampling.ts';
import type { StudyResult } from './study-result.ts';
import { judgeValidity } from './validity.ts';
import { collectWarnings } from './warnings.ts';

export interface AnalysisOptions {
  readonly missing: MissingRule;
  /** Rows drawn anew for bootstrap intervals; 2,000 draws from seed 1 unless told, 5,000 for mediators. Null draws none. */
  readonly resampling?: Resampling | null;
  /** Whether groups are compared by ranks as well. */
  readonly rankTests?: boolean;
  /**
   * How many respondents make a group that is compared, at least 2, which is usual. More where figures of a few would tell
   * what each of them said.
   */
  readonly smallestGroup?: number;
  /** Told what is computed next, for whoever waits. */
  readonly onStep?: (step: AnalysisStep) => void;
}

/** The parts of the analysis that may take long. */
export type AnalysisStep = 'items' | 'models' | 'importance' | 'mediations' | 'groups';

const usualResampling: Resampling = { draws: 2000, seed: 1 };
/** What is usual for an indirect effect (Hayes 2018). */
const usualMediationResampling: Resampling = { draws: 5000, seed: 1 };

export type AnalysisRefusalCode = 'too-few-rows';

/** A line through two rows is always perfect: from three rows on there is something to say. */
const fewestRows = 3;

/**
 * From answers to every figure of the results chapter, in the chapter's order. Pure: the same answers give the same
 * result. Refuses when fewer than three rows remain. Throws on groups of fewer than two.
 *
 * @example analyze(instrument, answers, { missing: 'listwise', resampling: null }).value.reliability[0].alpha // ≈ 0.7478401
 */
export function analyze(
  instrument: Instrument,
  answers: Answers,
  options: AnalysisOptions = { missing: 'listwise' },
): Outcome<StudyResult, AnalysisRefusalCode> {
  return analyzeData(instrument, surveyDataOf(instrument, answers, options.missing), options);
}

/**
 * The same from what is known of the answers, however they were read.
 *
 * @example analyzeData(instrument, surveyDataOf(instrument, answers, 'listwise'), { resampling: null }).value.sample.used // 101
 */
export function analyzeData(
  instrument: Instrument,
  data: SurveyData,
  options: Omit<AnalysisOptions, 'missing'> = {},
): Outcome<StudyResult, AnalysisRefusalCode> {
  const { sample: scored, source, profile } = data;
  const { smallestGroup = usualSmallestGroup } = options;
  if (!Number.isInteger(smallestGroup) || smallestGroup < usualSmallestGroup) {
    throw new RangeError(`analyze needs groups of ${usualSmallestGroup} respondents or more, got ${smallestGroup}`);
  }
  const sample = countSample(instrument, data);
  if (sample.used < fewestRows) {
    const figures = { rows: sample.rows, used: sample.used, needs: fewestRows, missingRule: data.missingRule };
    return refuse({ code: 'too-few-rows', place: { file: source.name }, figures });
  }
  const warnings = collectWarnings();
  cautionAboutData(data, sample, warnings);
  const begin = options.onStep ?? (() => undefined);
  begin('items');
  const items = describeItems(scored, warnings);
  const scores = describeScores(scored, warnings);
  const validity = judgeValidity(instrument, scored, warnings);
  const reliability = judgeReliability(scored, warnings);
  const categories = categorize(instrument, scored, scores, warnings);
  const resampling = options.resampling === undefined ? usualResampling : options.resampling;
  begin('models');
  const drawModel = drawModels(scored, resampling);
  const models = fitModels(instrument, scored, drawModel, warnings);
  begin('importance');
  const importance = weighDimensions(scored, models, scores, drawModel, warnings);
  const mediationResampling = options.resampling === undefined ? usualMediationResampling : options.resampling;
  const { level } = instrument.thresholds.significance;
  begin('mediations');
  const mediations = mediateScores(scored, level, mediationResampling, warnings);
  const correlations = correlateScores(scored, warnings);
  const respondents = describeRespondents(instrument, profile);
  begin('groups');
  const comparing = { smallestGroup, rankTests: options.rankTests === true };
  const groups = compareGroups(scored, respondents, profile, comparing, warnings);
  const discriminant = compareConstructs(scored, reliability, warnings);
  const figures = { sample, validity, reliability, models, discriminant, groups, mediations };
  cautionAboutFigures(instrument, figures, warnings);
  return accept({
    schema: 'minat/study-result/1',
    instrument: nameInstrument(instrument, data),
    data: {
      name: source.name,
      format: source.format,
      sha256: source.sha256,
      wordMapping: data.wordMapping.map((entry) => ({ ...entry })),
      problems: data.problems.map((problem) => ({ ...problem })),
    },
    thresholds: instrument.thresholds,
    settings: {
      resampling: copy(resampling),
      mediationResampling: copy(mediationResampling),
      rankTests: options.rankTests === true,
      ...(smallestGroup === usualSmallestGroup ? {} : { smallestGroup }),
    },
    sample,
    warnings: [...warnings.said],
    respondents,
    items,
    scores,
    validity,
    reliability,
    categories,
    models,
    importance,
    mediations,
    groups,
    correlations,
    discriminant,
    procedures: decide(instrument, figures),
  });
}

function copy(resampling: Resampling | null): StudyResult['settings']['resampling'] {
  return resampling === null ? null : { draws: resampling.draws, seed: resampling.seed };
}

function countSample(instrument: Instrument, { sample, absentScales, missingRule }: SurveyData): StudyResult['sample'] {
  const asked = instrument.items.filter((item) => !absentScales.includes(item.scale)).length;
  return {
    rows: sample.rows,
    used: sample.used,
    missingRule,
    answersAsked: sample.rows * asked,
    answersMissing: sample.answersMissing,
    excludedRows: [...sample.excludedRows],
  };
}

/** The names and texts that a report needs, so that it reads the result alone. */
function nameInstrument(
  instrument: Instrument,
  { sample: scored, absentScales }: SurveyData,
): StudyResult['instrument'] {
  const constructs = scored.scales.filter((scale) => scale.kind === 'construct');
  return {
    id: instrument.id,
    version: instrument.version,
    title: instrument.title,
    scoring: instrument.scoring,
    scales: scored.scales.map(({ id, kind, scale, items }) => ({
      id,
      kind,
      construct: scale.id,
      role: scale.role,
      name: kind === 'construct' ? scale.name : scale.dimensions.find((dimension) => dimension.id === id)!.name,
      items: items.map((item) => item.id),
    })),
    items: constructs.flatMap(({ items }) =>
      items.map(({ id, scale, reverse, text }) => ({ id, scale, reverse, text })),
    ),
    answerLabels: constructs.map(({ scale }) => ({
      scale: scale.id,
      labels: Array.from({ length: scale.answers.to - scale.answers.from + 1 }, (_, step) => {
        const value = scale.answers.from + step;
        const labelled = scale.answers.labels.find((label) => label.value === value);
        return labelled === undefined ? { value } : { value, label: labelled.label };
      }),
    })),
    absentScales: instrument.scales
      .filter((scale) => absentScales.includes(scale.id))
      .map(({ id, name }) => ({ id, name })),
  };
}
