import { type Reason, reasonFor } from './instrument-reason.ts';
import type { InstrumentSketch, SketchedAnswers } from './sketch-instrument.ts';

/** Answers are counted point by point: more points than a 0-100 scale has are a mistake. */
const MOST_POINTS = 101;

/** Ranges without room, labels of answers that cannot be given, words that stand for two answers. */
export function answerReasons(sketch: InstrumentSketch): readonly Reason[] {
  const own = sketch.scales.flatMap(({ id, path, answers }) =>
    answers === undefined ? [] : reasonsOf(answers, `scales › ${id ?? `#${Number(path[1]) + 1}`} › answers`),
  );
  const common = sketch.answers === undefined ? [] : reasonsOf(sketch.answers, 'answers');
  const lacking = sketch.answers === undefined ? sketch.scales.filter(({ answers }) => answers === undefined) : [];
  const missing = lacking.map(({ id, path }) =>
    reasonFor('missing-key', path, { key: 'answers', where: `scales › ${id ?? `#${Number(path[1]) + 1}`}` }),
  );
  return [...common, ...own, ...missing];
}

function reasonsOf({ path, from, to, labels }: SketchedAnswers, where: string): readonly Reason[] {
  if (from === undefined || to === undefined) return repeatedLabels({ path, from, to, labels }, where);
  if (from >= to || to - from >= MOST_POINTS) return [reasonFor('answer-range', path, { where, from, to })];
  const outside = labels
    .filter(({ value }) => /^-?\d+$/.test(value) && (Number(value) < from || Number(value) > to))
    .map(({ value }) => reasonFor('label-outside-range', [...path, 'labels', value], { where, value, from, to }));
  return [...outside, ...repeatedLabels({ path, from, to, labels }, where)];
}

function repeatedLabels({ path, labels }: SketchedAnswers, where: string): readonly Reason[] {
  const first = new Map<string, string>();
  const reasons: Reason[] = [];
  for (const { value, texts } of labels) {
    for (const [language, label] of texts.entries()) {
      const key = `${language} ${label.trim().toLowerCase()}`;
      const earlier = first.get(key);
      if (label.trim() !== '' && earlier !== undefined) {
        reasons.push(reasonFor('duplicate-label', [...path, 'labels', value], { where, label, value: earlier }));
        break;
      }
      first.set(key, value);
    }
  }
  return reasons;
}
