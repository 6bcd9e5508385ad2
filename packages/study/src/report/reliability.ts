import type { Block, Table } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { bounded, count, left, number, paragraph, right, row, text } from './blocks.ts';
import { itemName } from './item-name.ts';
import { hasDimensions, reliabilityVerdict } from './readings.ts';
import type { Voice } from './voice.ts';

/** Constructs in words, constructs and dimensions in one table, then the item-total statistics of each construct. */
export function reportReliability(result: StudyResult, voice: Voice): Block[] {
  const words = voice.words.reliability;
  const { minimum, strict } = result.thresholds.reliability;
  const constructs = result.reliability.filter((scale) => scale.kind === 'construct');
  return [
    paragraph(words.rule({ minimum: voice.level(minimum), strict: voice.level(strict) })),
    { kind: 'list', items: constructs.map((scale) => sentenceOf(scale, result, voice)) },
    tableOfScales(result, voice),
    ...constructs.filter((scale) => scale.ifDeleted.length > 0).map((scale) => tableOfItems(scale, result, voice)),
  ];
}

function sentenceOf(own: StudyResult['reliability'][number], { thresholds }: StudyResult, voice: Voice): string {
  const words = voice.words.reliability;
  const { scale, k, n, alpha, alphaCi } = own;
  if (alpha === null) return words.none({ scale: voice.name(scale) });
  return words.sentence({
    scale: voice.name(scale),
    k: voice.count(k),
    n: voice.count(n),
    alpha: voice.apart(alpha, [thresholds.reliability.minimum, thresholds.reliability.strict]),
    lower: voice.maybe(alphaCi?.lower ?? null, voice.bounded),
    upper: voice.maybe(alphaCi?.upper ?? null, voice.bounded),
    verdict: words.verdict[reliabilityVerdict(own, thresholds.reliability)],
  });
}

function tableOfScales(result: StudyResult, voice: Voice): Table {
  const { reliability, thresholds } = result;
  const words = voice.words.reliability;
  const { heads } = words;
  return {
    kind: 'table',
    id: 'reliability-of-scales',
    caption: words.caption,
    columns: [
      left(heads.scale({ hasDimensions: hasDimensions(result) })),
      ...[heads.k, heads.n, heads.alpha, heads.ci, heads.standardized, heads.omega].map(right),
      left(heads.verdict),
    ],
    rows: reliability.map((own) => {
      const { scale, kind, k, n, alpha, alphaCi, standardizedAlpha, omega } = own;
      return row(
        text(kind === 'construct' ? `<b>${voice.name(scale)}</b>` : voice.name(scale)),
        count(k),
        count(n),
        bounded(alpha),
        text(
          alphaCi === null
            ? voice.words.document.notAvailable
            : voice.words.categories.between({
                from: voice.maybe(alphaCi.lower, voice.bounded),
                to: voice.maybe(alphaCi.upper, voice.bounded),
              }),
        ),
        bounded(standardizedAlpha),
        bounded(omega),
        text(words.verdict[reliabilityVerdict(own, thresholds.reliability)]),
      );
    }),
    notes: [words.definitions],
  };
}

function tableOfItems(
  { scale, ifDeleted }: StudyResult['reliability'][number],
  { instrument }: StudyResult,
  voice: Voice,
): Table {
  const { itemHeads: heads, itemCaption } = voice.words.reliability;
  return {
    kind: 'table',
    id: `item-total:${scale}`,
    caption: itemCaption({ scale: voice.name(scale) }),
    columns: [left(heads.item), ...[heads.mean, heads.variance, heads.corrected, heads.alpha].map(right)],
    rows: ifDeleted.map(({ item, mean, variance, correctedR, alpha }) =>
      row(text(itemName(item, instrument)), number(mean, 2), number(variance), bounded(correctedR), bounded(alpha)),
    ),
    notes: [],
  };
}
