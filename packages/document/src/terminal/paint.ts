import type { Note } from '../model/index.ts';
import type { Line } from './wrap-runs.ts';

const ESCAPE = '\u001b[';
const STYLES = { plain: '', italic: '3', bold: '1' } as const;
const TONES: Readonly<Record<Note['tone'], string>> = { good: '32', plain: '36', caution: '33', serious: '31' };

/** A line as text, no-break spaces as spaces; with `colour`, italics and bold by ANSI escapes, each closed in its own line. */
export function paintLine(line: Line, colour: boolean): string {
  return line
    .map((run) => (colour ? sgr(run.text, STYLES[run.style]) : run.text))
    .join('')
    .replaceAll('\u00a0', ' ')
    .trimEnd();
}

/** The label of a note, in the colour of its tone. */
export function paintTone(text: string, tone: Note['tone'], colour: boolean): string {
  return colour ? sgr(text, `1;${TONES[tone]}`) : text;
}

function sgr(text: string, code: string): string {
  return code === '' ? text : `${ESCAPE}${code}m${text}${ESCAPE}0m`;
}
