import type { Document, Fact, Language, Section } from '@minat/document';
import { plain } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { reportAdvice } from './advice.ts';
import { reportAppendix } from './appendix.ts';
import { reportAssumptions } from './assumptions.ts';
import { section } from './blocks.ts';
import { reportCategories } from './categories.ts';
import { reportDecisions } from './decisions.ts';
import { reportDescription } from './description.ts';
import { reportDimensions } from './dimensions.ts';
import { reportDiscriminant } from './discriminant.ts';
import { reportGroups } from './groups.ts';
import { reportMediation } from './mediation.ts';
import { reportNormality } from './normality.ts';
import { withPlainFields } from './plain-fields.ts';
import { reportRegression } from './regression.ts';
import { reportReliability } from './reliability.ts';
import type { ReportOrigin } from './report-origin.ts';
import type { ReportSettings } from './report-settings.ts';
import { reportRespondents } from './respondents.ts';
import { reportSample } from './sample.ts';
import { reportSummary } from './summary.ts';
import { reportValidity } from './validity.ts';
import { type Voice, voiceOf } from './voice.ts';
import { reportWarnings } from './warnings.ts';

type Part = (result: StudyResult, voice: Voice, origin: ReportOrigin) => Section['blocks'];

/** The chapter, in the order in which theses give it. A part without blocks is left out. */
const parts: Readonly<Record<keyof Voice['words']['sections'], Part>> = {
  summary: reportSummary,
  warnings: reportWarnings,
  sample: reportSample,
  respondents: reportRespondents,
  description: reportDescription,
  validity: reportValidity,
  reliability: reportReliability,
  categories: reportCategories,
  normality: reportNormality,
  regression: reportRegression,
  dimensions: reportDimensions,
  mediation: reportMediation,
  assumptions: reportAssumptions,
  groups: reportGroups,
  discriminant: reportDiscriminant,
  advice: reportAdvice,
  decisions: reportDecisions,
  appendix: reportAppendix,
};

/**
 * The results chapter as a document. It reads the result and nothing else: no figure is computed here, and every
 * sentence follows from the figures it states.
 *
 * @example buildReport(result, 'en', { software: 'mine' }).language // 'en'
 */
export function buildReport(
  result: StudyResult,
  language: Language,
  origin: ReportOrigin,
  settings: ReportSettings = {},
): Document {
  const voice = voiceOf(result, language, settings);
  const { words } = voice;
  const { instrument, data, sample } = result;
  const fact = (name: string, value: string): Fact => ({ name, value: plain(value) });
  const sections = Object.entries(parts).flatMap(([id, report]) => {
    const blocks = report(result, voice, origin);
    return blocks.length === 0 ? [] : [section(id, words.sections[id as keyof typeof words.sections], blocks)];
  });
  return withPlainFields({
    title: words.title({ title: plain(instrument.title[language]) }),
    subtitle: words.subtitle({ used: voice.count(sample.used), rows: voice.count(sample.rows) }),
    language,
    facts: [
      fact(words.facts.data, data.name),
      fact(words.facts.sha256, data.sha256),
      fact(words.facts.instrument, `${instrument.id} ${instrument.version}`),
      fact(words.facts.software, origin.software),
    ],
    sections,
    words: words.document,
  });
}
