/** What a form sends. */
export type Fields = Readonly<Record<string, string>>;

/** A browser without pictures: keeps cookies, follows nothing, sends forms as pages do. */
export interface WebClient {
  readonly get: (path: string, headers?: Fields) => Promise<Response>;
  readonly post: (path: string, fields?: Fields, headers?: Fields) => Promise<Response>;
  /** The same cookies at another server of the same house. */
  readonly at: (address: string) => WebClient;
  readonly cookies: ReadonlyMap<string, string>;
}

export function openClient(address: string, kept: ReadonlyMap<string, string> = new Map()): WebClient {
  const cookies = new Map(kept);
  const ask = async (path: string, options: RequestInit & { readonly headers?: Fields }): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...options.headers, ...(cookie !== '' && { cookie }) };
    const response = await fetch(new URL(path, address), { ...options, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) cookies.delete(name!);
      else cookies.set(name!, value!);
    }
    return response;
  };
  return {
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields = {}, headers = {}) =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: address, accept: 'text/html', ...headers },
      }),
    at: (other) => openClient(other, cookies),
    cookies,
  };
}

export const owner = {
  institutionName: 'Lapas Percobaan',
  slug: 'percobaan',
  timeZone: 'Asia/Jakarta',
  name: 'Siti Pemilik',
  email: 'siti.pemilik@example.org',
  password: 'kata sandi yang panjang',
};

/** Sets up the first institution by the link that a start on an empty database has said; the client is then its owner. */
export async function setUpOwner(client: WebClient, output: string): Promise<void> {
  const path = /\/set-up\/[\w-]+/.exec(output)?.[0];
  if (path === undefined) throw new Error(`no set-up link in:\n${output}`);
  const response = await client.post(path, owner);
  if (response.status !== 303) throw new Error(`set-up answered ${response.status}`);
}
