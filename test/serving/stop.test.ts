import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { type StartedApplication, startApplication } from '../start-application.ts';
import { openClient } from '../web-client.ts';

vi.setConfig({ testTimeout: 60_000 });

const body = 'email=siti%40example.org&password=kata+sandi+panjang';

/** A form that is under way: its head and half of its body have been sent, and the server has begun to read it. */
async function beginSlowly({ address }: StartedApplication): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(
    [
      'POST /sign-in HTTP/1.1',
      `host: ${hostname}:${port}`,
      `origin: ${address}`,
      'content-type: application/x-www-form-urlencoded',
      `content-length: ${body.length}`,
      'connection: keep-alive',
      '',
      body.slice(0, 20),
    ].join('\r\n'),
  );
  // Not answered before the body is whole; this is answered after that has been received.
  await fetch(`${address}/healthz`);
  return socket;
}

test('a request that is running is answered, no other is taken, and the process ends with 0 in time', async () => {
  const application = await startApplication({ SHUTDOWN_TIMEOUT: '20' });
  const socket = await beginSlowly(application);
  const start = performance.now();
  const ended = application.stop();
  await vi.waitFor(() => expect(fetch(`${application.address}/healthz`)).rejects.toThrow(), { timeout: 5_000 });
  expect(application.process.exitCode).toBe(null);
  socket.write(body.slice(20));
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 401 /);
  expect(await ended).toBe(0);
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(application.output()).not.toContain('"level":"warn"');
});

test('a request that does not end in time is cut, which the log says, and the process ends with 0', async () => {
  const application = await startApplication({ SHUTDOWN_TIMEOUT: '1' });
  const socket = await beginSlowly(application);
  socket.on('error', () => undefined);
  expect(await application.stop()).toBe(0);
  expect(application.output()).toMatch(/"level":"warn".*"requests":1,"msg":"requests that did not end/);
});

test('whoever has a connection already is told by readyz that the server is stopping', async () => {
  const application = await startApplication({ SHUTDOWN_TIMEOUT: '20' });
  const { hostname, port } = new URL(application.address);
  const slow = await beginSlowly(application);
  const kept = connect(Number(port), hostname);
  await once(kept, 'connect');
  // Half a request: the connection is not idle, and is not closed with the idle ones.
  kept.write(`GET /readyz HTTP/1.1\r\nhost: ${hostname}\r\n`);
  await fetch(`${application.address}/healthz`);
  const ended = application.stop();
  await vi.waitFor(() => expect(fetch(`${application.address}/healthz`)).rejects.toThrow(), { timeout: 5_000 });
  kept.write('\r\n');
  const answer = await text(kept);
  expect(answer).toMatch(/^HTTP\/1\.1 503 [\s\S]*Server ini sedang berhenti\./);
  expect(answer).toMatch(/^connection: close\r$/im);
  slow.write(body.slice(20));
  expect(await ended).toBe(0);
});

test('an event stream is closed, and does not hold the stop', async () => {
  const application = await startApplication({ MINAT_DEMO: '1', SHUTDOWN_TIMEOUT: '30' });
  const owner = openClient(application.address);
  await owner.post(/\/enter\/[\w-]+/.exec(application.output())![0], { newPassword: '' });
  const follow = async (path: string, link: RegExp): Promise<string> =>
    link.exec(await (await owner.get(path)).text())![0];
  const study = await follow('/studio/contoh/studies', /\/studio\/contoh\/studies\/[0-9a-f-]{36}/);
  const wave = await follow(study, /\/studio\/contoh\/waves\/[0-9a-f-]{36}/);
  const stream = await owner.get(`${wave}/live`);
  expect(stream.headers.get('content-type')).toBe('text/event-stream');
  const read = stream.text();
  const start = performance.now();
  expect(await application.stop()).toBe(0);
  expect(await read).toMatch(/^retry: /);
  expect(performance.now() - start).toBeLessThan(15_000);
});
