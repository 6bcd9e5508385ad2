import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A port of 127.0.0.1 that answers with the address of a PostgreSQL. */
    postgresDoor: number;
  }
}

/** One PostgreSQL for the whole run of tests, started when the first test asks for it, ended with the run. */
export default async function lendPostgres(project: TestProject): Promise<() => Promise<void>> {
  let keeper: ChildProcess | undefined;
  let address: Promise<string> | undefined;
  const start = (): Promise<string> => {
    const script = fileURLToPath(new URL('./keep-postgres.ts', import.meta.url));
    // In a group of processes of its own: a signal to all of ours must not end it before it has cleared up.
    const child = spawn(process.execPath, [script], {
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: true,
      windowsHide: true,
    });
    keeper = child;
    return new Promise((resolve) => {
      createInterface(child.stdout)
        .once('line', resolve)
        .once('close', () => resolve(''));
    });
  };
  const door = createServer((socket) => {
    address ??= start();
    socket.on('error', () => undefined);
    void address.then((url) => socket.end(url));
  });
  await once(door.listen(0, '127.0.0.1'), 'listening');
  project.provide('postgresDoor', (door.address() as AddressInfo).port);
  return async () => {
    door.close();
    if (keeper === undefined || keeper.exitCode !== null) return;
    const ended = once(keeper, 'exit');
    keeper.stdin?.end();
    await ended;
  };
}
