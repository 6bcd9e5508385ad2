import {
  type Block,
  type Cell,
  formatNumber,
  formatP,
  formatPercent,
  type Language,
  plain,
  type Section,
} from '@minat/document';
import type { Advice, Recommendation, Trigger } from './advice.ts';
import { type AdviceWords, adviceWords } from './words/index.ts';

/** How an advice is spoken: its words, its names, its way to print a figure by what it is. */
interface Speaker {
  readonly language: Language;
  readonly words: AdviceWords;
  name(dimension: string): string;
}

/**
 * Conclusions and advice as blocks of a report, four sections with ids `advice-allowed`, `advice-not-allowed`,
 * `advice-ranking` and `advice-recommendations`. Every sentence states the figures it rests on.
 *
 * @example adviceBlocks(advise(figures), 'en').map((block) => block.id) // ['advice-allowed', 'advice-not-allowed', 'advice-ranking', 'advice-recommendations']
 */
export function adviceBlocks(advice: Advice, language: Language): Block[] {
  const speaker = speakerOf(advice, language);
  const { words } = speaker;
  const { heads } = words;
  return [
    ...claimBlocks([advice], language),
    ...(advice.ranking.length === 0 ? [] : [sectionOf('ranking', heads.ranking, sayRanking(advice, speaker))]),
    sectionOf('recommendations', heads.recommendations, [
      { kind: 'paragraph', text: words.intro },
      ...advice.recommendations.flatMap((one) => sayRecommendation(one, speaker)),
    ]),
  ];
}

/**
 * Only what may be said and what not, of one or several relations, each sentence once.
 *
 * @example claimBlocks([advise(figures)], 'en').map((block) => block.id) // ['advice-allowed', 'advice-not-allowed']
 */
export function claimBlocks(advices: readonly Advice[], language: Language): Block[] {
  const { heads, nothingAllowed, allowed, notAllowed } = adviceWords[language];
  const said = advices.map((advice) => {
    const speaker = speakerOf(advice, language);
    return {
      allowed: advice.allowed.map(({ code, figures }) => allowed[code](printAll(figures, advice, speaker))),
      notAllowed: advice.notAllowed.map(({ code, figures }) => notAllowed[code](printAll(figures, advice, speaker))),
    };
  });
  const [may, mayNot] = [
    [...new Set(said.flatMap((one) => one.allowed))],
    [...new Set(said.flatMap((one) => one.notAllowed))],
  ];
  return [
    sectionOf('allowed', heads.allowed, [
      may.length === 0 ? { kind: 'paragraph', text: nothingAllowed } : { kind: 'list', items: may },
    ]),
    sectionOf('not-allowed', heads.notAllowed, [{ kind: 'list', items: mayNot }]),
  ];
}

function speakerOf({ names: own }: Advice, language: Language): Speaker {
  const names = new Map(own.map(({ id, name }) => [id, plain(name[language])]));
  return { language, words: adviceWords[language], name: (dimension) => names.get(dimension) ?? plain(dimension) };
}

function sectionOf(id: string, title: string, blocks: readonly Block[]): Section {
  return { kind: 'section', id: `advice-${id}`, title, blocks };
}

function sayRanking({ ranking, marks }: Advice, { language, words, name }: Speaker): Block[] {
  const { caption, heads, note } = words.ranking;
  const text = (shown: string): Cell => ({ kind: 'text', text: shown });
  const doubted = ranking.filter(({ doubts }) => doubts.length > 0);
  return [
    {
      kind: 'table',
      id: 'advice-dimensions',
      caption,
      columns: [
        { head: heads.rank, align: 'right' },
        { head: heads.dimension, align: 'left' },
        { head: heads.standing, align: 'left' },
        { head: heads.performance, align: 'right' },
        { head: heads.importance, align: 'right' },
        { head: heads.strength, align: 'left' },
      ],
      rows: ranking.map((one) => ({
        role: 'body',
        cells: [
          { kind: 'number', value: one.rank, digits: 0 },
          text(name(one.dimension)),
          text(words.standings[one.standing]),
          { kind: 'number', value: one.performance, digits: 1 },
          { kind: 'percent', value: one.importance === null ? null : 100 * one.importance, digits: 1 },
          text(words.strengths[one.strength]),
        ],
      })),
      notes: [
        note({
          performance: formatNumber(marks.performance!.value, { digits: 1 }, language),
          importance: formatPercent((100 * marks.importance!.value) / ranking.length, 1, language),
        }),
        ...doubted.map(({ dimension, doubts }) =>
          words.because({ dimension: name(dimension), doubts: doubts.map((doubt) => words.doubts[doubt]).join('; ') }),
        ),
      ],
    },
  ];
}

