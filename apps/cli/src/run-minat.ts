import { runAnalyze } from './analyze.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { FileTrouble } from './files.ts';
import { runInstrument } from './instrument.ts';
import { done, type ExitCode, type Surroundings, say, wrongUse } from './surroundings.ts';
import { version } from './version.ts';
import { type Words, wordsIn } from './words/index.ts';

/** The `minat` command: what was typed, to an exit code. Results go to stdout, everything said about them to stderr. */
export async function runMinat(typed: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { language, arguments: asked } = parseArguments(typed);
  const words = wordsIn(language);
  if ('code' in asked) {
    const sentence = words.misuse[asked.code];
    return misuse(sentence({ ...asked, allowed: asked.allowed.join(', ') }), words, around);
  }
  if (asked.version) {
    say(around.stdout, version());
    return done;
  }
  if (asked.help || asked.words[0] === 'help') {
    around.stdout.write(words.help);
    return done;
  }
  try {
    return await dispatch(asked, words, around);
  } catch (error) {
    if (error instanceof FileTrouble) return misuse(error.message, words, around);
    throw error;
  }
}

async function dispatch(asked: Arguments, words: Words, around: Surroundings): Promise<ExitCode> {
  const [command, ...rest] = asked.words;
  if (command === undefined) return misuse(words.noCommand, words, around);
  if (command === 'analyze') {
    const [file, ...more] = rest;
    if (file === undefined) return misuse(words.noFile, words, around);
    if (more.length > 0) return misuse(words.tooManyFiles({ found: more.join(', ') }), words, around);
    return runAnalyze(file, asked, words, around);
  }
  if (command === 'instrument') return runInstrument(rest, asked, words, around);
  return misuse(words.unknownCommand({ found: command }), words, around);
}

function misuse(sentence: string, words: Words, { stderr }: Surroundings): ExitCode {
  say(stderr, sentence);
  say(stderr, words.seeHelp);
  return wrongUse;
}
