import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';

export type FlatYaml =
  | { readonly ok: true; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly ok: false; readonly line?: number };

/**
 * More than any mapping has of letters, and of marks that open something inside it; beyond, the parser's time grows with
 * the square of them and the text is not parsed.
 */
const mostLetters = 50_000;
const mostMarks = 2_000;

/**
 * A YAML 1.2 or JSON object of scalars as pairs of text; the failsafe schema keeps `N`, `01` and `2,0` as written. Not ok
 * where it is anything else or has a key twice, with the line where known.
 *
 * @example readFlatYaml('X1: Konten menarik') // { ok: true, pairs: [['X1', 'Konten menarik']] }
 */
export function readFlatYaml(text: string): FlatYaml {
  if (text.length > mostLetters || countMarks(text) > mostMarks) return { ok: false };
  const lines = new LineCounter();
  // Equal keys are looked for here: the parser compares each key with each other.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) return { ok: false, line: lines.linePos(error.pos[0]).line };
  if (!isMap(document.contents)) return { ok: false };
  const pairs = new Map<string, string>();
  for (const pair of document.contents.items) {
    const read = readPair(pair);
    if (read === null || pairs.has(read[0])) {
      const at = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
      return at === undefined ? { ok: false } : { ok: false, line: lines.linePos(at).line };
    }
    pairs.set(...read);
  }
  return pairs.size === 0 ? { ok: false } : { ok: true, pairs: [...pairs] };
}

function readPair({ key, value }: Pair): readonly [string, string] | null {
  if (!isScalar(key) || !(value === null || isScalar(value))) return null;
  return [String(key.value ?? ''), value === null ? '' : String(value.value ?? '')];
}

function countMarks(text: string): number {
  let count = 0;
  for (const letter of text) if ('{[&*!'.includes(letter)) count += 1;
  return count;
}
