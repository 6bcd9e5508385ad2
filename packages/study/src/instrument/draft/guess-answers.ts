import type { DraftScale } from './group-items.ts';
import { findWordScale, labelWordScale } from './word-scales.ts';

export interface DraftAnswers {
  readonly from: number;
  readonly to: number;
  readonly labels: readonly { readonly value: number; readonly label: string }[];
  /** What was seen, in words or numbers, for the comment. */
  readonly seen: string;
}

const ENOUGH_CELLS = 30;
const USUAL_POINTS = 5;

/**
 * The answers that a scale seems to offer. Numbers: from 1 (0 where 0 is seen) to the highest seen, or to 5 where little
 * was seen and nothing above it. Words: the points of the known scale, numbered from 1.
 */
export function guessAnswers({ items }: DraftScale): DraftAnswers {
  const words = new Map<string, string>();
  const values: number[] = [];
  const labels = new Map<number, string>();
  for (const { guess } of items.map(({ column }) => column)) {
    if (guess.kind === 'words') for (const word of guess.words) words.set(word.toLowerCase(), word);
    else {
      for (const value of guess.values) values.push(value);
      for (const [value, label] of guess.labels) if (!labels.has(value)) labels.set(value, label);
    }
  }
  const spoken = [...words.values()];
  if (values.length === 0 && spoken.length > 0) return answersInWords(spoken);
  const lowest = least(values);
  const highest = most(values);
  const isFew = highest <= 3 || (highest < USUAL_POINTS && values.length < ENOUGH_CELLS);
  return {
    from: Math.min(1, lowest),
    to: isFew ? USUAL_POINTS : highest,
    labels: distinctLabels(labels),
    seen: values.length === 0 ? '-' : `${lowest} … ${highest}`,
  };
}

/** Columns of one group may speak in different scales; then the order of first appearance is all there is. */
function answersInWords(words: readonly string[]): DraftAnswers {
  const ordered = findWordScale(words) === null ? words : labelWordScale(words);
  const labels = ordered.map((label, position) => ({ value: position + 1, label }));
  return { from: 1, to: Math.max(2, labels.length), labels, seen: words.join(', ') };
}

/** A label that two numbers bear tells neither. */
function distinctLabels(labels: ReadonlyMap<number, string>): DraftAnswers['labels'] {
  const all = [...labels].map(([value, label]) => ({ value, label }));
  const times = new Map<string, number>();
  for (const { label } of all) times.set(label.toLowerCase(), (times.get(label.toLowerCase()) ?? 0) + 1);
  return all.filter(({ label }) => times.get(label.toLowerCase()) === 1).sort((a, b) => a.value - b.value);
}

function least(values: readonly number[]): number {
  return values.reduce((lowest, value) => Math.min(lowest, value), Number.POSITIVE_INFINITY);
}

function most(values: readonly number[]): number {
  return values.reduce((highest, value) => Math.max(highest, value), 0);
}
