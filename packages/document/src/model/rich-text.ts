import type { RichText } from './document.ts';

/** A stretch of text in one style. */
export interface Run {
  readonly style: 'plain' | 'italic' | 'bold';
  readonly text: string;
}

// Private-use characters stand for the two that mark a tag, so that a person's "<b>" is printed, not obeyed.
const OPEN = '\ue000';
const CLOSE = '\ue001';

/**
 * Makes text from outside (an item, a file name, an answer) safe to stand in rich text: whatever looks like a tag in it
 * is printed as it was typed.
 *
 * @example
 * runsOf(`x ${plain('<b>')}`) // [{ style: 'plain', text: 'x <b>' }]
 */
export function plain(text: string): RichText {
  return text.replaceAll('<', OPEN).replaceAll('>', CLOSE);
}

/**
 * Reads rich text into runs. Only `<i>…</i>` and `<b>…</b>` are tags; they do not nest.
 *
 * @example
 * runsOf('<i>p</i> < .001') // [{ style: 'italic', text: 'p' }, { style: 'plain', text: ' < .001' }]
 */
export function runsOf(text: RichText): readonly Run[] {
  if (!text.includes('<')) return [{ style: 'plain', text: printed(text) }];
  const runs: Run[] = [];
  let from = 0;
  for (const tag of text.matchAll(/<([ib])>(.*?)<\/\1>/gs)) {
    if (tag.index > from) runs.push({ style: 'plain', text: printed(text.slice(from, tag.index)) });
    runs.push({ style: tag[1] === 'i' ? 'italic' : 'bold', text: printed(tag[2]!) });
    from = tag.index + tag[0].length;
  }
  if (from < text.length || runs.length === 0) runs.push({ style: 'plain', text: printed(text.slice(from)) });
  return runs;
}

/**
 * Rich text without its styles.
 *
 * @example
 * bareText('<i>p</i> < .001') // 'p < .001'
 */
export function bareText(text: RichText): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('');
}

function printed(text: string): string {
  return text.replaceAll(OPEN, '<').replaceAll(CLOSE, '>');
}
