import type { Block } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { count, left, paragraph, percent, right, row, text, totalRow } from './blocks.ts';
import { fullestBands } from './readings.ts';
import type { Voice } from './voice.ts';

export function reportCategories(result: StudyResult, voice: Voice): Block[] {
  const words = voice.words.categories;
  const { rule, edge } = result.thresholds.bands;
  return [
    paragraph(`${words.rule[rule]} ${words.edge[edge]}`),
    ...result.categories.flatMap((category): Block[] => [
      paragraph(sentenceOf(category, result, voice)),
      tableOf(category, result, voice),
    ]),
  ];
}

function sentenceOf(
  { scale, bands }: StudyResult['categories'][number],
  { sample }: StudyResult,
  voice: Voice,
): string {
  const [band, ...others] = fullestBands(bands);
  const labels = [band, ...others].map(({ label }) => voice.words.categories.labels[label].toLowerCase());
  return voice.words.categories.sentence({
    scale: voice.name(scale),
    band: voice.list(labels),
    count: voice.count(band.count),
    n: voice.count(sample.used),
    percent: voice.percent(band.percent),
  });
}

function tableOf({ scale, bands }: StudyResult['categories'][number], { sample }: StudyResult, voice: Voice): Block {
  const { heads, labels, between, total, caption } = voice.words.categories;
  const score = (value: number | null) =>
    voice.maybe(value, (known) => voice.number(known, Number.isInteger(known) ? 0 : 2));
  return {
    kind: 'table',
    id: `categories:${scale}`,
    caption: caption({ scale: voice.name(scale) }),
    columns: [left(heads.band), ...[heads.interval, heads.frequency, heads.percent, heads.ci].map(right)],
    rows: [
      ...bands.map((band) =>
        row(
          text(labels[band.label]),
          text(between({ from: score(band.from), to: score(band.to) })),
          count(band.count),
          percent(band.percent),
          text(between({ from: voice.percent(band.ci.lower!), to: voice.percent(band.ci.upper!) })),
        ),
      ),
      totalRow(text(total), { kind: 'empty' }, count(sample.used), percent(100), { kind: 'empty' }),
    ],
    notes: [],
  };
}
