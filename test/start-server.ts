import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface TestServer {
  /** `http://localhost:41234` */
  readonly address: string;
  /** What it has written so far. */
  readonly log: () => string;
  readonly words: () => string;
  /** Sends SIGTERM and gives the exit code. */
  readonly stop: () => Promise<number | null>;
  readonly process: ChildProcess;
}

export interface ServerEnd {
  readonly code: number | null;
  readonly log: string;
  readonly words: string;
}

type Environment = Readonly<Record<string, string>>;

const web = fileURLToPath(new URL('../apps/web/', import.meta.url));

/** The built application (`npm run build -w apps/web`) as a process of its own on a free port; nothing of this one's settings. */
export async function startServer(environment: Environment): Promise<TestServer> {
  const { child, log, words } = spawnServer(environment);
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`the server did not start:\n${words()}${log()}`)));
    child.stdout?.on('data', () => {
      const found = /Listening on (http:[^"]+)/.exec(log());
      if (found !== null) resolve(found[1]!);
    });
  });
  const stop = async (): Promise<number | null> => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    return child.exitCode;
  };
  return { address, log, words, stop, process: child };
}

/** A start that is expected to fail: how it ended and what it said. */
export async function failToStart(environment: Environment): Promise<ServerEnd> {
  const { child, log, words } = spawnServer(environment);
  await once(child, 'close');
  return { code: child.exitCode, log: log(), words: words() };
}

function spawnServer(environment: Environment) {
  const child = spawn(process.execPath, ['--conditions=minat', 'serve.ts'], {
    cwd: web,
    env: { PATH: process.env.PATH ?? '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { log: '', words: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.log += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.words += text;
  });
  return { child, log: () => written.log, words: () => written.words };
}
