import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../packages/institution/src/', import.meta.url));

/** The room that binds a database is itself not bound. */
const binding = 'database';

/** Types that are the database, or hold it. */
const holders = ['InstitutionDatabase', 'WholeDatabase', 'Database', 'People', 'Asking', 'Desk'];

/** Every function behind the door of a room that is handed the database in any form: `survey/findStudy`. */
export function listRoomFunctions(): readonly string[] {
  return globSync('*/index.ts', { cwd: source })
    .filter((door) => dirname(door) !== binding)
    .toSorted()
    .flatMap((door) =>
      exportsOf(join(source, door))
        .filter(({ name, file }) => takesDatabase(name, readFileSync(file, 'utf8')))
        .map(({ name }) => `${dirname(door)}/${name}`),
    );
}

interface Export {
  readonly name: string;
  readonly file: string;
}

/** What a door lets out, but types, and the file that it comes from; through the doors of the rooms within it. */
function exportsOf(door: string): readonly Export[] {
  const text = readFileSync(door, 'utf8');
  const whole = [...text.matchAll(/export \* from '(\.[^']*)';/g)].flatMap(([, inner]) =>
    exportsOf(join(dirname(door), inner!)),
  );
  const named = [...text.matchAll(/export \{([^}]*)\} from '(\.[^']*)';/g)].flatMap(([, names, from]) => {
    const file = join(dirname(door), from!);
    const inner = basename(file) === 'index.ts' ? exportsOf(file) : null;
    return names!
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => inner?.find((one) => one.name === name) ?? { name, file });
  });
  return [...whole, ...named];
}

function takesDatabase(name: string, text: string): boolean {
  const start = text.search(new RegExp(`export (async )?(function\\*?|const) ${name}\\b`));
  if (start === -1) throw new Error(`${name} is let out, but not found as a function or a value`);
  const parameters = parametersAt(text, text.indexOf('(', start));
  // A file may give such a type a name of its own: `type LinkParts = Pick<People, 'whole'>`.
  const own = [...text.matchAll(/\n(?:type (\w+) =[^;]*;|interface (\w+)[^{]*\{[^}]*\})/g)]
    .filter(([whole]) => mentions(whole, holders))
    .map(([, type, face]) => type ?? face!);
  return mentions(parameters, [...holders, ...own]);
}

const mentions = (text: string, names: readonly string[]): boolean =>
  new RegExp(`\\b(${names.join('|')})\\b`).test(text);

/** The text between a bracket and the one that closes it. */
function parametersAt(text: string, open: number): string {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return text.slice(open + 1, at);
  }
  return '';
}
