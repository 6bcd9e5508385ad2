import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { RequestEvent } from '@sveltejs/kit';

const compress = promisify(gzip);

/**
 * A public page as gzip where the browser takes it: who answers pays for every byte, and between a phone and `npm start` no
 * proxy does it. Pages alone, whole, never a stream.
 *
 * Not the studio's pages: what lasts and is secret must not be compressed beside what an address brings in, since its
 * length would tell it letter by letter (BREACH). On public pages the sealed start is another with each load, and where
 * a receipt stands nothing of the address does.
 */
export async function compressPage(
  { route, request }: Pick<RequestEvent, 'route' | 'request'>,
  response: Response,
): Promise<Response> {
  const { headers, status, body } = response;
  const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || body === null || !route.id?.startsWith('/(public)/')) return response;
  headers.append('vary', 'accept-encoding');
  if (!takesGzip(request.headers.get('accept-encoding') ?? '')) return response;
  const small = await compress(await response.arrayBuffer());
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  headers.delete('etag');
  return new Response(new Uint8Array(small), { status, headers });
}

/** `gzip`, or anything, is named and not refused by a weight of nothing (RFC 9110, 12.5.3). */
function takesGzip(accepted: string): boolean {
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name, weight = '1'] = part.split(/;\s*q=/).map((text) => text.trim());
        return [name!, Number(weight)] as const;
      }),
  );
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
}
