import type { Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';

/**
 * The answers to the scales that both waves asked. What one wave alone asked would otherwise decide which of its rows
 * count as complete.
 */
export function withoutScales(instrument: Instrument, answers: Answers, absent: readonly string[]): Answers {
  if (absent.every((scale) => answers.absentScales.includes(scale))) return answers;
  const out = new Set(instrument.items.filter(({ scale }) => absent.includes(scale)).map(({ id }) => id));
  return {
    ...answers,
    absentScales: absent,
    items: new Map([...answers.items].filter(([id]) => !out.has(id))),
    problems: answers.problems.filter((problem) => !('item' in problem && out.has(problem.item))),
  };
}

/** Items of scales asked in both waves that two versions of an instrument do not score alike. */
export function itemsScoredOtherwise(a: Instrument, b: Instrument, absent: readonly string[]): string[] {
  const described = (instrument: Instrument) =>
    new Map(
      instrument.items
        .filter(({ scale }) => !absent.includes(scale))
        .map(({ id, scale, dimension, reverse }) => {
          const { from, to } = instrument.scales.find((one) => one.id === scale)!.answers;
          return [id, JSON.stringify([scale, dimension, reverse, from, to, instrument.scoring])];
        }),
    );
  const [ofA, ofB] = [described(a), described(b)];
  return [...new Set([...ofA.keys(), ...ofB.keys()])].filter((id) => ofA.get(id) !== ofB.get(id));
}
