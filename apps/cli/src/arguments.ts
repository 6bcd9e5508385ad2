import { parseArgs } from 'node:util';
import type { Language } from '@minat/document';
import type { AnalysisOptions } from '@minat/study';
import { type OptionName, options } from './commands.ts';

const formats = ['html', 'md', 'docx', 'pdf', 'json'] as const;
export type Format = (typeof formats)[number];

/** What was typed, taken apart and checked as far as words alone allow. */
export interface Arguments {
  readonly language: Language;
  readonly help: boolean;
  readonly version: boolean;
  readonly words: readonly string[];
  /** Every option that was typed, whatever it says. */
  readonly typed: readonly OptionName[];
  readonly instrument?: string;
  readonly out?: string;
  readonly formats?: readonly Format[];
  readonly json: boolean;
  readonly map?: string;
  readonly columns?: string;
  readonly missing?: 'listwise' | 'half';
  /** The header of the column of times to answer. */
  readonly durationColumn?: string;
  /** Instructed items as typed: `COLUMN=ANSWER; …`. */
  readonly instructed?: string;
  readonly rankTests: boolean;
  /** How many respondents make a group. */
  readonly smallestGroup?: number;
  readonly autocorrelation: boolean;
  /** The header of the column in which respondents name themselves. */
  readonly codeColumn?: string;
}

/** How the study is analysed, as far as it was typed. */
export function analysisAsked({ missing = 'listwise', rankTests, smallestGroup }: Arguments): AnalysisOptions {
  return { missing, ...(rankTests ? { rankTests } : {}), ...(smallestGroup === undefined ? {} : { smallestGroup }) };
}

/** Something typed that cannot be meant: which part, what was found, what may stand there. */
export interface Misuse {
  readonly code: 'unknown-option' | 'option-needs-value' | 'unknown-value' | 'bad-option';
  readonly option: string;
  readonly found: string;
  readonly allowed: readonly string[];
}

export function parseArguments(typed: readonly string[]): { language: Language; arguments: Arguments | Misuse } {
  const language: Language = languageTyped(typed);
  try {
    const { values, positionals } = parseArgs({ args: [...typed], options, allowPositionals: true });
    const asked = values.format?.split(',').map((format) => format.trim());
    const misuse =
      oneOf('--lang', values.lang, ['id', 'en']) ??
      oneOf('--missing', values.missing, ['listwise', 'half']) ??
      groupSize(values['smallest-group']) ??
      asked?.map((format) => oneOf('--format', format, formats)).find((found) => found !== undefined);
    if (misuse !== undefined) return { language, arguments: misuse };
    return {
      language,
      arguments: {
        language,
        help: values.help === true,
        version: values.version === true,
        words: positionals,
        typed: Object.keys(values) as OptionName[],
        json: values.json === true,
        rankTests: values['rank-tests'] === true,
        autocorrelation: values.autocorrelation === true,
        ...(values.instrument === undefined ? {} : { instrument: values.instrument }),
        ...(values.out === undefined ? {} : { out: values.out }),
        ...(asked === undefined ? {} : { formats: [...new Set(asked)] as Format[] }),
        ...(values.map === undefined ? {} : { map: values.map }),
        ...(values.columns === undefined ? {} : { columns: values.columns }),
        ...(values['smallest-group'] === undefined ? {} : { smallestGroup: Number(values['smallest-group']) }),
        ...(values.duration === undefined ? {} : { durationColumn: values.duration }),
        ...(values.instructed === undefined ? {} : { instructed: values.instructed }),
        ...(values.code === undefined ? {} : { codeColumn: values.code }),
        ...(values.missing === undefined ? {} : { missing: values.missing as 'listwise' | 'half' }),
      },
    };
  } catch (error) {
    return { language, arguments: misuseOf(error) };
  }
}

/** The language is wanted even where the rest cannot be read, to say so in it. */
function languageTyped(typed: readonly string[]): Language {
  const at = typed.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = typed[at]?.startsWith('--lang=') ? typed[at].slice('--lang='.length) : typed[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'id';
}

function oneOf(option: string, found: string | undefined, allowed: readonly string[]): Misuse | undefined {
  return found === undefined || allowed.includes(found) ? undefined : { code: 'unknown-value', option, found, allowed };
}

const mostInSmallestGroup = 1000;

function groupSize(found: string | undefined): Misuse | undefined {
  if (found === undefined) return undefined;
  const size = /^\d+$/.test(found) ? Number(found) : Number.NaN;
  return size >= 2 && size <= mostInSmallestGroup
    ? undefined
    : { code: 'unknown-value', option: '--smallest-group', found, allowed: [`2 … ${mostInSmallestGroup}`] };
}

function misuseOf(error: unknown): Misuse {
  const { code, message } = error as { code?: string; message: string };
  const option = /(--[a-z]+(?:-[a-z]+)*)/.exec(message)?.[1] ?? /'(-[^' ,]*)/.exec(message)?.[1] ?? '';
  const allowed = Object.keys(options).map((name) => `--${name}`);
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return { code: 'unknown-option', option, found: option, allowed };
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return { code: 'option-needs-value', option, found: option, allowed: [] };
  }
  if (code?.startsWith('ERR_PARSE_ARGS') === true) return { code: 'bad-option', option, found: message, allowed };
  throw error;
}
