import { type Arguments, parseArguments } from './arguments.ts';
import { type CommandName, commands, isCommand, optionsOf } from './commands.ts';
import { helpText } from './help-text.ts';
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
    around.stdout.write(helpText(words.help));
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
  const { name, rest } = commandTyped(asked, words);
  const [first, second] = rest;
  switch (name) {
    case 'analyze':
      return (await import('./analyze.ts')).runAnalyze(needed(first, words.noFile), asked, words, around);
    case 'screen':
      return (await import('./screen.ts')).runScreen(needed(first, words.noFile), asked, words, around);
    case 'export':
      return (await import('./export.ts')).runExport(needed(first, words.noFile), asked, words, around);
    case 'verify':
      return (await import('./verify.ts')).runVerify(needed(first, words.noFile), asked, words, around);
    case 'compare': {
      const files = [needed(first, words.twoFiles), needed(second, words.twoFiles)] as const;
      return (await import('./compare.ts')).runCompare(files, asked, words, around);
    }
    case 'regress': {
      const [file, formula] = [needed(first, words.noFile), needed(second, words.columns.noFormula)];
      return (await import('./regress.ts')).runRegress(file, formula, asked, words, around);
    }
    case 'describe':
      return (await import('./describe.ts')).runDescribe(needed(first, words.noFile), asked, words, around);
    case 'instrument new':
    case 'instrument check':
    case 'instrument draft':
    case 'instrument print':
      return (await import('./instrument.ts')).runInstrument(name, first, asked, words, around);
  }
}

/** The command that was typed and the words after it; stops where a word or an option does not belong to it. */
function commandTyped(asked: Arguments, words: Words): { name: CommandName; rest: readonly string[] } {
  const [command, ...after] = asked.words;
  if (command === undefined) throw wrongUse(words.noCommand);
  const isTwofold = command === 'instrument';
  const name = isTwofold ? `${command} ${after[0] ?? ''}` : command;
  const rest = isTwofold ? after.slice(1) : after;
  if (!isCommand(name)) {
    throw wrongUse(
      isTwofold ? words.instrumentVerbs({ found: after[0] ?? '' }) : words.unknownCommand({ found: command }),
    );
  }
  const own = optionsOf(name);
  const foreign = asked.typed.find((option) => !own.includes(option));
  if (foreign !== undefined) {
    const allowed = own.map((option) => `--${option}`).join(', ');
    throw wrongUse(words.misuse['foreign-option']({ option: `--${foreign}`, command: name, allowed }));
  }
  const more = rest.slice(commands[name].words);
  if (more.length > 0) throw wrongUse(words.tooManyWords({ command: name, found: more.join(', ') }));
  return { name, rest };
}

function needed(word: string | undefined, reason: string): string {
  if (word === undefined) throw wrongUse(reason);
  return word;
}
