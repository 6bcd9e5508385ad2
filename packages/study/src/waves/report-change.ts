import { type Block, bareText, type Cell, type Column, type Figure, type Row, type Table } from '@minat/document';
import type { WavesVoice } from './voice.ts';
import type { ComparedScale, WaveComparison } from './wave-comparison.ts';

/** Every construct and dimension: both waves, the change with its test, and how large it is. */
export function reportChange(comparison: WaveComparison, voice: WavesVoice): Block[] {
  const { change, paired } = voice.words;
  const untested = comparison.scales.filter(({ unpaired }) => unpaired === null);
  return [
    descriptionOf(comparison, voice),
    testsOf(comparison, voice),
    ...untested.map(
      ({ scale, unpairedReason }): Block => ({
        kind: 'paragraph',
        text: change.untested({ scale: voice.name(scale), reason: paired.none[unpairedReason!] }),
      }),
    ),
    { kind: 'paragraph', text: change.tests({ count: voice.count(comparison.tests.unpaired) }) },
    ...effectsOf(comparison, voice),
  ];
}

const left = (head: string): Column => ({ head, align: 'left' });
const right = (head: string): Column => ({ head, align: 'right' });
const number = (value: number | null, digits = 2): Cell => ({ kind: 'number', value, digits });
const text = (shown: string): Cell => ({ kind: 'text', text: shown });

function descriptionOf({ scales }: WaveComparison, voice: WavesVoice): Table {
  const { change, waves } = voice.words;
  const heads = ([waves.a, waves.b] as const).flatMap((wave) =>
    [change.heads.n, change.heads.mean, change.heads.sd].map((head) => right(head({ wave }))),
  );
  return {
    kind: 'table',
    id: 'waves-description',
    caption: change.description,
    columns: [left(change.heads.scale), ...heads],
    rows: scales.map(
      ({ scale, a, b }): Row => ({
        role: 'body',
        cells: [
          text(voice.name(scale)),
          ...[a, b].flatMap(({ n, mean, sd }) => [number(n, 0), number(mean), number(sd)]),
        ],
      }),
    ),
    notes: [],
  };
}

function testsOf({ scales }: WaveComparison, voice: WavesVoice): Table {
  const { change, directions, between } = voice.words;
  const { heads } = change;
  const tested = scales.flatMap((scale) => (scale.unpaired === null ? [] : [{ ...scale, test: scale.unpaired }]));
  return {
    kind: 'table',
    id: 'waves-tests',
    caption: change.caption,
    columns: [
      left(heads.scale),
      ...[heads.difference, heads.ci, heads.t, heads.df, heads.p, heads.pHolm, heads.effect].map(right),
      left(heads.direction),
    ],
    rows: tested.map(
      ({ scale, test }): Row => ({
        role: 'body',
        cells: [
          text(voice.name(scale)),
          number(test.difference),
          text(between({ from: voice.points(test.ci.lower), to: voice.points(test.ci.upper) })),
          number(test.t),
          number(test.df, 1),
          { kind: 'p', value: test.p },
          { kind: 'p', value: test.pHolm },
          text(voice.effect(test.g)),
          text(directions[test.direction]),
        ],
      }),
    ),
    notes: [change.note],
  };
}

/** The effect sizes as a picture; without those that have no interval. */
function effectsOf({ scales }: WaveComparison, voice: WavesVoice): Figure[] {
  const { change } = voice.words;
  const known = scales.flatMap((scale) => drawable(scale));
  if (known.length === 0) return [];
  const ends = known.flatMap(({ lower, upper }) => [lower, upper]);
  const apart = known.filter(({ lower, upper }) => lower > 0 || upper < 0).length;
  return [
    {
      kind: 'figure',
      id: 'waves-effects',
      caption: change.effects,
      alternative: change.alternative({ count: voice.count(known.length), apart: voice.count(apart) }),
      plot: {
        kind: 'intervals',
        x: { label: change.effectAxis, from: Math.min(0, ...ends), to: Math.max(0, ...ends) },
        reference: 0,
        rows: known.map(({ scale, ...size }) => ({ label: bareText(voice.name(scale)), ...size })),
      },
      table: {
        kind: 'table',
        id: 'waves-effects-table',
        caption: change.effects,
        columns: [left(change.heads.scale), right(change.heads.effect)],
        rows: known.map(({ scale, ...size }) => ({
          role: 'body',
          cells: [text(voice.name(scale)), text(voice.effect(size))],
        })),
        notes: [],
      },
    },
  ];
}

interface Drawable {
  readonly scale: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

function drawable({ scale, unpaired }: ComparedScale): Drawable[] {
  if (unpaired === null) return [];
  const { value, lower, upper } = unpaired.g;
  return value === null || lower === null || upper === null ? [] : [{ scale, value, lower, upper }];
}
