import type { EventEmitter } from 'node:events';
import type { Server } from 'node:http';

/** What is left of the process after everything has closed should end by itself; this long it may take, in milliseconds. */
const lastWait = 1_000;

/**
 * SIGTERM and SIGINT stop the server gracefully, a second one at once. No connection is taken any more, what keeps
 * requests open is told (`minat:stopping`), requests that are running may end within `seconds`, then the database is
 * closed (`sveltekit:shutdown`) and the process ends with 0. `cut` hears how many requests did not end in time.
 */
export function stopOnSignal(server: Server, seconds: number, cut: (requests: number) => void): void {
  const application: EventEmitter = process;
  let running = 0;
  let stopping = false;
  server.on('request', (_, response) => {
    running += 1;
    // Whoever asks while we stop is answered, and told to connect elsewhere next time.
    if (stopping) response.shouldKeepAlive = false;
    response.once('close', () => {
      running -= 1;
      if (stopping) setImmediate(() => server.closeIdleConnections());
    });
  });
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    application.emit('minat:stopping');
    const timer = setTimeout(() => {
      cut(running);
      server.closeAllConnections();
    }, seconds * 1_000);
    server.close(() => {
      clearTimeout(timer);
      application.emit('sveltekit:shutdown');
      setTimeout(() => process.exit(0), lastWait).unref();
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}
