import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CommandName, commands, commandsOf, everywhere, type OptionName, options, optionsOf } from './commands.ts';
import { run } from './fixtures/run.ts';

const names = Object.keys(commands) as CommandName[];
const optionNames = Object.keys(options) as OptionName[];
const typed = (option: OptionName) => {
  if (options[option].type === 'boolean') return [`--${option}`];
  const known: { readonly [Name in OptionName]?: string } = { missing: 'half', format: 'md', 'smallest-group': '5' };
  return [`--${option}`, known[option] ?? 'x'];
};

describe('what belongs to a command', () => {
  it('every other option is refused, by its name and with those that belong, in both languages', async () => {
    let refused = 0;
    for (const name of names) {
      for (const option of optionNames.filter((one) => !optionsOf(name).includes(one))) {
        for (const lang of ['id', 'en']) {
          const { code, stdout, stderr } = await run([...name.split(' '), ...typed(option), '--lang', lang]);
          expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
          const said = lang === 'en' ? 'does not belong to' : 'bukan pilihan untuk';
          expect(stderr).toContain(`--${option} ${said} minat ${name}.`);
          for (const own of optionsOf(name)) expect(stderr).toContain(`--${own}`);
          refused += 1;
        }
      }
    }
    expect(refused).toBeGreaterThan(100);
  });

  it.each([
    ['analyze', '--code', 'c'],
    ['analyze', '--duration', 'c'],
    ['analyze', '--instructed', 'a=1'],
    ['screen', '--rank-tests'],
    ['screen', '--autocorrelation'],
    ['compare', '--duration', 'c'],
    ['regress', '--missing', 'half'],
    ['describe', '-i', 'smma'],
    ['export', '--json'],
    ['export', '--format', 'md'],
    ['verify', '-f', 'md'],
    ['instrument', 'check', '--json'],
    ['instrument', 'print', '--json'],
    ['instrument', 'draft', '--json'],
    ['instrument', 'check', '-i', 'smma'],
  ])('minat %s %s is refused', async (...words) => {
    const { code, stderr } = await run([...words, '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('does not belong to');
  });

  it('a word too many is refused by every command, and one too few by those that need it', async () => {
    for (const name of names) {
      const words = Array.from({ length: commands[name].words }, () => 'absent');
      const { code, stderr } = await run([...name.split(' '), ...words, 'extra', '--lang', 'en']);
      expect(code).toBe(2);
      expect(stderr).toContain(`minat ${name} does not take: extra.`);
      if (words.length > 0) expect((await run([...name.split(' '), ...words.slice(1)])).code).toBe(2);
    }
    expect((await run(['instrument', 'print', 'smma', '-i', 'smma', '--lang', 'en'])).code).toBe(2);
  });

  it('prints one text format of a blueprint, and refuses others', async () => {
    for (const format of ['md,html', 'docx', 'pdf']) {
      const { code, stdout, stderr } = await run(['instrument', 'print', 'smma', '--format', format]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(format);
    }
  });

  it('help names every command, and every option with its commands', async () => {
    for (const lang of ['id', 'en']) {
      const { stdout } = await run(['--help', '--lang', lang]);
      for (const name of names) expect(stdout).toContain(`\n  minat ${name}`);
      for (const option of optionNames) {
        const from = stdout.search(new RegExp(`^ {2}.{4}--${option}\\b`, 'm'));
        expect(from).toBeGreaterThan(0);
        const marked = /\[([a-z, ]+)\]/.exec(stdout.slice(from).split(/\n {2}(?:-| {4}-)/)[0]!)?.[1];
        expect(marked).toBe(everywhere.includes(option) ? undefined : commandsOf(option).join(', '));
      }
    }
  });

  it('the refusal of an unknown command, and the documents, name every command', async () => {
    const first = new Set(names.map((name) => name.split(' ')[0]!));
    const { stderr } = await run(['nonsense']);
    for (const name of first) expect(stderr).toContain(name);
    for (const file of ['README.md', 'ARCHITECTURE.md']) {
      const text = readFileSync(file, 'utf8');
      for (const name of names) expect(text, `${file} names ${name}`).toMatch(new RegExp(`\\b${name}\\b`));
    }
  });
});
