/** Answers in words, lowest first. A point that questionnaires often leave out is marked optional. */
export interface WordScale {
  readonly points: readonly WordPoint[];
}

export interface WordPoint {
  /** How this point is written, the usual form first, in lower case. */
  readonly forms: readonly string[];
  readonly optional: boolean;
}

const always = (...forms: readonly string[]): WordPoint => ({ forms, optional: false });
const sometimes = (...forms: readonly string[]): WordPoint => ({ forms, optional: true });

function indonesianScale(quality: string, ...middle: readonly string[]): WordScale {
  return {
    points: [
      always(`sangat tidak ${quality}`),
      always(`tidak ${quality}`),
      sometimes(`kurang ${quality}`),
      sometimes('netral', `cukup ${quality}`, ...middle),
      always(quality),
      always(`sangat ${quality}`),
    ],
  };
}

const wordScales: readonly WordScale[] = [
  indonesianScale('setuju', 'ragu-ragu', 'ragu ragu', 'biasa saja'),
  indonesianScale('puas', 'biasa saja', 'cukup'),
  indonesianScale('baik', 'biasa saja', 'cukup'),
  indonesianScale('sesuai', 'ragu-ragu', 'cukup'),
  {
    points: [always('sts'), always('ts'), sometimes('ks'), sometimes('n', 'rr', 'r', 'cs'), always('s'), always('ss')],
  },
  {
    points: [
      always('strongly disagree'),
      always('disagree'),
      sometimes('somewhat disagree', 'slightly disagree'),
      sometimes('neutral', 'undecided', 'neither agree nor disagree'),
      sometimes('somewhat agree', 'slightly agree'),
      always('agree'),
      always('strongly agree'),
    ],
  },
  { points: ['tidak pernah', 'jarang', 'kadang-kadang', 'sering', 'selalu'].map((form) => always(form)) },
  { points: ['never', 'rarely', 'sometimes', 'often', 'always'].map((form) => always(form)) },
];

/**
 * The known word scale that has all these words, or null. Letter case does not count.
 *
 * @example
 * findWordScale(['SS', 'Entah']) // null
 */
export function findWordScale(words: readonly string[]): WordScale | null {
  const wanted = words.map((word) => word.toLowerCase());
  return (
    wordScales.find(({ points }) => wanted.every((word) => points.some(({ forms }) => forms.includes(word)))) ?? null
  );
}

/**
 * The labels of a scale, lowest first: the words seen, and those that the scale cannot lack though nobody chose them.
 * Where "less than agree" (kurang, KS) is seen and "strongly not" (sangat tidak, STS) is not, "not" is taken for the
 * lowest point: 1 = TS, 2 = KS, as many four- and five-point forms have it. A guess, for a person to check.
 *
 * @example
 * labelWordScale(['SS', 'S', 'TS']) // ['sts', 'TS', 'S', 'SS']
 */
export function labelWordScale(words: readonly string[]): readonly string[] {
  const scale = findWordScale(words);
  if (scale === null) throw new RangeError(`labelWordScale needs words of one known scale, got ${words.join(', ')}`);
  const seen = scale.points.map(({ forms }) => words.find((word) => forms.includes(word.toLowerCase())));
  const startsAtSecond = scale.points[2]?.optional === true && seen[2] !== undefined && seen[0] === undefined;
  return scale.points.flatMap(({ forms, optional }, point) => {
    const label = seen[point];
    if (label !== undefined) return [label];
    return optional || (point === 0 && startsAtSecond) ? [] : [forms[0]!];
  });
}
