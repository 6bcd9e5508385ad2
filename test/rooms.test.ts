import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doors, pureRooms, type Room, rooms } from '../rooms.ts';

interface Import {
  readonly file: string;
  readonly room: string;
  readonly of: string;
}

const files = globSync(['packages/*/src/**/*.{ts,svelte}', 'apps/*/src/**/*.{ts,svelte}']).filter(isSource).sort();

function isSource(file: string): boolean {
  return !file.endsWith('.test.ts') && !/\/(example|fixtures)\//.test(file);
}

function roomOf(file: string): string | undefined {
  const holding = Object.entries(rooms).filter(([, room]) => file.startsWith(`${room.folder}/`));
  return holding.sort(([, a], [, b]) => b.folder.length - a.folder.length)[0]?.[0];
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const named = text.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s+'([^']+)'/gm);
  const lazy = text.matchAll(/\bimport\(\s*'([^']+)'/g);
  const bare = text.matchAll(/^\s*import\s+'([^']+)'/gm);
  return [...named, ...lazy, ...bare].map((found) => ({ file, room: roomOf(file) ?? '(no room)', of: found[1]! }));
}

/** What is wrong with one import, or nothing. */
function fault({ file, room, of }: Import): string | undefined {
  const own = rooms[room] as Room;
  if (of.startsWith('#lib/') || of.startsWith('$app/') || of === './$types') return undefined;
  if (of.startsWith('.')) {
    const target = join(dirname(file), of);
    const other = roomOf(target);
    if (other === room) return undefined;
    if (other === undefined) return `${file} imports ${of}, which is in no room`;
    if (!own.rooms.includes(other)) return `${file}: ${room} may not import ${other}`;
    if (target !== `${rooms[other]!.folder}/index.ts`) return `${file} enters ${other} past its door: ${of}`;
    return undefined;
  }
  const door = doors[of];
  if (door !== undefined) return own.rooms.includes(door) ? undefined : `${file}: ${room} may not import ${door}`;
  return own.packages.includes(of) ? undefined : `${file}: ${room} may not use the package ${of}`;
}

describe('the rooms', () => {
  it('hold every source file', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it('are each there, with a door', () => {
    const doorsThere = new Set(files);
    for (const room of Object.values(rooms)) expect(doorsThere).toContain(doorOf(room));
  });

  it('import each other only as rooms.ts allows, and only through the door', () => {
    expect(files.flatMap(importsOf).map(fault).filter(Boolean)).toEqual([]);
  });

  it('are used where rooms.ts allows it: no permission without need', () => {
    const used = new Set<string>();
    for (const found of files.flatMap(importsOf)) {
      const target = found.of.startsWith('.')
        ? roomOf(join(dirname(found.file), found.of))
        : (doors[found.of] ?? found.of);
      used.add(`${found.room} → ${target}`);
    }
    const allowed = Object.entries(rooms).flatMap(([name, room]) =>
      [...room.rooms, ...room.packages].map((other) => `${name} → ${other}`),
    );
    expect(allowed.filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  it('point one way: no circle', () => {
    // Each room is walked from once: the ways between fifty rooms are too many to walk each of them.
    const walked = new Set<string>();
    const visit = (name: string, path: readonly string[]): void => {
      expect(path, `a circle through ${name}`).not.toContain(name);
      if (walked.has(name)) return;
      walked.add(name);
      for (const next of rooms[name]!.rooms) visit(next, [...path, name]);
    };
    for (const name of Object.keys(rooms)) visit(name, []);
  });

  it('that must be pure read no clock, no chance and no surroundings', () => {
    const impure = /\bMath\.random\b|\bnew Date\b|\bDate\.|\bprocess\.|\bglobalThis\b|\bperformance\.now|^let /m;
    const pure = files.filter((file) => pureRooms.includes(roomOf(file)!));
    const code = (file: string) => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(pure.filter((file) => impure.test(code(file)))).toEqual([]);
  });
});

function doorOf(room: Room): string {
  // An application is entered by a person, not by another room.
  const entries: Readonly<Record<string, string>> = {
    'apps/cli/src': 'apps/cli/src/minat.ts',
    'apps/web/src': 'apps/web/src/hooks.server.ts',
  };
  return entries[room.folder] ?? `${room.folder}/index.ts`;
}
