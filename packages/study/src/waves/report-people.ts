import { type Block, plain, type Row } from '@minat/document';
import type { WavesVoice } from './voice.ts';
import type { WaveComparison } from './wave-comparison.ts';

/** Both files with their rows, who was paired and who could not be, and what was not compared. */
export function reportPeople(
  { waves, missingRule, matching, notCompared }: WaveComparison,
  voice: WavesVoice,
): Block[] {
  const { people, waves: names } = voice.words;
  const row = (name: string, wave: WaveComparison['waves']['a']): Row => ({
    role: 'body',
    cells: [
      { kind: 'text', text: name },
      { kind: 'text', text: plain(wave.name) },
      { kind: 'number', value: wave.rows, digits: 0 },
      { kind: 'number', value: wave.used, digits: 0 },
    ],
  });
  const counts = Object.entries(matching ?? {}).map(([key, value]) => [key, voice.count(value)]);
  const printed: Readonly<Record<string, string>> = Object.fromEntries(counts);
  const items = [
    people.missing[missingRule],
    ...(matching === null ? [] : [people.matched(printed), people.unmatched(printed)]),
    ...notCompared.map(({ scale, absentIn }) =>
      people.notCompared({ scale: voice.name(scale), absentIn: people.absentIn[absentIn] }),
    ),
  ];
  return [
    {
      kind: 'table',
      id: 'waves-files',
      caption: people.caption,
      columns: [
        { head: people.heads.wave, align: 'left' },
        { head: people.heads.file, align: 'left' },
        { head: people.heads.rows, align: 'right' },
        { head: people.heads.used, align: 'right' },
      ],
      rows: [row(names.a, waves.a), row(names.b, waves.b)],
      notes: [],
    },
    { kind: 'list', items },
  ];
}
