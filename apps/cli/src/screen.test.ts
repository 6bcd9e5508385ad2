import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { screeningSchema } from '@minat/study';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './fixtures/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'minat-screen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const tiny = file(
  'tiny.yaml',
  `instrument: tiny
version: "1"
title: Tiny
answers: { from: 1, to: 5 }
scales:
  - { id: x, name: X, role: predictor }
  - { id: y, name: Y, role: outcome }
items:
  - { id: x1, scale: x, text: First }
  - { id: x2, scale: x, text: Second }
  - { id: y1, scale: y, text: Third }
  - { id: y2, scale: y, text: Fourth }
`,
);
const rows = Array.from({ length: 20 }, (_, row) => {
  const answer = (at: number) => 1 + ((row * (at + 2) + ((row * row) % 7)) % 5);
  return [
    answer(0),
    answer(1),
    answer(2),
    answer(3),
    row === 3 ? '0:20' : '3:10',
    row === 3 ? 'Netral' : 'Setuju',
  ].join();
});
const answers = file('answers.csv', `x1,x2,y1,y2,lama,"Pilih = Setuju"\n${rows.join('\n')}\n`);
const screen = ['screen', answers, '-i', tiny];

describe('minat screen', () => {
  it('counts the time to answer and instructed items where their columns are named', async () => {
    const named = [...screen, '--duration', 'lama', '--instructed', 'Pilih = Setuju=setuju'];
    const { code, stdout } = await run([...named, '--json']);
    expect(code).toBe(0);
    const { screening } = JSON.parse(stdout) as { screening: unknown };
    const { flagged, indices, respondents } = screeningSchema.parse(screening);
    expect(flagged).toEqual([5]);
    expect(respondents[3]).toMatchObject({ row: 5, families: ['instructed', 'duration'] });
    expect(indices.find(({ code: of }) => of === 'duration')).toMatchObject({ mark: 95, n: 20, flagged: 1 });
    expect((await run([...named, '--lang', 'id'])).stdout).toContain('Butir pengecekan');
    expect((await run([...named, '--lang', 'en'])).stdout).toContain('Instructed items');
  });

  it('says which options would give them where they are not named', async () => {
    for (const lang of ['id', 'en']) {
      const { stdout } = await run([...screen, '--lang', lang]);
      expect(stdout).toContain('--duration');
      expect(stdout).toContain('--instructed');
    }
  });

  it.each([
    [['--duration', 'Lama'], /“Lama”.*--duration/],
    [['--instructed', 'Q9=4'], /“Q9”.*--instructed/],
    [['--duration', 'x2'], /“x2”.*x2.*--duration/],
    [['--instructed', 'y1=4'], /“y1”.*y1.*--instructed/],
    [['--code', 'x1'], /“x1”.*x1.*--code/],
    [['--instructed', 'Setuju'], /“Setuju”.*--instructed/],
  ])('refuses what names no column, an item, or no answer: %s', async (more, reason) => {
    for (const lang of ['id', 'en']) {
      const { code, stdout, stderr } = await run([...screen, ...more, '--lang', lang]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(reason);
    }
  });
});
