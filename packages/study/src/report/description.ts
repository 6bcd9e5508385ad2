import type { Block, Figure, Table } from '@minat/document';
import { plain } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { count, left, number, right, row, text } from './blocks.ts';
import { itemName } from './item-name.ts';
import { hasDimensions } from './readings.ts';
import type { Voice } from './voice.ts';

/** Scores first, then each construct's items with the picture of their answers. */
export function reportDescription(result: StudyResult, voice: Voice): Block[] {
  const constructs = result.instrument.scales.filter((scale) => scale.kind === 'construct');
  return [
    tableOfScores(result, voice),
    ...constructs.flatMap(({ id }) => [tableOfItems(id, result, voice), answersOf(id, result, voice)]),
  ];
}

function tableOfScores(result: StudyResult, voice: Voice): Table {
  const { scores } = result;
  const divided = { hasDimensions: hasDimensions(result) };
  const words = voice.words.description;
  const heads = words.scoreHeads;
  return {
    kind: 'table',
    id: 'scores-described',
    caption: words.scores(divided),
    columns: [
      left(heads.scale(divided)),
      right(heads.range),
      ...[heads.n, heads.min, heads.max, heads.mean, heads.sd, heads.skewness, heads.kurtosis].map(right),
    ],
    rows: scores.map((score) => {
      const whole = [score.min, score.max].every((value) => value === null || Number.isInteger(value)) ? 0 : 2;
      return row(
        text(score.kind === 'construct' ? `<b>${voice.name(score.scale)}</b>` : voice.name(score.scale)),
        text(voice.words.categories.between({ from: voice.count(score.from), to: voice.count(score.to) })),
        count(score.n),
        number(score.min, whole),
        number(score.max, whole),
        number(score.mean, 2),
        number(score.sd),
        number(score.skewness),
        number(score.kurtosis),
      );
    }),
    notes: [words.shape],
  };
}

function tableOfItems(scale: string, { items, instrument }: StudyResult, voice: Voice): Table {
  const words = voice.words.description;
  const heads = words.itemHeads;
  const own = items.filter((item) => item.scale === scale);
  const hasReversed = instrument.items.some((item) => item.scale === scale && item.reverse);
  return {
    kind: 'table',
    id: `items:${scale}`,
    caption: words.items({ scale: voice.name(scale) }),
    columns: [
      left(heads.item),
      left(heads.text),
      ...[heads.n, heads.mean, heads.sd, heads.skewness, heads.kurtosis].map(right),
    ],
    rows: own.map((item) =>
      row(
        text(itemName(item.item, instrument)),
        text(plain(instrument.items.find((asked) => asked.id === item.item)!.text[voice.language])),
        count(item.n),
        number(item.mean, 2),
        number(item.sd),
        number(item.skewness),
        number(item.kurtosis),
      ),
    ),
    notes: [...(hasReversed ? [words.reversed] : []), words.shape],
  };
}

function answersOf(scale: string, { items, instrument }: StudyResult, voice: Voice): Figure {
  const words = voice.words.description;
  const own = items.filter((item) => item.scale === scale);
  const { labels } = instrument.answerLabels.find((one) => one.scale === scale)!;
  const points = labels.map(({ value, label }) =>
    label === undefined
      ? voice.count(value)
      : words.point({ value: voice.count(value), label: plain(label[voice.language]) }),
  );
  const byMean = [...own].sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
  const [highest, lowest] = [byMean[0]!, byMean.at(-1)!];
  const mean = (value: number | null) => voice.maybe(value, (known) => voice.number(known, 2));
  const heading = voice.name(scale);
  const between = own.reduce((sum, item) => item.answers.reduce((rest, one) => rest - one.count, sum + item.n), 0);
  return {
    kind: 'figure',
    id: `answers:${scale}`,
    caption: words.answers({ scale: heading }),
    alternative: words.answersAlternative({
      scale: heading,
      item: itemName(highest.item, instrument),
      mean: mean(highest.mean),
      lowest: itemName(lowest.item, instrument),
      lowestMean: mean(lowest.mean),
    }),
    plot: {
      kind: 'diverging-bars',
      answers: points,
      bars: own.map((item) => ({
        label: itemName(item.item, instrument),
        counts: item.answers.map((answer) => answer.count),
      })),
    },
    table: {
      kind: 'table',
      id: `answers:${scale}:table`,
      caption: words.count,
      columns: [left(words.itemHeads.item), ...points.map(right)],
      rows: own.map((item) =>
        row(text(itemName(item.item, instrument)), ...item.answers.map((one) => count(one.count))),
      ),
      notes: between === 0 ? [] : [words.between({ count: voice.count(between) })],
    },
  };
}
