import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openZip } from './open-zip.ts';
import { writeZip } from './write-zip.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a ZIP file', () => {
  it('gives back what was put in, in its order', () => {
    const files = fc.uniqueArray(
      fc.record({
        name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
        bytes: fc.oneof(
          fc.uint8Array(),
          fc.nat(5000).map((size) => new Uint8Array(size).fill(7)),
        ),
      }),
      { selector: ({ name }) => name, maxLength: 8 },
    );
    fc.assert(
      fc.property(files, (contents) => {
        const opened = openZip(writeZip(contents));
        expect(opened?.map(({ name, size, unpack }) => ({ name, size, bytes: [...unpack()!] }))).toEqual(
          contents.map(({ name, bytes }) => ({ name, size: bytes.length, bytes: [...bytes] })),
        );
      }),
    );
  });

  it('has the same bytes for the same files, and packs what can be packed', () => {
    const contents = [{ name: 'data/a.csv', bytes: bytesOf('1,2,3\n'.repeat(1000)) }];
    expect(writeZip(contents)).toEqual(writeZip(contents));
    expect(writeZip(contents).length).toBeLessThan(300);
  });

  it('throws on a name that stands twice', () => {
    const one = { name: 'a', bytes: bytesOf('a') };
    expect(() => writeZip([one, one])).toThrow(RangeError);
  });

  it.runIf(hasPython)('is sound to another program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'minat-zip-'));
    try {
      const contents = [
        { name: 'data/é.csv', bytes: bytesOf('a,b\n'.repeat(100)) },
        { name: 'b', bytes: new Uint8Array(0) },
      ];
      writeFileSync(join(folder, 'a.zip'), writeZip(contents));
      const code = 'import zipfile;z=zipfile.ZipFile("a.zip");print(z.testzip(),ascii(z.namelist()))';
      const said = spawnSync('python3', ['-c', code], { cwd: folder, encoding: 'utf8' }).stdout;
      expect(said.trim()).toBe("None ['data/\\xe9.csv', 'b']");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('that is cut anywhere is refused or gives nothing that differs', () => {
    const whole = writeZip([{ name: 'a', bytes: bytesOf('abcdef'.repeat(20)) }]);
    for (let end = 0; end < whole.length; end += 1) expect(openZip(whole.subarray(0, end))).toBeNull();
  });
});
