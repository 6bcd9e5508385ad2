/** The process answers. Asked by whatever restarts it. */
export const GET = (): Response => new Response('ok\n', { headers: { 'content-type': 'text/plain' } });
