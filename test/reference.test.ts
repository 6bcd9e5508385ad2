import { beforeAll, describe, expect, it } from 'vitest';
import { type PublicExport, publicExports } from '../packaging/reference/public-exports.ts';
import { referencePages } from '../packaging/reference/reference-pages.ts';
import { undocumented } from '../packaging/reference/undocumented.ts';

describe('the reference', () => {
  let all: readonly PublicExport[] = [];
  beforeAll(() => {
    all = publicExports();
  }, 60_000);

  it('finds the functions of every door', () => {
    const doors = new Set(all.map(({ door }) => door));
    expect(doors.size).toBe(9);
    expect(all.filter(({ kind }) => kind === 'function').length).toBeGreaterThan(200);
  });

  it('tells of every public function what it is, with an example', () => {
    expect(undocumented(all)).toEqual([]);
    const [one] = all.filter(({ kind }) => kind === 'function');
    const bare = { ...one!, name: 'f', file: 'f.ts', description: '', examples: [] };
    expect(undocumented([bare])).toEqual(['f.ts: f lacks a description', 'f.ts: f lacks an @example']);
  });

  it('has a page for each room, on which each export stands with signature, text, errors and example', () => {
    const pages = referencePages(all);
    const page = pages.get('document-format.md')!;
    expect(page).toContain(
      'export function formatNumber(value: number, style: NumberStyle, language: Language): string',
    );
    expect(page).toContain('a real minus sign');
    expect(page).toContain('**Throws** RangeError unless');
    expect(page).toContain("formatNumber(1234.5, { digits: 2 }, 'id') // '1.234,50'");
    for (const { name, room } of all) expect(pages.get(`${room.replaceAll('/', '-')}.md`)).toContain(`## ${name}\n`);
    const linked = [...pages.get('README.md')!.matchAll(/\]\(([^)#]+)/g)].map((found) => found[1]!);
    expect(linked.filter((name) => !pages.has(name))).toEqual([]);
    expect([...pages.values()].join()).not.toContain('{@link');
  });
});
