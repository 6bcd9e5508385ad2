import process from 'node:process';
import { runMinat } from './run-minat.ts';

// A reader that closes early (`minat … | head`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runMinat(process.argv.slice(2), {
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
