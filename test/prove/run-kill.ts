/** `npm run prove:kill [times]`: fifty times on each database, a server is killed under load and loses nothing that it acknowledged. */
import { startPostgres } from '../postgres/start-postgres.ts';
import { proveKill } from './prove-kill.ts';

const times = Number(process.argv[2] ?? 50);
const postgres = await startPostgres();
try {
  for (const [name, url] of [
    ['SQLite', null],
    ['PostgreSQL', postgres.url],
  ] as const) {
    const { acknowledged, lost, rows, respondents } = await proveKill(url, {
      kills: times,
      each: 1_500,
      told: (kill) => {
        if (process.stdout.isTTY) process.stdout.write(`\r${name}: ${kill} of ${times} `);
      },
    });
    process.stdout.write(
      `${name}: killed ${times} times, ${acknowledged} answers acknowledged before, ${lost} of them lost; sent again, ${respondents} respondents are ${rows} rows.\n`,
    );
    if (lost > 0 || rows !== respondents) process.exitCode = 1;
  }
} finally {
  await postgres.stop();
}
