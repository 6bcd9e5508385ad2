import { startPostgres } from './start-postgres.ts';

// A PostgreSQL on a leash: a process that prints its address, and stops it when its own standard input ends. That happens
// also where the tests are killed, when no clean-up of theirs would run any more.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.stdin.destroy());
const ended = new Promise((resolve) => process.stdin.resume().once('close', resolve));
const server = await startPostgres();
process.stdout.on('error', () => undefined).write(`${server.url}\n`);
await ended;
await server.stop();
