import { defaultThresholds } from './default-thresholds.ts';
import type { AnswerScale, Instrument, Text } from './instrument.ts';
import type { AnswersInFile, InstrumentFile, TextInFile } from './instrument-schema.ts';

/** Fills what a checked file leaves out: its usual marks, the other language, each scale's answers. */
export function completeInstrument(file: InstrumentFile): Instrument {
  const { thresholds } = file;
  return {
    id: file.instrument,
    version: oneLine(file.version),
    title: bothLanguages(file.title),
    source: file.source === undefined ? null : oneLine(file.source),
    scoring: file.scoring,
    thresholds: {
      significance: thresholds.significance ?? defaultThresholds.significance,
      validity: thresholds.validity ?? defaultThresholds.validity,
      correctedItemTotal: thresholds.correctedItemTotal ?? defaultThresholds.correctedItemTotal,
      reliability: thresholds.reliability ?? defaultThresholds.reliability,
      discriminant: thresholds.discriminant ?? defaultThresholds.discriminant,
      bands: thresholds.bands ?? defaultThresholds.bands,
    },
    scales: file.scales.map(({ id, name, role, optional, answers, dimensions }) => ({
      id,
      name: bothLanguages(name),
      role,
      optional,
      answers: completeAnswers(answers ?? file.answers!),
      dimensions: dimensions.map((dimension) => ({ id: dimension.id, name: bothLanguages(dimension.name) })),
    })),
    items: file.items.map(({ id, scale, dimension, indicator, text, reverse }) => ({
      id,
      scale,
      dimension: dimension ?? null,
      indicator: indicator === undefined ? null : bothLanguages(indicator),
      text: bothLanguages(text),
      reverse,
    })),
    profile: file.profile.map(({ id, text, choices }) => ({
      id,
      text: bothLanguages(text),
      choices: choices.map(bothLanguages),
    })),
  };
}

function completeAnswers({ from, to, labels = {} }: AnswersInFile): AnswerScale {
  const labelled = Object.entries(labels).map(([value, label]) => ({
    value: Number(value),
    label: bothLanguages(label),
  }));
  return { from, to, labels: labelled.sort((a, b) => a.value - b.value) };
}

function bothLanguages(text: TextInFile): Text {
  if (typeof text === 'string') return { id: oneLine(text), en: oneLine(text) };
  const either = text.id ?? text.en ?? '';
  return { id: oneLine(text.id ?? either), en: oneLine(text.en ?? either) };
}

/** Line breaks in a file serve its author; they are no part of a text. */
function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
