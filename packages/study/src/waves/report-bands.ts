import type { Block, Row } from '@minat/document';
import type { WavesVoice } from './voice.ts';
import type { WaveComparison } from './wave-comparison.ts';

/** How many respondents of each wave fall into each band. */
export function reportBands({ scales }: WaveComparison, voice: WavesVoice): Block[] {
  const { bands: words, waves } = voice.words;
  const heads = ([waves.a, waves.b] as const).flatMap((wave) => [`N ${wave}`, `% ${wave}`]);
  return scales.flatMap(({ scale, bands }): Block[] => {
    if (bands === null) return [];
    return [
      {
        kind: 'table',
        id: `waves-bands-${scale}`,
        caption: words.caption({ scale: voice.name(scale) }),
        columns: [
          { head: words.heads.band, align: 'left' },
          ...heads.map((head) => ({ head, align: 'right' as const })),
        ],
        rows: bands.map(
          ({ label, a, b }): Row => ({
            role: 'body',
            cells: [
              { kind: 'text', text: words.labels[label]! },
              { kind: 'number', value: a.count, digits: 0 },
              { kind: 'percent', value: a.percent, digits: 1 },
              { kind: 'number', value: b.count, digits: 0 },
              { kind: 'percent', value: b.percent, digits: 1 },
            ],
          }),
        ),
        notes: [],
      },
    ];
  });
}
