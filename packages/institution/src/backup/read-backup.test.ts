import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { BackupLine } from './backup-line.ts';
import { hardTexts, newFolder } from './fixtures/filled-database.ts';
import { readBackup } from './read-backup.ts';

const head = { minat: 'backup', format: 1, made: '2026-01-31T17:05:09.120Z', dialect: 'sqlite', steps: ['001-first'] };
const body: readonly BackupLine[] = [
  { table: 'study', columns: ['id', 'name', 'n'] },
  ...hardTexts.map((text, n) => [String(n), text, n % 2 === 0 ? null : n]),
];

function printed(lines: readonly unknown[], rows = hardTexts.length): string {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return `${text}${JSON.stringify({ rows, sha256: createHash('sha256').update(text).digest('hex') })}\n`;
}

async function read(content: string | Buffer | null): Promise<readonly BackupLine[] | string> {
  const file = join(await newFolder(), 'backup');
  if (content !== null) await writeFile(file, content);
  try {
    const read: BackupLine[] = [];
    for await (const line of (await readBackup(file)).lines) read.push(line);
    return read;
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
}

test('gives line after line, whatever stands in a text', async () => {
  expect(await read(gzipSync(printed([head, ...body])))).toEqual(body);
});

test('says of a file that it is not there, or none of ours', async () => {
  expect(await read(null)).toBe('no-file');
  for (const other of ['', 'answers;1;2', gzipSync(''), gzipSync('\n'), gzipSync('{"minat":"archive"}\n')]) {
    expect(await read(other)).toBe('not-a-backup');
  }
});

test('says of a format that it is of a newer program', async () => {
  expect(await read(gzipSync(printed([{ ...head, format: 2 }, ...body])))).toBe('newer');
});

test('refuses what is not whole, or not as it was written', async () => {
  const text = printed([head, ...body]);
  const packed = gzipSync(text);
  const lines = text.split('\n');
  const broken = [
    packed.subarray(0, packed.length / 2),
    packed.subarray(0, -1),
    gzipSync(text.slice(0, -1)),
    gzipSync(lines.slice(0, -2).join('\n')),
    gzipSync(`${lines.slice(0, -2).join('\n')}\n`),
    gzipSync(lines.toSpliced(2, 1).join('\n')),
    gzipSync(text.replace('"two', '"Two')),
    gzipSync(text.replace('["0",', '["0"')),
    gzipSync(lines.with(2, lines[0]!).join('\n')),
    gzipSync(`${text}["later"]\n`),
    gzipSync(printed([head, ...body], 3)),
  ];
  for (const [n, other] of broken.entries()) expect([n, await read(other)]).toEqual([n, 'broken']);
});
