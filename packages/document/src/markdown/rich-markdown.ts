import { type RichText, type Run, runsOf } from '../model/index.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const MARKS = { plain: '', italic: '*', bold: '**' } as const;
const TAGS = { plain: '', italic: 'em', bold: 'strong' } as const;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Rich text as Markdown: italics by `*`, bold by `**`, everything else as typed.
 *
 * @example
 * richMarkdown('<i>p</i> < .001') // '*p* < .001'
 */
export function richMarkdown(text: RichText): string {
  const runs = runsOf(text);
  return runs.map((run, at) => styled(run, runs[at - 1]?.text.at(-1), runs[at + 1]?.text[0])).join('');
}

/** Runs one after another, all of them bold. */
export function boldMarkdown(text: RichText): string {
  const bare = runsOf(text)
    .map((run) => run.text)
    .join('');
  return styled({ style: 'bold', text: bare }, undefined, undefined);
}

function styled(run: Run, before: string | undefined, after: string | undefined): string {
  const escaped = escapeMarkdown(run.text);
  const inner = escaped.trim();
  if (run.style === 'plain' || inner === '') return escaped;
  const [head, tail] = [escaped.slice(0, escaped.indexOf(inner)), escaped.slice(escaped.indexOf(inner) + inner.length)];
  // CommonMark does not open or close emphasis between punctuation and a letter: there the HTML element must serve.
  const closed = !WORD.test(`${before ?? ''}${after ?? ''}`) || (WORD.test(inner[0]!) && WORD.test(inner.at(-1)!));
  const mark = MARKS[run.style];
  const tag = TAGS[run.style];
  return head + (closed ? mark + inner + mark : `<${tag}>${inner}</${tag}>`) + tail;
}
