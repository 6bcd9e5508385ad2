import { type Arguments, parseArguments } from './arguments.ts';
import { Stop, wrongUse } from './stop.ts';
import { done, type ExitCode, type Surroundings, say } from './surroundings.ts';
import { version } from './version.ts';
import { type Words, wordsIn } from './words/index.ts';

/** The `minat` command: what was typed, to an exit code. Results go to stdout, everything said about them to stderr. */
export async function runMinat(typed: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { language, arguments: asked } = parseArguments(typed);
  const words = wordsIn(language);
  if ('code' in asked) {
    const sentence = words.misuse[asked.code];
    say(around.stderr, sentence({ ...asked, allowed: asked.allowed.join(', ') }));
    say(around.stderr, words.seeHelp);
    return 2;
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
    if (!(error instanceof Stop)) throw error;
    for (const sentence of error.sentences) say(around.stderr, sentence);
    if (error.code === 2) say(around.stderr, words.seeHelp);
    return error.code;
  }
}

/** A command is loaded when it is wanted: help and misuse answer at once. */
async function dispatch(asked: Arguments, words: Words, around: Surroundings): Promise<ExitCode> {
  const [command, ...rest] = asked.words;
  switch (command) {
    case undefined:
      throw wrongUse(words.noCommand);
    case 'analyze':
      return (await import('./analyze.ts')).runAnalyze(oneFile(rest, words), asked, words, around);
    case 'screen':
      return (await import('./screen.ts')).runScreen(oneFile(rest, words), asked, words, around);
    case 'export':
      return (await import('./export.ts')).runExport(oneFile(rest, words), asked, words, around);
    case 'verify':
      return (await import('./verify.ts')).runVerify(oneFile(rest, words), asked, words, around);
    case 'compare': {
      const [a, b, ...more] = rest;
      if (a === undefined || b === undefined || more.length > 0) throw wrongUse(words.twoFiles);
      return (await import('./compare.ts')).runCompare([a, b], asked, words, around);
    }
    case 'regress': {
      const [file, formula, ...more] = rest;
      if (file === undefined) throw wrongUse(words.noFile);
      if (formula === undefined) throw wrongUse(words.columns.noFormula);
      if (more.length > 0) throw wrongUse(words.columns.tooManyWords({ found: more.join(' ') }));
      return (await import('./regress.ts')).runRegress(file, formula, asked, words, around);
    }
    case 'describe':
      return (await import('./describe.ts')).runDescribe(oneFile(rest, words), asked, words, around);
    case 'instrument':
      return (await import('./instrument.ts')).runInstrument(rest, asked, words, around);
    default:
      throw wrongUse(words.unknownCommand({ found: command }));
  }
}

function oneFile([file, ...more]: readonly string[], words: Words): string {
  if (file === undefined) throw wrongUse(words.noFile);
  if (more.length > 0) throw wrongUse(words.tooManyFiles({ found: more.join(', ') }));
  return file;
}
