import type { Block, Note } from '@minat/document';
import { plain } from '@minat/document';
import type { StudyResult, Warning } from '../analysis/index.ts';
import { note } from './blocks.ts';
import type { Voice } from './voice.ts';
import type { TogetherCode } from './words/warning-words.ts';

const tones: Readonly<Record<Warning['severity'], Note['tone']>> = {
  serious: 'serious',
  caution: 'caution',
  note: 'plain',
};
const order = ['serious', 'caution', 'note'] as const;

/**
 * What a reader must know, gravest first. Warnings that only explain why a single figure is missing have no sentence
 * here; the cell shows that it is missing, and the JSON holds the reason.
 */
export function reportWarnings(result: StudyResult, voice: Voice): Block[] {
  const sentences = order.flatMap((severity) => {
    const own = result.warnings.filter((warning) => warning.severity === severity);
    const codes = [...new Set(own.map(({ code }) => code))];
    return codes.flatMap((code) => {
      const same = own.filter((warning) => warning.code === code);
      return sayTogether(code, same, voice).map((sentence) => note(tones[severity], sentence, code));
    });
  });
  return sentences;
}

/** One sentence for all warnings of a code where the catalogue has one, else a sentence for each, none twice. */
function sayTogether(code: string, same: readonly Warning[], voice: Voice): string[] {
  const { together } = voice.words.warnings;
  if (!(code in together)) return [...new Set(same.flatMap((warning) => sayWarning(warning, voice) ?? []))];
  // The figures of a warning are those of its code: `Warnings.say` is typed so.
  const { each, all } = together[code as TogetherCode] as GroupedSentence;
  const printed = same.map(({ figures }) => printFigures(figures, voice));
  return [all(printed.map(each).join('; '), printed[0]!)];
}

interface GroupedSentence {
  readonly each: (printed: Readonly<Record<string, string>>) => string;
  readonly all: (list: string, printed: Readonly<Record<string, string>>) => string;
}

/** The sentence of a warning, or nothing where it only explains one missing figure. */
export function sayWarning({ code, figures }: Warning, voice: Voice): string | undefined {
  const { single } = voice.words.warnings;
  if (!(code in single)) return undefined;
  const say = single[code as keyof typeof single] as (printed: Readonly<Record<string, string>>) => string;
  return say(printFigures(figures, voice));
}

/** Prints every figure by what it is: scales by name, rows and items as lists, correlations without leading zero. */
function printFigures(figures: Warning['figures'], voice: Voice): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, printFigure(name, value, voice)]));
}

const boundedFigures = new Set(['alpha', 'r', 'largestR', 'noiseR', 'criticalR', 'd', 'spssP']);
const markFigures = new Set(['minimum', 'maximum']);
const scaleFigures = new Set(['scale', 'a', 'b', 'outcome', 'predictors']);
/** Enough to find the first rows by hand; the JSON has them all. */
const mostListed = 12;

function printFigure(key: string, value: Warning['figures'][string], voice: Voice): string {
  if (typeof value === 'string') return scaleFigures.has(key) ? voice.name(value) : plain(value);
  if (typeof value === 'number') {
    if (boundedFigures.has(key)) return voice.bounded(value);
    if (markFigures.has(key)) return voice.level(value);
    if (key === 'percent') return voice.percent(value);
    if (key === 'p') return voice.power(value);
    if (key === 'lillieforsP') return voice.p(value);
    return Number.isInteger(value) ? voice.count(value) : voice.number(value);
  }
  const names = value.map((one) =>
    typeof one === 'number'
      ? String(one)
      : key === 'tests'
        ? voice.test(one)
        : scaleFigures.has(key)
          ? voice.name(one)
          : plain(one),
  );
  const listed = names.slice(0, mostListed);
  return voice.list(names.length > mostListed ? [...listed, '…'] : listed);
}
