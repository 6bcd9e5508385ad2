import type { Readable, Writable } from 'node:stream';
import { printableText } from '@minat/document';

/** All that the command touches of the world beside files; tests hand in their own. */
export interface Surroundings {
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly stdin: Readable;
  /** Width of the terminal, or of a page of plain text where there is none. */
  readonly columns: number;
  /** Whether stdout is a terminal that shows colour. */
  readonly colour: boolean;
  /** Whether a person sits at a terminal and can be asked. */
  readonly canAsk: boolean;
  /** Whether a person sees stderr and may wait. */
  readonly showsProgress: boolean;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** 0 done, 1 the data do not allow it, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

export const done: ExitCode = 0;

/** Writes a line of words. What stands in a file of answers may hold commands for the terminal: they are not obeyed. */
export function say(to: Writable, line: string): void {
  to.write(`${printable(line)}\n`);
}

/** Text without what would command a terminal, line by line. */
export function printable(text: string): string {
  return text.split('\n').map(printableText).join('\n');
}
