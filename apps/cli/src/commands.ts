/** The options that can be typed; `lang`, `help` and `version` belong to every command. */
export const options = {
  instrument: { type: 'string', short: 'i' },
  lang: { type: 'string' },
  out: { type: 'string', short: 'o' },
  format: { type: 'string', short: 'f' },
  json: { type: 'boolean' },
  map: { type: 'string' },
  columns: { type: 'string' },
  missing: { type: 'string' },
  duration: { type: 'string' },
  instructed: { type: 'string' },
  'rank-tests': { type: 'boolean' },
  'smallest-group': { type: 'string' },
  autocorrelation: { type: 'boolean' },
  code: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type OptionName = keyof typeof options;

/** What a command takes beside its name: this many words at most, and these options. */
export interface Command {
  readonly words: number;
  readonly options: readonly OptionName[];
}

const survey = ['instrument', 'map', 'columns', 'missing'] as const;
const report = ['out', 'format', 'json'] as const;

/** Every command as it is typed, in the order of the help. */
export const commands = {
  analyze: { words: 1, options: [...survey, ...report, 'rank-tests', 'smallest-group', 'autocorrelation'] },
  screen: { words: 1, options: [...survey, ...report, 'duration', 'instructed', 'code'] },
  compare: { words: 2, options: [...survey, ...report, 'code'] },
  export: { words: 1, options: [...survey, 'out', 'rank-tests', 'smallest-group', 'autocorrelation'] },
  verify: { words: 1, options: ['json'] },
  regress: { words: 2, options: report },
  describe: { words: 1, options: report },
  'instrument new': { words: 0, options: [] },
  'instrument check': { words: 1, options: [] },
  'instrument draft': { words: 1, options: [] },
  'instrument print': { words: 1, options: ['instrument', 'format'] },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;

export const everywhere: readonly OptionName[] = ['lang', 'help', 'version'];

/** The options that belong to a command, in the order of the help. */
export function optionsOf(name: CommandName): readonly OptionName[] {
  const own: readonly OptionName[] = commands[name].options;
  return allOptions.filter((option) => own.includes(option) || everywhere.includes(option));
}

/** The commands to which an option belongs, in the order of the help. */
export function commandsOf(option: OptionName): readonly CommandName[] {
  return allCommands.filter((name) => optionsOf(name).includes(option));
}

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

const allOptions = Object.keys(options) as OptionName[];
const allCommands = Object.keys(commands) as CommandName[];
