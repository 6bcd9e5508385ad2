import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openZip, writeZip } from '../../../packages/study/src/zip/index.ts';
import { run } from './fixtures/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'minat-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const zip = join(folder, 'study.zip');
await run(['export', 'examples/rantauprapat/answers.csv', '-i', 'smma', '--autocorrelation', '--out', zip]);

/** The archive with one file changed and the manifest made to fit. */
function forged(name: string, change: (text: string) => string): string {
  const files = new Map<string, Uint8Array>(openZip(readFileSync(zip))!.map((entry) => [entry.name, entry.unpack()!]));
  const before = Buffer.from(files.get(name)!).toString('utf8');
  const after = Buffer.from(change(before));
  expect(after.toString('utf8')).not.toBe(before);
  files.set(name, after);
  const manifest = JSON.parse(Buffer.from(files.get('manifest.json')!).toString('utf8'));
  const entry = manifest.files.find((file: { name: string }) => file.name === name);
  Object.assign(entry, { bytes: after.length, sha256: createHash('sha256').update(after).digest('hex') });
  files.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
  const path = join(folder, 'forged.zip');
  writeFileSync(path, writeZip([...files].map(([one, bytes]) => ({ name: one, bytes }))));
  return path;
}

describe('minat verify', () => {
  it('says what was made anew and what is taken as given', async () => {
    const { code, stdout } = await run(['verify', zip, '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Made anew.*codebook\.html, report\.html, report\.docx\.$/m);
    expect(stdout).toContain('Taken as given');
    expect(stdout).not.toContain('checksums only');
  });

  it('names a forged report though its checksum was made to fit', async () => {
    const path = forged('report.html', (text) => text.replace('0,748', '0,948'));
    const { code, stdout, stderr } = await run(['verify', path, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('differences found: 1.');
    expect(stderr).toContain('report.html');
  });

  it('prints 20 of many differences and how many more, all of them with --json', async () => {
    const path = forged('data/study-smma_data.csv', (text) =>
      text.replace(/\n2,\d,/, '\n2,1,').replace(/\n3,\d,/, '\n3,5,'),
    );
    const { code, stdout, stderr } = await run(['verify', path, '--json']);
    const { differences } = JSON.parse(stdout) as { differences: unknown[] };
    expect(code).toBe(1);
    expect(differences.length).toBeGreaterThan(100);
    expect(stderr.trim().split('\n')).toHaveLength(22);
    expect(stderr).toContain(`dan ${differences.length - 20} lagi`);
    expect(stderr).toMatch(/dalam arsip \d+,\d{1,6}, setelah/);
    expect(stderr).not.toMatch(/\d[.,]\d{12}/);
  });
});
