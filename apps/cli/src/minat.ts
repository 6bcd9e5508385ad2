import process from 'node:process';
import { parseArguments } from './arguments.ts';
import { runMinat } from './run-minat.ts';
import { watchOutput } from './watch-output.ts';
import { wordsIn } from './words/index.ts';

const typed = process.argv.slice(2);
watchOutput(process, wordsIn(parseArguments(typed).language));

process.exitCode = await runMinat(typed, {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  // A terminal may report 0 columns, or fewer than a table needs.
  columns: Math.max(40, process.stdout.columns || 100),
  colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined && process.env.TERM !== 'dumb',
  canAsk: process.stdin.isTTY === true && process.stderr.isTTY === true,
  showsProgress: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
  now: () => performance.now(),
});