/** What asks for a measurement rests on no measured strength. */
const withoutStrength: ReadonlySet<Recommendation['kind']> = new Set(['unknown', 'measure', 'monitor', 'repeat']);

function sayRecommendation(one: Recommendation, speaker: Speaker): Block[] {
  const { words, name } = speaker;
  const about =
    one.about.kind === 'dimension' ? name(one.about.id) : (words.topics[one.about.id] ?? plain(one.about.id));
  const triggers = [one.trigger, ...one.conditions].map((trigger) => sayTrigger(trigger, speaker)).join('; ');
  const absent = one.trigger.path.endsWith('.mean') ? words.noMean : words.notAsked;
  const because = one.kind === 'measure' ? absent : words.triggered({ triggers });
  const strength = words.strengthIs({ strength: words.strengths[one.strength] });
  const reason = withoutStrength.has(one.kind) ? because : `${because} ${strength}`;
  return [
    { kind: 'paragraph', text: `<b>${words.titles[one.kind]({ about })}</b>. ${reason}` },
    { kind: 'list', items: one.actions.map((action) => words.actions[action]) },
  ];
}

function sayTrigger({ path, value, mark, side }: Trigger, { words, language }: Speaker): string {
  const key = Object.keys(words.figures).find((end) => path.endsWith(`.${end}`)) ?? path;
  const print = triggerPrinter(key, value, mark, language);
  const figure = words.figures[key] ?? plain(key);
  return words.trigger[side]({ figure, value: value === null ? '' : print(value), mark: print(mark) });
}

const withThreeDigits = new Set(['alpha', 'betaCi.upper', 'disattenuatedR']);
const bounded = new Set(['alpha', 'betaCi.upper']);

/** One way to print for value and mark, with so many decimals that what differs does not read alike. */
function triggerPrinter(key: string, value: number | null, mark: number, language: Language): (n: number) => string {
  if (key === 'p') return (n) => formatP(n, language);
  const isBounded = bounded.has(key);
  const scale = key === 'importance' ? 100 : 1;
  const least = key === 'toImprove' ? 0 : withThreeDigits.has(key) ? 3 : 1;
  const print = (n: number, digits: number): string =>
    key === 'importance'
      ? formatPercent(scale * n, digits, language)
      : formatNumber(scale * n, { digits, bounded: isBounded }, language);
  let digits = least;
  while (digits < 12 && value !== null && value !== mark && print(value, digits) === print(mark, digits)) digits++;
  return (n) => print(n, digits);
}

/** The figures of a claim, each printed by what it is, with the names of the two sides. */
function printAll(
  figures: Readonly<Record<string, number | string>>,
  { predictor, outcome }: Advice,
  speaker: Speaker,
): Readonly<Record<string, string>> {
  const { language } = speaker;
  const printed = Object.entries(figures).map(([key, value]) => [key, print(key, value, speaker)]);
  return { ...Object.fromEntries(printed), predictor: plain(predictor[language]), outcome: plain(outcome[language]) };
}

const counts = new Set(['n', 'missing', 'rows', 'count']);

function print(key: string, value: number | string, { language, name }: Speaker): string {
  if (typeof value === 'string') return name(value);
  if (key === 'p') {
    const p = formatP(value, language);
    return `<i>p</i> ${/^[<>]/.test(p) ? p : `= ${p}`}`;
  }
  if (key === 'rSquared' || key === 'importance') return formatPercent(100 * value, 1, language);
  if (counts.has(key)) return formatNumber(value, { digits: 0 }, language);
  const isBounded = key === 'alpha' || key === 'mark';
  const digits = key === 'performance' || key === 'mean' ? 1 : 3;
  return formatNumber(value, { digits, bounded: isBounded }, language);
}
