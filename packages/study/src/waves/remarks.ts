import type { Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import type { WaveSide } from './compare-scale.ts';
import type { CodeMatches } from './match-codes.ts';
import type { ComparedScale, WaveRemark } from './wave-comparison.ts';

interface Compared {
  readonly instrument: Instrument;
  readonly instrumentOfB: Instrument;
  readonly a: Answers;
  readonly b: Answers;
  readonly first: WaveSide;
  readonly second: WaveSide;
  readonly scales: readonly ComparedScale[];
  readonly matches: CodeMatches | null;
}

const fewRespondents = 30;

/** What a reader must know before he believes a change: who answered, and whether both waves measured alike. */
export function remarksOn(compared: Compared): WaveRemark[] {
  const { instrument, a, b } = compared;
  const relative = instrument.thresholds.bands.rule === 'sample';
  return [
    ...(a.source.sha256 === b.source.sha256 ? [remark('serious', 'same-file', { name: a.source.name })] : []),
    ...remarksOnPeople(compared),
    ...remarksOnWording(compared),
    ...remarksOnAlpha(compared),
    ...(relative ? [remark('caution', 'relative-bands', {})] : []),
  ];
}

function remark(
  severity: WaveRemark['severity'],
  code: WaveRemark['code'],
  figures: WaveRemark['figures'],
): WaveRemark {
  return { code, severity, figures };
}

function remarksOnPeople({ first, second, matches }: Compared): WaveRemark[] {
  const [usedA, usedB] = [first.result.sample.used, second.result.sample.used];
  const small = [['a', usedA] as const, ['b', usedB] as const].filter(([, used]) => used < fewRespondents);
  return [
    ...(matches === null ? [remark('note', 'overlap-unknown', {})] : []),
    ...(matches !== null && matches.pairs.length > 0
      ? [
          remark('caution', 'waves-overlap', { matched: matches.pairs.length }),
          remark('note', 'matched-are-some', { matched: matches.pairs.length, usedA, usedB }),
        ]
      : []),
    ...small.map(([wave, used]) => remark('caution', 'small-wave', { wave, used })),
  ];
}

/** Words differ between two versions of the instrument, or between the questions that head the columns of two files. */
function remarksOnWording({ instrument, instrumentOfB, a, b, scales }: Compared): WaveRemark[] {
  const compared = new Set(scales.map(({ scale }) => scale));
  return instrument.items
    .filter(({ scale }) => compared.has(scale))
    .flatMap(({ id, text }) => {
      const other = instrumentOfB.items.find((item) => item.id === id)?.text ?? text;
      if (folded(text.id) !== folded(other.id) || folded(text.en) !== folded(other.en)) {
        const pair =
          folded(text.id) === folded(other.id) ? ([text.en, other.en] as const) : ([text.id, other.id] as const);
        return [remark('caution', 'wording-differs', { item: id, a: pair[0], b: pair[1] })];
      }
      const [headA, headB] = [questionOf(a, id), questionOf(b, id)];
      if (headA === null || headB === null || folded(headA) === folded(headB)) return [];
      return [remark('caution', 'wording-differs', { item: id, a: headA, b: headB })];
    });
}

/** A column that was recognised by the item's id shows no words. */
function questionOf({ matches }: Answers, item: string): string | null {
  const found = matches.find(({ id, kind }) => kind === 'item' && id === item);
  return found === undefined || found.by === 'id' ? null : found.column;
}

function folded(words: string): string {
  return words.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

function remarksOnAlpha({ instrument, scales }: Compared): WaveRemark[] {
  const { minimum } = instrument.thresholds.reliability;
  return scales.flatMap(({ scale, a, b }) => {
    const below = [['a', a.alpha] as const, ['b', b.alpha] as const].flatMap(([wave, alpha]) =>
      alpha !== null && alpha < minimum
        ? [remark('caution', 'alpha-below-minimum', { scale, wave, alpha, minimum })]
        : [],
    );
    return isApart(a.alphaCi, b.alphaCi)
      ? [...below, remark('caution', 'alpha-intervals-apart', { scale, a: a.alpha!, b: b.alpha! })]
      : below;
  });
}

/** Whether two 95 % intervals have no point in common: a strict sign that a scale did not measure alike in both waves. */
function isApart(a: ComparedScale['a']['alphaCi'], b: ComparedScale['a']['alphaCi']): boolean {
  if (a?.lower == null || a.upper == null || b?.lower == null || b.upper == null) return false;
  return a.upper < b.lower || b.upper < a.lower;
}
