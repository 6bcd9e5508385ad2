import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface StartedApplication {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  /** Where its file, its secret and its journals are. */
  readonly dataFolder: string;
  /** What it has written so far, both streams. */
  readonly output: () => string;
  readonly process: ChildProcess;
  /** Stops it kindly, waits for its end and takes its folder away, unless it was handed in; gives the exit code. */
  readonly stop: () => Promise<number | null>;
}

type Environment = Readonly<Record<string, string>>;

/**
 * Starts the built application (`npm run build -w apps/web`) on a free port of loopback, with a data folder of its own,
 * as `npm start` runs it. Without a demonstration unless `environment` asks for it.
 */
export async function startApplication(environment: Environment = {}): Promise<StartedApplication> {
  const kept = environment.MINAT_DATA;
  const dataFolder = kept ?? (await mkdtemp(join(tmpdir(), 'minat-web-')));
  const { child, output, ended } = spawnApplication({ ...environment, MINAT_DATA: dataFolder });
  const address = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /Listening on (http:\/\/[\w.:[\]-]+)/.exec(output())?.[1];
      if (found === undefined) return;
      // A log grows long under load, and would be searched with every line.
      child.stdout.off('data', look);
      resolve(found);
    };
    child.stdout.on('data', look);
    void ended.then((code) => reject(new Error(`the application ended with ${code}:\n${output()}`)));
  });
  return {
    address,
    dataFolder,
    output,
    process: child,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      if (kept === undefined) await rm(dataFolder, { recursive: true, force: true });
      return code;
    },
  };
}

/** A start that is expected to be refused: its exit code and what it said. */
export async function failToStart(environment: Environment): Promise<{ code: number | null; output: string }> {
  const { output, ended } = spawnApplication(environment);
  return { code: await ended, output: output() };
}

function spawnApplication(environment: Environment) {
  const surroundings = { NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', MINAT_DEMO: '0' };
  const child = spawn(process.execPath, ['--conditions=minat', 'apps/web/serve.ts'], {
    env: { ...withoutOurs(process.env), ...surroundings, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const read = (piece: Buffer): void => {
    output += piece.toString();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, output: () => output, ended };
}

/** What vitest sets for its own processes changes how a server behaves. */
function withoutOurs(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(VITEST|NODE_OPTIONS|MINAT_)/.test(name)),
  );
}
