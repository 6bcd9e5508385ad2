import { existsSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createLog } from './src/lib/server/log.ts';
import { readSettings, type Settings } from './src/lib/server/settings.ts';
import type { StartFault } from './src/lib/server/start-fault.ts';
import { visitAddress } from './src/lib/server/visit-address.ts';
import { startWords } from './src/lib/words/start.ts';
import { listen } from './src/process/listen.ts';
import { tellReportThread } from './src/process/report-thread.ts';
import { stopOnSignal } from './src/process/stop-on-signal.ts';
import { endWith, tell } from './src/process/tell.ts';
import { writeOrigin } from './src/process/write-origin.ts';

/** Serves what `vite build` has made: what `npm start` runs after building, and a container alone. */
const read = readSettings(process.env);
if (!read.ok) endWith(read.fault);
const { settings } = read;
const log = createLog();
process.on('uncaughtExceptionMonitor', (err) => log.fatal({ err }, 'the process ends'));

tellReportThread(new URL('./report-worker.ts', import.meta.url));
const server = createServer();
stopOnSignal(server, settings.shutdownTimeout, (requests) =>
  log.warn({ requests }, 'requests that did not end within SHUTDOWN_TIMEOUT were cut'),
);
// Before the database is touched: a second start on a port that is taken does nothing else. Who comes early waits.
const refused = await listen(server, settings);
if (refused !== null) endWith(refused);
const { address, port } = server.address() as AddressInfo;
// PORT=0 took a free one: the application says addresses, too.
process.env.PORT = String(port);
const handler = openHandler(settings);
let warned = settings.trustProxy;
server.on('request', async (request, response) => {
  if (!warned && request.headers['x-forwarded-proto'] !== undefined) {
    warned = true;
    log.warn('a proxy stands before this server: without MINAT_TRUST_PROXY=1 forms are refused (403)');
  }
  writeOrigin(request, settings.trustProxy);
  (await handler)(request, response);
});
await handler;

const kept = settings.databaseUrl === null ? settings.dataFolder : `${settings.dataFolder} + PostgreSQL`;
tell(startWords, ({ ready }) => ready(visitAddress({ host: address, port }), kept));
log.info(`Listening on http://${address.includes(':') ? `[${address}]` : address}:${port}`);

/** The application, which opens the database while it is loaded. */
async function openHandler({ bodySizeLimit }: Settings): Promise<RequestListener> {
  const built = fileURLToPath(new URL('./build/handler.js', import.meta.url));
  if (!existsSync(built)) endWith({ code: 'not-built' });
  // adapter-node reads these when it is loaded. It takes https for granted unless a header says otherwise, and would then
  // refuse every form on http://localhost; `writeOrigin` writes the three headers.
  Object.assign(process.env, {
    NODE_ENV: process.env.NODE_ENV ?? 'production',
    PROTOCOL_HEADER: 'x-minat-protocol',
    HOST_HEADER: 'x-minat-host',
    ADDRESS_HEADER: 'x-minat-address',
    BODY_SIZE_LIMIT: String(bodySizeLimit),
  });
  try {
    return ((await import(built)) as { readonly handler: RequestListener }).handler;
  } catch (error) {
    // hooks.server.ts throws a fault that can be expected as the cause.
    if (!(error instanceof Error && isFault(error.cause))) throw error;
    endWith(error.cause);
  }
}

function isFault(cause: unknown): cause is StartFault {
  return typeof cause === 'object' && cause !== null && !(cause instanceof Error) && 'code' in cause;
}
