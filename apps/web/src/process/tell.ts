import type { StartFault } from '../lib/server/start-fault.ts';
import { type StartWords, sayFault, startWords } from '../lib/words/start.ts';

/** Says one thing to whoever started the program, in both languages. On standard error: the log has standard output to itself. */
export function tell(say: (words: StartWords) => string): void {
  process.stderr.write(`${say(startWords.id)}\n${say(startWords.en)}\n`);
}

/** Says why the program cannot go on, and ends it. */
export function endWith(fault: StartFault): never {
  process.stderr.write(`${sayFault(fault, 'id')}\n${sayFault(fault, 'en')}\n`);
  process.exit(1);
}
