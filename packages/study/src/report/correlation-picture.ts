import type { Block } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { bounded, empty, left, right, row, text } from './blocks.ts';
import { hasDimensions } from './readings.ts';
import type { Voice } from './voice.ts';

type Pair = StudyResult['correlations'][number];

/** All scores against all as a heat map, with the lower triangle as its table: ** p < .01, * p < .05, as SPSS marks. */
export function drawCorrelations(result: StudyResult, voice: Voice): Block[] {
  const { correlations, instrument } = result;
  const divided = { hasDimensions: hasDimensions(result) };
  const ids = instrument.scales.map(({ id }) => id);
  const known = correlations.filter((pair): pair is Pair & { r: number } => pair.r !== null);
  if (ids.length < 3 || known.length === 0) return [];
  const words = voice.words.discriminant;
  const pairOf = (one: string, other: string) =>
    correlations.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
  const named = ({ a, b }: Pair) => words.pair({ a: voice.name(a), b: voice.name(b) });
  const [highest, lowest] = [
    known.reduce((most, pair) => (pair.r > most.r ? pair : most)),
    known.reduce((least, pair) => (pair.r < least.r ? pair : least)),
  ];
  return [
    {
      kind: 'figure',
      id: 'correlations',
      caption: words.correlations(divided),
      alternative: words.correlationsAlternative({
        highest: named(highest),
        r: voice.bounded(highest.r),
        lowest: named(lowest),
        least: voice.bounded(lowest.r),
        ...divided,
      }),
      plot: {
        kind: 'heat-map',
        labels: ids.map(voice.name),
        values: ids.map((one) => ids.map((other) => (one === other ? 1 : (pairOf(one, other)?.r ?? null)))),
      },
      table: {
        kind: 'table',
        id: 'correlations-table',
        caption: words.correlations(divided),
        columns: [left(words.score), ...ids.map((_, at) => right(String(at + 1)))],
        rows: ids.map((one, at) =>
          row(
            text(`${at + 1} ${voice.name(one)}`),
            ...ids.map((other, place) => {
              if (place > at) return empty;
              if (place === at) return bounded(1);
              const { r, p } = pairOf(one, other)!;
              return bounded(r, p === null ? undefined : p < 0.01 ? '**' : p < 0.05 ? '*' : undefined);
            }),
          ),
        ),
        notes: [words.stars({ strict: voice.level(0.01), level: voice.level(0.05) })],
      },
    },
  ];
}
