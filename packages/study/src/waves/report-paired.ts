import type { Block, Cell, Row } from '@minat/document';
import type { WavesVoice } from './voice.ts';
import type { NoTest, WaveComparison } from './wave-comparison.ts';

/** The paired tests, or why there are none. */
export function reportPaired({ scales, tests, matching }: WaveComparison, voice: WavesVoice): Block[] {
  const { paired: words, change } = voice.words;
  const reasons = new Map<NoTest, string[]>();
  for (const { scale, pairedReason } of scales) {
    if (pairedReason !== null) reasons.set(pairedReason, [...(reasons.get(pairedReason) ?? []), voice.name(scale)]);
  }
  const untested = [...reasons].map(([reason, names]): Block => {
    const isAll = names.length === scales.length;
    const text = isAll
      ? sentence(words.none[reason])
      : change.untested({ scale: names.join(', '), reason: words.none[reason] });
    return { kind: 'paragraph', text };
  });
  if (matching === null || tests.paired === 0) return untested;
  return [
    tableOf(scales, voice),
    ...untested,
    { kind: 'paragraph', text: change.tests({ count: voice.count(tests.paired) }) },
  ];
}

function tableOf(scales: WaveComparison['scales'], voice: WavesVoice): Block {
  const { paired: words, change, directions, between, waves } = voice.words;
  const right = (head: string) => ({ head, align: 'right' as const });
  const number = (value: number | null, digits = 2): Cell => ({ kind: 'number', value, digits });
  const tested = scales.flatMap((scale) => (scale.paired === null ? [] : [{ ...scale, test: scale.paired }]));
  return {
    kind: 'table',
    id: 'waves-paired-tests',
    caption: words.caption,
    columns: [
      { head: change.heads.scale, align: 'left' },
      ...[
        words.heads.n,
        change.heads.mean({ wave: waves.a }),
        change.heads.mean({ wave: waves.b }),
        words.heads.r,
        change.heads.difference,
        change.heads.ci,
        change.heads.t,
        change.heads.df,
        change.heads.p,
        change.heads.pHolm,
        words.heads.gz,
        words.heads.dav,
      ].map(right),
      { head: change.heads.direction, align: 'left' },
    ],
    rows: tested.map(
      ({ scale, test }): Row => ({
        role: 'body',
        cells: [
          { kind: 'text', text: voice.name(scale) },
          number(test.n, 0),
          number(test.meanA),
          number(test.meanB),
          { kind: 'number', value: test.r, digits: 3, bounded: true },
          number(test.difference),
          { kind: 'text', text: between({ from: voice.points(test.ci.lower), to: voice.points(test.ci.upper) }) },
          number(test.t),
          number(test.df, 0),
          { kind: 'p', value: test.p },
          { kind: 'p', value: test.pHolm },
          { kind: 'text', text: voice.effect(test.gz) },
          number(test.dav),
          { kind: 'text', text: directions[test.direction] },
        ],
      }),
    ),
    notes: [words.note],
  };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
