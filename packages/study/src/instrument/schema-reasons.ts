import type { z } from 'zod';
import { type Reason, reasonFor, type TreePath, type ValueKind } from './instrument-reason.ts';
import { nearestWord } from './nearest-word.ts';
import { pathKey, type YamlTree } from './read-yaml.ts';
import { keysAllowedAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;

/** What the schema found, each as a reason that names the place in the file's own words. */
export function schemaReasons(issues: readonly Issue[], tree: YamlTree): readonly Reason[] {
  return issues.flatMap((issue) => reasonsOf(issue, pathOf(issue), tree));
}

function reasonsOf(issue: Issue, path: TreePath, tree: YamlTree): readonly Reason[] {
  const found = valueAt(tree.value, path);
  const where = placeName(tree.value, path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAllowedAt(path);
    return issue.keys.map((key) =>
      reasonFor('unknown-key', [...path, key], { key, where, allowed, nearest: nearestWord(key, allowed) }),
    );
  }
  if (found === undefined) {
    if (path.length === 0) return [reasonFor('empty-file', path, {})];
    const parent = path.slice(0, -1);
    return [reasonFor('missing-key', path, { key: String(path.at(-1)), where: placeName(tree.value, parent) })];
  }
  switch (issue.code) {
    case 'invalid_union':
      return unionReasons(issue, path, tree);
    case 'invalid_type':
      return [wrongType(expectedKind(issue), path, tree)];
    case 'invalid_value': {
      if (typeof found !== 'string') return [wrongType('text', path, tree)];
      const allowed = issue.values.map(String);
      return [reasonFor('unknown-word', path, { where, found, allowed, nearest: nearestWord(found, allowed) })];
    }
    case 'too_small':
    case 'too_big':
      if (typeof found === 'number') return [reasonFor('bad-threshold', path, { where, found, from: 0, to: 1 })];
      return [reasonFor('bad-id', path, { where, found: shorten(String(found)) })];
    case 'invalid_key': // the key of an answer's label is no whole number
      return [reasonFor('label-without-point', path, labelFigures(path, tree))];
    case 'invalid_format':
      if (isIdPlace(path)) return [reasonFor('bad-id', path, { where, found: shorten(String(found)) })];
      return String(found).trim() === ''
        ? [reasonFor('missing-text', path, { where })]
        : [reasonFor('control-character', path, { where })];
    case 'custom':
      return [reasonFor('missing-text', path, { where })];
    default:
      throw new Error(`schemaReasons has no words for the schema's "${issue.code}"`);
  }
}

/** A union is a text in one or two languages, or a few fixed numbers. */
function unionReasons(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: TreePath,
  tree: YamlTree,
): readonly Reason[] {
  const found = valueAt(tree.value, path);
  const literals = issue.errors.flat().flatMap((error) => (error.code === 'invalid_value' ? error.values : []));
  if (literals.length > 0) {
    const figures = { where: placeName(tree.value, path), found: shorten(String(found)), nearest: '' };
    return [reasonFor('unknown-word', path, { ...figures, allowed: literals.map(String) })];
  }
  const kind = kindOf(found);
  const branch = kind === 'map' ? issue.errors.at(-1) : kind === 'text' ? issue.errors[0] : undefined;
  if (branch === undefined) return [wrongType('text', path, tree)];
  // A blank text breaks one rule of many: the first says enough.
  const issues = kind === 'text' ? branch.slice(0, 1) : branch;
  return issues.flatMap((inner) => reasonsOf(inner, [...path, ...pathOf(inner)], tree));
}

function wrongType(expected: ValueKind, path: TreePath, tree: YamlTree): Reason {
  const where = placeName(tree.value, path);
  const found = kindOf(valueAt(tree.value, path));
  const typed = tree.typed.get(pathKey(path));
  if (expected === 'text' && typed !== undefined) return reasonFor('quotes-needed', path, { where, found: typed });
  return reasonFor('wrong-type', path, { where, expected, found });
}

function expectedKind(issue: Extract<Issue, { code: 'invalid_type' }>): ValueKind {
  const kinds: Partial<Record<typeof issue.expected, ValueKind>> = {
    string: 'text',
    number: 'number',
    int: 'whole-number',
    boolean: 'yes-no',
    array: 'list',
    object: 'map',
    record: 'map',
  };
  const kind = kinds[issue.expected];
  if (kind === undefined) throw new Error(`schemaReasons has no word for the type "${issue.expected}"`);
  return kind;
}

function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yes-no';
  return typeof value === 'object' ? 'map' : 'text';
}

function isIdPlace(path: TreePath): boolean {
  const key = path.at(-1);
  const inText = path.length > 1 && ['title', 'name', 'text', 'indicator'].includes(String(path.at(-2)));
  const inLabels = path.at(-3) === 'labels' || path.at(-3) === 'choices';
  return key === 'instrument' || (key === 'id' && !inText && !inLabels);
}

function pathOf(issue: Issue): TreePath {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function valueAt(root: unknown, path: TreePath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/**
 * A path as a person would say it: elements of lists by their id, else by their number from 1.
 *
 * @example
 * placeName({ items: [{ id: 'ent1' }] }, ['items', 0, 'text']) // 'items › ent1 › text'
 */
export function placeName(root: unknown, path: TreePath): string {
  return path
    .map((step, depth) => {
      if (typeof step !== 'number') return shorten(step);
      const id = valueAt(root, [...path.slice(0, depth + 1), 'id']);
      return typeof id === 'string' && id.trim() !== '' ? shorten(id) : `#${step + 1}`;
    })
    .join(' › ');
}

function labelFigures(path: TreePath, tree: YamlTree): { readonly where: string; readonly found: string } {
  return { where: placeName(tree.value, path.slice(0, -1)), found: shorten(String(path.at(-1))) };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
