import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyPostgres } from './copy-postgres.ts';

export interface PostgresServer {
  /** The address of its first database, as its owner. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root: it then runs as the user `nobody`. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const patience = 30_000;

/**
 * A real PostgreSQL of its own, from the npm package of this machine, on a free port of 127.0.0.1, below a temporary
 * folder. The program is copied there: `nobody` may not be able to enter the folder of this repository, and the package
 * leaves links between its libraries to an install script, which npm may have been told not to run.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'minat-postgres-'));
  const clear = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    await copyPostgres(folder);
    const data = join(folder, 'data');
    const password = randomBytes(16).toString('hex');
    await writeFile(join(folder, 'password'), password);
    await chmod(folder, 0o755);
    if (nobody.uid !== undefined) await chown(folder, nobody.uid, nobody.gid);
    const initdb = `-D ${data} -U minat -A scram-sha-256 --pwfile ${join(folder, 'password')} -E UTF8 --locale=C -N`;
    await promisify(execFile)(join(folder, 'bin/initdb'), initdb.split(' '), { ...nobody, cwd: folder });
    const port = await findPort();
    const settings = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      fsync: 'off',
      autovacuum: 'off',
    };
    const options = Object.entries({ ...settings, shared_buffers: '32MB' }).flatMap(([key, value]) => [
      '-c',
      `${key}=${value}`,
    ]);
    const server = spawn(join(folder, 'bin/postgres'), ['-D', data, ...options], { ...nobody, cwd: folder });
    const ended = once(server, 'close');
    await new Promise<void>((resolve, reject) => {
      let log = '';
      const fail = () => reject(new Error(`PostgreSQL did not start:\n${log}`));
      const timer = setTimeout(() => server.kill('SIGKILL'), patience);
      server.once('error', reject).once('close', fail);
      server.stderr.on('data', (text: Buffer) => {
        log = `${log}${text}`.slice(-4_000);
        if (!log.includes('ready to accept connections')) return;
        clearTimeout(timer);
        resolve();
      });
    });
    const stop = async () => {
      server.kill('SIGINT'); // a fast shutdown: it ends the connections that are open
      await ended.then(clear);
    };
    return { url: `postgres://minat:${password}@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    await clear();
    throw error;
  }
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await promisify(server.close.bind(server))();
  return port;
}
