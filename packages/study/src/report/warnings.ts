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
  if (!Object.hasOwn(together, code)) return [...new Set(same.flatMap((warning) => sayWarning(warning, voice) ?? []))];
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
  if (!Object.hasOwn(single, code)) return undefined;
  const say = single[code as keyof typeof single] as (printed: Readonly<Record<string, string>>) => string;
  return say(printFigures(figures, voice));
}

/** Prints every figure by what it is: scales by name, rows and items as lists, correlations without leading zero. */
function printFigures(figures: Warning['figures'], voice: Voice): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, printFigure(name, value, voice)]));
}

/** How each figure of a warning is printed, by its name; what is not named here is a plain number or text. */
const kinds: Readonly<Record<string, (value: Warning['figures'][string], voice: Voice) => string>> = {
  scale: ofText((name, voice) => voice.name(name)),
  a: ofText((name, voice) => voice.name(name)),
  outcome: ofText((name, voice) => voice.name(name)),
  // The slope b, or the second of two scales.
  b: (value, voice) => (typeof value === 'string' ? voice.name(value) : voice.number(value as number)),
  predictors: ofList((name, voice) => voice.name(name)),
  tests: ofList((test, voice) => voice.test(test)),
  items: ofList((item) => plain(item)),
  item: ofText((item) => plain(item)),
  alpha: ofNumber((value, voice) => voice.bounded(value)),
  r: ofNumber((value, voice) => voice.bounded(value)),
  largestR: ofNumber((value, voice) => voice.bounded(value)),
  noiseR: ofNumber((value, voice) => voice.bounded(value)),
  criticalR: ofNumber((value, voice) => voice.bounded(value)),
  d: ofNumber((value, voice) => voice.bounded(value)),
  spssP: ofNumber((value, voice) => voice.bounded(value)),
  disattenuatedR: ofNumber((value, voice) => voice.number(value)),
  minimum: ofNumber((value, voice) => voice.level(value)),
  maximum: ofNumber((value, voice) => voice.level(value)),
  percent: ofNumber((value, voice) => voice.percent(value)),
  passing: ofNumber((value, voice) => voice.percent(value)),
  p: ofNumber((value, voice) => voice.power(value)),
  lillieforsP: ofNumber((value, voice) => voice.p(value)),
};

function ofNumber(print: (value: number, voice: Voice) => string) {
  return (value: Warning['figures'][string], voice: Voice) => print(value as number, voice);
}

function ofText(print: (value: string, voice: Voice) => string) {
  return (value: Warning['figures'][string], voice: Voice) => print(value as string, voice);
}

function ofList(print: (value: string, voice: Voice) => string) {
  return (value: Warning['figures'][string], voice: Voice) =>
    listed(
      (value as string[]).map((one) => print(one, voice)),
      voice,
    );
}

/** Enough to find the first rows by hand; the JSON has them all. */
const mostListed = 12;

function printFigure(name: string, value: Warning['figures'][string], voice: Voice): string {
  const print = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (print !== undefined) return print(value, voice);
  if (typeof value === 'string') return plain(value);
  if (typeof value === 'number') return Number.isInteger(value) ? voice.count(value) : voice.number(value);
  return listed(value.map(String), voice);
}

function listed(names: readonly string[], voice: Voice): string {
  const more = names.length - mostListed;
  if (more <= 0) return voice.list(names);
  return voice.list([...names.slice(0, mostListed), voice.words.others({ count: voice.count(more) })]);
}
