import { type Block, type Document, type Language, plain, rendererWords, type Section } from '@minat/document';
import { reportBands } from './report-bands.ts';
import { reportChange } from './report-change.ts';
import { reportMeasurement } from './report-measurement.ts';
import { reportPaired } from './report-paired.ts';
import { reportPeople } from './report-people.ts';
import { summarise } from './report-summary.ts';
import { type WavesVoice, wavesVoice } from './voice.ts';
import type { WaveComparison } from './wave-comparison.ts';

type Part = (comparison: WaveComparison, voice: WavesVoice) => Block[];

const parts: Readonly<Record<keyof WavesVoice['words']['sections'], Part>> = {
  summary: summarise,
  people: reportPeople,
  change: reportChange,
  paired: reportPaired,
  bands: reportBands,
  measurement: reportMeasurement,
  reading: (_, { words }) => [{ kind: 'list', items: words.reading }],
};

/**
 * The comparison as a document. It reads the comparison alone and computes nothing.
 *
 * @example wavesReport(compareWaves(instrument, answers, answers).value, 'en', { software: 'mine' }).language // 'en'
 */
export function wavesReport(
  comparison: WaveComparison,
  language: Language,
  origin: { readonly software: string },
): Document {
  const voice = wavesVoice(comparison, language);
  const { words } = voice;
  const { waves, instrument } = comparison;
  const wave = ({ name, sha256 }: { readonly name: string; readonly sha256: string }) =>
    `${plain(name)} (SHA-256 ${sha256})`;
  return {
    title: words.title({ title: plain(instrument.title[language]) }),
    subtitle: words.subtitle({ usedA: voice.count(waves.a.used), usedB: voice.count(waves.b.used) }),
    language,
    facts: [
      { name: words.facts.first, value: wave(waves.a) },
      { name: words.facts.second, value: wave(waves.b) },
      { name: words.facts.instrument, value: plain(`${instrument.id} ${instrument.version}`) },
      { name: words.facts.software, value: plain(origin.software) },
    ],
    sections: Object.entries(parts).map(
      ([id, report]): Section => ({
        kind: 'section',
        id: `waves-${id}`,
        title: words.sections[id as keyof typeof words.sections],
        blocks: report(comparison, voice),
      }),
    ),
    words: rendererWords[language],
  };
}
