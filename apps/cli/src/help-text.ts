import { commandsOf, everywhere, type OptionName, options } from './commands.ts';

/** The help in one language; what belongs to which command is not said in words but read from the table of commands. */
export interface HelpWords {
  /** Title, and a line for each command. */
  readonly usage: string;
  readonly optionsTitle: string;
  readonly options: Readonly<Record<OptionName, { readonly value?: string; readonly says: string }>>;
  /** Examples and exit codes. */
  readonly end: string;
}

const indent = 23;

/** The whole help: under each option stand the commands to which it belongs. */
export function helpText({ usage, optionsTitle, options: said, end }: HelpWords): string {
  const lines = Object.entries(options).map(([name, option]) => {
    const { value = '', says } = said[name as OptionName];
    const short = 'short' in option ? `-${option.short}, ` : '    ';
    const typed = `  ${short}--${name}${value === '' ? '' : ` ${value}`}`;
    const first = typed.length < indent ? `${typed.padEnd(indent)}${says}` : `${typed}\n${' '.repeat(indent)}${says}`;
    const isCommon = everywhere.includes(name as OptionName);
    return isCommon ? first : `${first}\n${' '.repeat(indent)}[${commandsOf(name as OptionName).join(', ')}]`;
  });
  return `${usage}\n${optionsTitle}\n${lines.join('\n')}\n\n${end}`;
}
