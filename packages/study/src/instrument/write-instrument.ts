import { stringify } from 'yaml';
import type { AnswerScale, Instrument, Text } from './instrument.ts';
import type { AnswersInFile, InstrumentFile, TextInFile } from './instrument-schema.ts';

/**
 * An instrument as a file of its own, YAML: what `readInstrument` reads as the very same instrument. A text that reads
 * alike in both languages stands once; answers that all scales share stand at the top; every mark is written, so that a
 * later default changes nothing. An instrument that `readInstrument` would not have given (a text with line breaks, a
 * dimension that no scale has) may be refused or read otherwise.
 *
 * @example readInstrument(writeInstrument(instrument), 'mine.yaml').value.items.length === instrument.items.length // true
 */
export function writeInstrument(instrument: Instrument): string {
  // Lines are not folded and nothing is written as an alias, which the reader refuses.
  return stringify(fileOf(instrument), { lineWidth: 0, aliasDuplicateObjects: false });
}

function fileOf({
  id,
  version,
  title,
  source,
  scoring,
  thresholds,
  scales,
  items,
  profile,
}: Instrument): InstrumentFile {
  const common = commonAnswers(scales.map(({ answers }) => answers));
  return {
    instrument: id,
    version,
    title: textOf(title),
    ...(source === null ? {} : { source }),
    scoring,
    ...(common === null ? {} : { answers: answersOf(common) }),
    thresholds,
    scales: scales.map(({ answers, name, dimensions, ...scale }) => ({
      ...scale,
      name: textOf(name),
      ...(common === null ? { answers: answersOf(answers) } : {}),
      dimensions: dimensions.map((dimension) => ({ id: dimension.id, name: textOf(dimension.name) })),
    })),
    items: items.map(({ dimension, indicator, text, ...item }) => ({
      ...item,
      ...(dimension === null ? {} : { dimension }),
      ...(indicator === null ? {} : { indicator: textOf(indicator) }),
      text: textOf(text),
    })),
    profile: profile.map(({ text, choices, ...question }) => ({
      ...question,
      text: textOf(text),
      choices: choices.map(textOf),
    })),
  };
}

/** The answers of every scale, where they are the same. */
function commonAnswers(all: readonly AnswerScale[]): AnswerScale | null {
  const kinds = new Set(all.map((answers) => JSON.stringify(answersOf(answers))));
  return kinds.size === 1 ? all[0]! : null;
}

function answersOf({ from, to, labels }: AnswerScale): AnswersInFile {
  if (labels.length === 0) return { from, to };
  return { from, to, labels: Object.fromEntries(labels.map(({ value, label }) => [String(value), textOf(label)])) };
}

function textOf({ id, en }: Text): TextInFile {
  return id === en ? id : { id, en };
}
