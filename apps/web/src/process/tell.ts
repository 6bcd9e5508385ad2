import type { Language } from '@minat/document';
import type { StartFault } from '../lib/server/start-fault.ts';
import { sayFault } from '../lib/words/start.ts';

/** Says one thing to whoever started a program, in both languages. On standard error: the log has standard output to itself. */
export function tell<Words>(words: Readonly<Record<Language, Words>>, say: (words: Words) => string): void {
  process.stderr.write(`${say(words.id)}\n${say(words.en)}\n`);
}

/** Says why a program cannot go on, and ends it. */
export function endWith(fault: StartFault): never {
  process.stderr.write(`${sayFault(fault, 'id')}\n${sayFault(fault, 'en')}\n`);
  process.exit(1);
}
