import type { Writable } from 'node:stream';
import { reasonOf } from './files.ts';
import { type ExitCode, say } from './surroundings.ts';
import type { Words } from './words/index.ts';

/** What of the process is at stake when its output cannot be written. */
export interface OutputOwner {
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly exit: (code: ExitCode) => void;
}

/**
 * Ends the program when nothing can be written any more: quietly where a reader has seen enough (`minat … | head`), with
 * a sentence and 2 where a disk is full or a device fails. Where stderr fails, there is nobody left to tell.
 */
export function watchOutput({ stdout, stderr, exit }: OutputOwner, words: Words): void {
  stderr.on('error', () => undefined);
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return exit(0);
    say(stderr, words.unwritableOutput({ reason: reasonOf(error, words) }));
    exit(2);
  });
}
