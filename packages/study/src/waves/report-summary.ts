import type { Block, Note } from '@minat/document';
import { plain } from '@minat/document';
import type { WavesVoice } from './voice.ts';
import type { ComparedScale, WaveComparison, WaveRemark } from './wave-comparison.ts';
import type { TogetherCode } from './words/index.ts';

/** What changed on each construct, said no stronger than Holm's p allows; then what must be known first. */
export function summarise({ scales, remarks }: WaveComparison, voice: WavesVoice): Block[] {
  const constructs = scales.filter(({ kind }) => kind === 'construct');
  return [
    { kind: 'list', items: constructs.flatMap((scale) => [sayUnpaired(scale, voice), ...sayPaired(scale, voice)]) },
    ...sayRemarks(remarks, voice),
  ];
}

function sayUnpaired({ scale, a, b, unpaired, unpairedReason }: ComparedScale, voice: WavesVoice): string {
  const { summary, paired } = voice.words;
  if (unpaired === null) return summary.untested({ scale: voice.name(scale), reason: paired.none[unpairedReason!] });
  const figures = {
    ...printTest(unpaired, voice),
    scale: voice.name(scale),
    meanA: voice.points(a.mean),
    meanB: voice.points(b.mean),
    effect: voice.effect(unpaired.g),
  };
  const { direction } = unpaired;
  return direction === 'not-shown' ? summary.notShown(figures) : summary.changed(figures, direction);
}

function sayPaired({ scale, paired }: ComparedScale, voice: WavesVoice): string[] {
  if (paired === null) return [];
  const { summary } = voice.words;
  const figures = { ...printTest(paired, voice), scale: voice.name(scale), n: voice.count(paired.n) };
  const { direction } = paired;
  return [direction === 'not-shown' ? summary.pairedNotShown(figures) : summary.pairedChanged(figures, direction)];
}

type Test = Pick<NonNullable<ComparedScale['unpaired']>, 'difference' | 'ci' | 'p' | 'pHolm'>;

function printTest({ difference, ci, p, pHolm }: Test, voice: WavesVoice): Readonly<Record<string, string>> {
  return {
    difference: voice.points(difference),
    size: voice.points(Math.abs(difference)),
    lower: voice.points(ci.lower),
    upper: voice.points(ci.upper),
    p: voice.p(p),
    pHolm: voice.p(pHolm),
  };
}

const tones: Readonly<Record<WaveRemark['severity'], Note['tone']>> = {
  serious: 'serious',
  caution: 'caution',
  note: 'plain',
};

/** More than these nobody reads in a sentence; the JSON has them all. */
const mostListed = 12;

/** Each remark, those of a kind that may be many in one sentence. */
function sayRemarks(remarks: readonly WaveRemark[], voice: WavesVoice): Note[] {
  const { words } = voice;
  return [...new Set(remarks.map(({ code }) => code))].flatMap((code): Note[] => {
    const same = remarks.filter((remark) => remark.code === code);
    const tone = tones[same[0]!.severity];
    const printed = same.map(({ figures }) => printRemark(figures, voice));
    if (!isTogether(code)) {
      return printed.map((figures) => ({ kind: 'note', tone, code, text: words.remarks[code](figures) }));
    }
    const { each, all } = words.together[code];
    const listed = printed.slice(0, mostListed).map(each);
    const list = [...listed, ...(printed.length > mostListed ? ['…'] : [])].join('; ');
    // A list that is cut ends its sentence by itself.
    return [{ kind: 'note', tone, code, text: all(list, printed[0]!).replace('….', '…') }];
  });
}

const together: readonly TogetherCode[] = ['wording-differs', 'alpha-below-minimum', 'alpha-intervals-apart'];

function isTogether(code: WaveRemark['code']): code is TogetherCode {
  return (together as readonly string[]).includes(code);
}

function printRemark(figures: WaveRemark['figures'], voice: WavesVoice): Readonly<Record<string, string>> {
  const { waves } = voice.words;
  const printed = Object.entries(figures).map(([key, value]) => {
    if (key === 'minimum') return [key, voice.mark(value as number)];
    if (typeof value === 'number') return [key, counts.has(key) ? voice.count(value) : voice.bounded(value)];
    if (key === 'scale') return [key, voice.name(value)];
    if (key === 'wave') return [key, value === 'a' ? waves.a : waves.b];
    return [key, plain(value)];
  });
  return Object.fromEntries(printed);
}

const counts = new Set(['matched', 'used', 'usedA', 'usedB']);
