import { connect } from 'node:net';

export interface DriveOptions {
  readonly connections: number;
  /** Told of every receipt: the place of its body, and the code. */
  readonly received?: (place: number, receipt: string) => void;
  /** Whether the server may go away; the connections then end instead of failing. */
  readonly mayEnd?: boolean;
}

export interface Driven {
  /** Milliseconds from the first byte sent to the last byte read, of each post, sorted. */
  readonly latencies: readonly number[];
  readonly seconds: number;
  /** Answers that were no receipt, by how they begin. */
  readonly others: Readonly<Record<string, number>>;
}

/**
 * Sends answers to an application of this machine as a browser with script does, over so many connections, on each the
 * next when the one before has its answer: a closed loop. On bare sockets, since it shares the processor with what it
 * measures. Every post comes from another client address, as a proxy would tell it (`MINAT_TRUST_PROXY=1`).
 */
export async function drivePosts(
  address: string,
  slug: string,
  bodies: readonly string[],
  { connections, received, mayEnd = false }: DriveOptions,
): Promise<Driven> {
  const { hostname, port, host } = new URL(address);
  const requests = bodies.map((body, at) => requestOf(host, slug, body, at));
  const latencies: number[] = [];
  const others: Record<string, number> = {};
  let next = 0;
  const begun = performance.now();
  const drive = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname).setNoDelay(true);
      let place = 0;
      let sentAt = 0;
      let text = '';
      const send = (): void => {
        place = next;
        next += 1;
        const request = requests[place];
        if (request === undefined) {
          socket.end();
          resolve();
          return;
        }
        sentAt = performance.now();
        socket.write(request);
      };
      const ended = (fault: Error): void => (mayEnd ? resolve() : reject(fault));
      socket.once('error', ended).once('close', () => ended(new Error(`the server hung up: ${text}`)));
      socket.on('data', (piece) => {
        text += piece.toString('latin1');
        const head = text.indexOf('\r\n\r\n');
        const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
        if (head < 0 || length === undefined || text.length < head + 4 + Number(length)) return;
        latencies.push(performance.now() - sentAt);
        const receipt = /"([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})\\?"/.exec(text)?.[1];
        if (receipt !== undefined) received?.(place, receipt);
        else {
          const what = text.slice(head + 4, head + 300);
          others[what] = (others[what] ?? 0) + 1;
        }
        text = '';
        send();
      });
      send();
    });
  await Promise.all(Array.from({ length: connections }, drive));
  return {
    latencies: latencies.sort((one, other) => one - other),
    seconds: (performance.now() - begun) / 1_000,
    others,
  };
}

function requestOf(host: string, slug: string, body: string, at: number): Buffer {
  const client = `10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}`;
  const lines = [
    `POST /s/${slug}?/send HTTP/1.1`,
    `host: ${host}`,
    `origin: http://${host}`,
    `x-forwarded-for: ${client}`,
    'accept: application/json',
    'x-sveltekit-action: true',
    'content-type: application/x-www-form-urlencoded;charset=UTF-8',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
