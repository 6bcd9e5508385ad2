import { basename } from 'node:path';
import { libraries } from '../build-library.ts';
import { exampleNames } from './example-names.ts';
import type { PublicExport } from './public-exports.ts';

/** The reference as Markdown: one page a room, and one that lists them all, by file name. */
export function referencePages(all: readonly PublicExport[]): ReadonlyMap<string, string> {
  const rooms = Map.groupBy(all, ({ room }) => room);
  const pages = new Map([...rooms].map(([room, exports]) => [pageOf(room), roomPage(room, exports)]));
  pages.set('README.md', overview(rooms));
  return pages;
}

function pageOf(room: string): string {
  return `${room.replaceAll('/', '-')}.md`;
}

function overview(rooms: ReadonlyMap<string, readonly PublicExport[]>): string {
  const lines = [
    '# Reference',
    '',
    'Every public function, type and value, made from the comments in the source by `npm run docs`. An example is a line',
    '`expression // value`; all of them run in the tests.',
  ];
  for (const name of libraries) {
    lines.push(
      '',
      `## @minat/${name}`,
      '',
      exampleNames[name],
      '',
      '| Room | Functions and values |',
      '| :--- | :--- |',
    );
    for (const [room, exports] of rooms) {
      if (!room.startsWith(`${name}/`)) continue;
      const named = exports
        .filter(({ kind }) => kind !== 'type')
        .map((one) => `[${one.name}](${pageOf(room)}#${anchorOf(one)})`);
      lines.push(`| [${basename(room)}](${pageOf(room)}) | ${named.join(', ') || 'types only'} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function roomPage(room: string, exports: readonly PublicExport[]): string {
  const [name] = libraries.filter((one) => room.startsWith(`${one}/`));
  const head = [`# ${room}`, '', '[All rooms](README.md)', '', name === undefined ? '' : exampleNames[name]];
  return `${[...head, ...exports.flatMap(entry)].join('\n')}\n`;
}

function entry(one: PublicExport): readonly string[] {
  const { name, door, file, signature, description, errors, examples } = one;
  const block = (code: readonly string[]) => ['', '```ts', ...code, '```'];
  return [
    '',
    `## ${name}`,
    '',
    `\`import { ${one.kind === 'type' ? `type ${name}` : name} } from '${door}'\` · ${file}`,
    ...block([withoutLinks(signature)]),
    ...(description === '' ? [] : ['', withoutLinks(description)]),
    ...errors.map((error) => `\n**Throws** ${error}`),
    ...(examples.length === 0 ? [] : block(examples)),
  ];
}

/** A link of a comment leads an editor to another entry; on paper its name does. */
function withoutLinks(text: string): string {
  return text.replaceAll(
    /\{@link ([^}|]+?)(?:\s*\|\s*([^}]+))?\}/g,
    (_, name: string, said?: string) => `\`${said ?? name}\``,
  );
}

function anchorOf({ name }: PublicExport): string {
  return name.toLowerCase();
}
