import pino, { type Logger } from 'pino';
import { hideSecrets } from './hide-secrets.ts';

export type { Logger };

/** Standard output, or what a test reads. */
export interface LogSink {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/**
 * The one log: a line of JSON for each request and each fault. Where a person looks on (a terminal) it is quiet, and says
 * only what is wrong, in words. No line holds an address of a visitor, a query, a cookie, a body, or a path with what
 * stands in it: a path is named by its route.
 */
export function createLog(sink: LogSink = process.stdout): Logger {
  const quiet = sink.isTTY === true;
  return pino(
    {
      base: { pid: process.pid },
      level: quiet ? 'warn' : 'info',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      serializers: { err: describeError },
    },
    { write: (line) => void sink.write(quiet ? humanLine(line) : line) },
  );
}

/** Of an error: what it is, says, and where. What a database adds beside (the row that it refused) is left out. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack, cause } = error;
  const { code } = error as { readonly code?: unknown };
  return {
    type: name,
    message: hideSecrets(message),
    ...(typeof code === 'string' && { code }),
    stack: hideSecrets(stack ?? ''),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}

function humanLine(line: string): string {
  const { level, msg, route, requestId, err } = JSON.parse(line) as Readonly<Record<string, unknown>> & {
    readonly err?: { readonly stack?: string };
  };
  const where = typeof route === 'string' ? ` (${route}, ${String(requestId)})` : '';
  return `${String(level)}: ${String(msg ?? '')}${where}\n${err?.stack === undefined ? '' : `${err.stack}\n`}`;
}
