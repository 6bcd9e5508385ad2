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

    const broken = new DatabaseSync(join(server.dataFolder, 'minat.db'));
    broken.exec('alter table audit_entry rename to gone');
    broken.close();
    const fault = await client.get(`/studio/${owner.slug}/audit?lang=id`, page);
    const text = await fault.text();
    expect(fault.status).toBe(500);
    expect(text).toContain('Ada yang rusak di pihak kami');
    expect(text).not.toMatch(/audit_entry|SQL/);
    const number = fault.headers.get('x-request-id')!;
    expect(text).toContain(`Nomor permintaan: ${number}`);
    expect(server.output()).toMatch(new RegExp(`"level":"error".*${number}.*no such table`));
  } finally {
    await server.stop();
  }
});
