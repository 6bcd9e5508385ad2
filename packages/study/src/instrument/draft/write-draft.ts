import type { LeftOut } from '../left-out.ts';
import type { InstrumentWords } from '../words/index.ts';
import type { DraftItem, DraftScale } from './group-items.ts';
import { type DraftAnswers, guessAnswers } from './guess-answers.ts';

/** Everything that the draft says, before it is put into lines. */
export interface Draft {
  readonly scales: readonly DraftScale[];
  readonly profile: readonly { readonly id: string; readonly text: string; readonly choices: readonly string[] }[];
  readonly leftOut: readonly { readonly header: string; readonly why: LeftOut }[];
  readonly rows: number;
}

type DraftWords = InstrumentWords['draft'];

/** The draft as a YAML file with what was guessed beside it. Every text is quoted, so that none can be read as YAML. */
export function writeDraft({ scales, profile, leftOut, rows }: Draft, words: DraftWords): string {
  const items = scales.reduce((sum, scale) => sum + scale.items.length, 0);
  const answers = scales.map((scale) => guessAnswers(scale));
  const common = answers[0] ?? { from: 1, to: 5, labels: [], seen: '-' };
  const lines = [
    `# ${words.head(items, profile.length, leftOut.length, rows)}`,
    `# ${words.check}`,
    '',
    'instrument: draft',
    'version: "1"',
    `title: ${quote(words.title)}`,
    `# source: ${quote(words.source)}`,
    'scoring: sum',
    '',
    ...answerLines(common, '', words),
    '',
    ...(scales.length === 0 ? placeholderLines(words) : scaleLines(scales, answers, words)),
    ...profileLines(profile, words),
    ...leftOutLines(leftOut, words),
  ];
  return `${lines.join('\n')}\n`;
}

function scaleLines(
  scales: readonly DraftScale[],
  answers: readonly DraftAnswers[],
  words: DraftWords,
): readonly string[] {
  const texts = repeatedTexts(scales);
  return [
    `# ${words.scales}`,
    'scales:',
    ...scales.flatMap((scale, position) => [
      `  - id: ${scale.id}`,
      `    name: ${quote(scale.name || words.scaleName)}`,
      `    role: ${scale.role}${scale.roleIsGuess ? `   # ${words.roleGuess}` : ''}`,
      ...(sameAnswers(answers[position]!, answers[0]!) ? [] : answerLines(answers[position]!, '    ', words)),
      ...(scale.dimensions.length === 0 ? [] : ['    dimensions:']),
      ...scale.dimensions.map(({ id, name }) => `      - { id: ${id}, name: ${quote(name)} }`),
    ]),
    '',
    `# ${words.items}`,
    'items:',
    ...scales
      .flatMap((scale) => scale.items.map((item) => ({ scale, item })))
      .sort((a, b) => a.item.column.position - b.item.column.position)
      .flatMap(({ scale, item }) => itemLines(item, scale, texts, words)),
  ];
}

function itemLines(
  item: DraftItem,
  scale: DraftScale,
  repeated: ReadonlySet<string>,
  words: DraftWords,
): readonly string[] {
  // A text that stands twice finds its column only by the whole header.
  const text = item.text === null || repeated.has(item.text.toLowerCase()) ? item.column.header : item.text;
  return [
    `  - id: ${item.id}`,
    `    scale: ${scale.id}`,
    ...(item.dimension === null ? [] : [`    dimension: ${item.dimension}`]),
    `    text: ${quote(text)}${item.text === null ? `   # ${words.textMissing}` : ''}`,
    ...(item.reverse ? [`    reverse: true   # ${words.reverseGuess}`] : []),
  ];
}

function answerLines(answers: DraftAnswers, indent: string, words: DraftWords): readonly string[] {
  const labels = answers.labels.map(({ value, label }) => `${indent}    ${value}: ${quote(label)}`);
  return [
    `${indent}# ${words.answers(quote(shorten(answers.seen)))}`,
    `${indent}answers:`,
    `${indent}  from: ${answers.from}`,
    `${indent}  to: ${answers.to}`,
    ...(labels.length === 0 ? [] : [`${indent}  labels:`, ...labels]),
  ];
}

function placeholderLines(words: DraftWords): readonly string[] {
  return [
    `# ${words.noItems}`,
    'scales:',
    `  - { id: scale1, name: ${quote(words.scaleName)}, role: predictor }`,
    '',
    'items:',
    `  - { id: q1, scale: scale1, text: ${quote(words.placeholder)} }`,
  ];
}

function profileLines(profile: Draft['profile'], words: DraftWords): readonly string[] {
  if (profile.length === 0) return [];
  return [
    '',
    `# ${words.profile}`,
    'profile:',
    ...profile.flatMap(({ id, text, choices }) => [
      `  - id: ${id}`,
      `    text: ${quote(text)}`,
      ...(choices.length === 0 ? [] : ['    choices:', ...choices.map((choice) => `      - ${quote(choice)}`)]),
    ]),
  ];
}

function leftOutLines(leftOut: Draft['leftOut'], words: DraftWords): readonly string[] {
  if (leftOut.length === 0) return [];
  return [
    '',
    `# ${words.leftOut}`,
    ...leftOut.map(({ header, why }) => `#   ${quote(shorten(header))}: ${words.why[why]}`),
  ];
}

function repeatedTexts(scales: readonly DraftScale[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of scales.flatMap(({ items }) => items)) {
    if (text === null) continue;
    if (seen.has(text.toLowerCase())) repeated.add(text.toLowerCase());
    seen.add(text.toLowerCase());
  }
  return repeated;
}

function sameAnswers(one: DraftAnswers, other: DraftAnswers): boolean {
  const told = ({ from, to, labels }: DraftAnswers) => JSON.stringify([from, to, labels]);
  return told(one) === told(other);
}

/** JSON's quoted text is YAML's too; `clean` left nothing in it that needs more. */
function quote(text: string): string {
  return JSON.stringify(text);
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
