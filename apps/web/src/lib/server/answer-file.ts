/** How a file is sent: what it is, and what it is called where it is saved. */
export interface FileHead {
  readonly type: string;
  readonly name: string;
}

type FileBody = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** A file as an answer: saved, never shown as a page of ours. In its name stand letters, digits, points and hyphens only. */
export function answerFile(body: FileBody, { type, name }: FileHead): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
      // Should a browser show it all the same: nothing in it loads, runs or reaches us.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    },
  });
}
