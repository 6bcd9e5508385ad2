import { findWaveHead, waveState } from '@minat/institution/survey';
import { error } from '@sveltejs/kit';
import { permit } from '#lib/server/permit.ts';
import type { RequestHandler } from './$types';

/** Whoever looks on for longer is asked anew who he is; a browser comes back by itself. */
const longest = 10 * 60_000;
/** A line that says nothing, so that proxies between keep the connection. */
const heartbeat = 25_000;

/** The number of answers of a wave that is open, each time that it changes, as an event stream. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { db } = permit(locals, 'study.read');
  const wave = await findWaveHead(db, params.wave);
  if (wave === null) error(404);
  const { liveCounts, stamp } = locals.application;
  // Nothing changes; a browser that is told so does not come back by itself (HTML, server-sent events).
  if (waveState(wave, stamp.time()) !== 'open') return new Response(null, { status: 204 });
  const encoder = new TextEncoder();
  const ending: (() => void)[] = [];
  /** False where it had ended before. */
  const leave = (): boolean => {
    const left = ending.splice(0);
    for (const end of left) end();
    return left.length > 0;
  };
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const say = (text: string): void => controller.enqueue(encoder.encode(text));
      const end = (): void => {
        if (leave()) controller.close();
      };
      say('retry: 3000\n\n');
      const beat = setInterval(() => say(':\n\n'), heartbeat).unref();
      const enough = setTimeout(end, longest).unref();
      ending.push(
        () => clearInterval(beat),
        () => clearTimeout(enough),
      );
      const tell = (total: number): void => say(`event: count\ndata: ${total}\n\n`);
      const stop = liveCounts.follow(db, params.wave, { tell, end });
      if (ending.length > 0) ending.push(stop);
    },
    cancel: () => {
      leave();
    },
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
};
