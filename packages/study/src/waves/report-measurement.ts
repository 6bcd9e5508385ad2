import type { Block, Cell, Row } from '@minat/document';
import type { WavesVoice } from './voice.ts';
import type { ComparedScale, WaveComparison } from './wave-comparison.ts';

const aboutMeasuring = new Set(['wording-differs', 'alpha-below-minimum', 'alpha-intervals-apart']);

/** Alpha of both waves; the remarks themselves stand in the summary, where nobody misses them. */
export function reportMeasurement({ scales, remarks }: WaveComparison, voice: WavesVoice): Block[] {
  const { measurement: words, waves } = voice.words;
  const found = remarks.some(({ code }) => aboutMeasuring.has(code));
  return [
    {
      kind: 'table',
      id: 'waves-alpha',
      caption: words.caption,
      columns: [
        { head: words.heads.scale, align: 'left' },
        ...([waves.a, waves.b] as const)
          .flatMap((wave) => [words.heads.alpha({ wave }), words.heads.ci({ wave })])
          .map((head) => ({ head, align: 'right' as const })),
      ],
      rows: scales.map(
        ({ scale, a, b }): Row => ({
          role: 'body',
          cells: [{ kind: 'text', text: voice.name(scale) }, ...alphaOf(a, voice), ...alphaOf(b, voice)],
        }),
      ),
      notes: [],
    },
    ...(found ? [] : [{ kind: 'paragraph' as const, text: words.nothing }]),
  ];
}

function alphaOf({ alpha, alphaCi }: ComparedScale['a'], voice: WavesVoice): Cell[] {
  const ci: Cell =
    alphaCi === null
      ? { kind: 'empty' }
      : {
          kind: 'text',
          text: voice.words.between({ from: voice.bounded(alphaCi.lower), to: voice.bounded(alphaCi.upper) }),
        };
  return [{ kind: 'number', value: alpha, digits: 3, bounded: true }, ci];
}
