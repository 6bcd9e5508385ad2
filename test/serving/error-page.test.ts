import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { startApplication } from '../start-application.ts';
import { openClient, owner, setUpOwner } from '../web-client.ts';

vi.setConfig({ testTimeout: 60_000 });

const page = { accept: 'text/html' };

test('what is not there and what is broken is told in words, a fault with the number under which the log has it', async () => {
  const server = await startApplication();
  try {
    const client = openClient(server.address);
    await setUpOwner(client, server.output());
    const missing = await client.get('/nothing', page);
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('Tidak ditemukan')]);
    const english = await client.get('/studio/nowhere?lang=en', page);
    expect([english.status, await english.text()]).toEqual([404, expect.stringContaining('Not found')]);

    const file = await client.get(`/studio/${owner.slug}/waves/none/report.pdf?lang=en`, page);
    expect([file.status, await file.text()]).toEqual([404, expect.stringMatching(/<html lang="en">.*Not found/s)]);

    const broken = new DatabaseSync(join(server.dataFolder, 'minat.db'));
    broken.exec('alter table audit_entry rename to gone');
    const fault = await client.get(`/studio/${owner.slug}/audit?lang=id`, page);
    const text = await fault.text();
    expect(fault.status).toBe(500);
    expect(text).toContain('Ada yang rusak di pihak kami');
    expect(text).not.toMatch(/audit_entry|SQL/);
    const number = fault.headers.get('x-request-id')!;
    expect(text).toContain(`Nomor permintaan: ${number}`);
    expect(server.output()).toMatch(new RegExp(`"level":"error".*${number}.*no such table`));

    // Before a page is asked: who somebody is at the institution.
    broken.exec('alter table staff rename to nobody');
    broken.close();
    const before = await client.get(`/studio/${owner.slug}`, page);
    expect([before.status, before.headers.get('x-content-type-options')]).toEqual([500, 'nosniff']);
    expect(await before.text()).toContain(`Nomor permintaan: ${before.headers.get('x-request-id')}`);
    expect(server.output()).toMatch(/"route":"\/studio\/\[institution\]","status":500/);
  } finally {
    await server.stop();
  }
});
