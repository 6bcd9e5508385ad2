import type { Block } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { bounded, left, paragraph, probability, right, row, text } from './blocks.ts';
import { itemName } from './item-name.ts';
import type { Voice } from './voice.ts';

/** The rule, then a construct at a time: what its items show, and the table as theses print it. */
export function reportValidity(result: StudyResult, voice: Voice): Block[] {
  const words = voice.words.validity;
  const { validity, thresholds, instrument } = result;
  const { level, tails, df: dfRule } = thresholds.validity;
  const rule = words.rule({
    r: voice.bounded(validity.criticalR),
    df: voice.count(validity.df),
    level: voice.level(level),
    tails,
    dfRule,
  });
  const corrected = words.corrected({ mark: voice.level(thresholds.correctedItemTotal.minimum) });
  const scales = instrument.scales.filter((scale) => scale.kind === 'construct').map((scale) => scale.id);
  return [
    paragraph(`${rule} ${corrected}`),
    ...scales.flatMap((scale): Block[] => {
      const own = validity.items.filter((item) => item.scale === scale);
      const named = (verdict: boolean | null) =>
        own.filter((item) => item.valid === verdict).map((item) => itemName(item.item, instrument));
      const [failing, unjudged] = [named(false), named(null)];
      const figures = { scale: voice.name(scale), count: voice.count(own.length) };
      return [
        paragraph(
          failing.length + unjudged.length === 0
            ? words.all(figures)
            : unjudged.length === own.length
              ? words.noneJudged(figures)
              : words.some({
                  scale: figures.scale,
                  of: figures.count,
                  valid: voice.count(own.length - failing.length - unjudged.length),
                  items: failing.length === 0 ? words.noItem : voice.list(failing),
                  unjudged: unjudged.length === 0 ? words.noItem : voice.list(unjudged),
                }),
        ),
        tableOf(scale, result, voice),
      ];
    }),
  ];
}

function tableOf(scale: string, { validity, instrument }: StudyResult, voice: Voice): Block {
  const { heads, verdict, caption, correctedMark } = voice.words.validity;
  const own = validity.items.filter((item) => item.scale === scale);
  return {
    kind: 'table',
    id: `validity:${scale}`,
    caption: caption({ scale: voice.name(scale) }),
    columns: [left(heads.item), ...[heads.r, heads.critical, heads.p, heads.corrected].map(right), left(heads.verdict)],
    rows: own.map((item) =>
      row(
        text(itemName(item.item, instrument)),
        bounded(item.r),
        bounded(validity.criticalR),
        probability(item.p),
        bounded(item.correctedR, item.correctedValid === false ? '†' : undefined),
        text(item.valid === null ? verdict.none : item.valid ? verdict.valid : verdict.invalid),
      ),
    ),
    notes: own.some((item) => item.correctedValid === false) ? [`† ${correctedMark}`] : [],
  };
}
