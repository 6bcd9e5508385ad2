import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Reason, reasonFor, type TreePath } from './instrument-reason.ts';

/** Longer than any questionnaire; short enough that no hostile text holds the machine for long. */
const CHARACTER_LIMIT = 400_000;
const DEPTH_LIMIT = 12;
/** NUL is a mark of binary files; U+FFFD is what decoding leaves of bytes that are no UTF-8. */
const badCharacter = /[\0\ufffd]/u;

/** A YAML or JSON text as plain values, with the line of every key and list element. */
export interface YamlTree {
  readonly value: unknown;
  /** By `pathKey`; where an entry begins. */
  readonly lines: ReadonlyMap<string, number>;
  /** By `pathKey`; a value as it was typed, of numbers and yes/no only. */
  readonly typed: ReadonlyMap<string, string>;
  /** What was wrong as YAML, whatever the file means. */
  readonly reasons: readonly Reason[];
  /** True when the text is no YAML at all, so that asking for its meaning would only add noise. */
  readonly broken: boolean;
}

/** @example pathKey(['items', 0]) // '\u0000items\u00000' */
export function pathKey(path: TreePath): string {
  return path.map((step) => `\0${step}`).join('');
}

/** The line of the nearest known entry on the way to `path`; 1 for the root. */
export function lineOf(tree: YamlTree, path: TreePath): number {
  for (let length = path.length; length > 0; length--) {
    const line = tree.lines.get(pathKey(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return tree.lines.get('') ?? 1;
}

/**
 * Reads YAML 1.2 (JSON is a part of it) into plain values. Keys without a value are left out, as if not written. Refused
 * rather than resolved: anchors and aliases, since a small file of them can stand for an endless one; tags; repeated
 * keys; several documents.
 *
 * @example
 * readYaml('a: 1').value // { a: 1 }
 */
export function readYaml(text: string): YamlTree {
  const refused = refuseUnread(text);
  if (refused !== null) {
    const lines = new Map([['', lineOfBadCharacter(text)]]);
    return { value: undefined, lines, typed: new Map(), reasons: [refused], broken: true };
  }
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false, // checked below: the library compares every pair of keys
    schema: 'core',
    logLevel: 'error',
  });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  const syntax = syntaxReasons(document, text, counter);
  if (syntax.reasons.length > 0) return { value: undefined, typed: new Map(), broken: true, ...syntax };
  return walk(document, lineAt);
}

function refuseUnread(text: string): Reason | null {
  if (text.length > CHARACTER_LIMIT) {
    return reasonFor('file-too-large', [], { characters: text.length, limit: CHARACTER_LIMIT });
  }
  if (badCharacter.test(text)) return reasonFor('not-text', [], {});
  return text.trim() === '' ? reasonFor('empty-file', [], {}) : null;
}

function lineOfBadCharacter(text: string): number {
  const found = text.slice(0, CHARACTER_LIMIT).search(badCharacter);
  return text.slice(0, Math.max(0, found)).split('\n').length;
}

/** One reason a line, the first: later ones on a line follow from it. */
function syntaxReasons(
  document: Document.Parsed,
  text: string,
  counter: LineCounter,
): { readonly reasons: readonly Reason[]; readonly lines: ReadonlyMap<string, number> } {
  const lines = new Map<string, number>();
  const reasons: Reason[] = [];
  for (const error of [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])) {
    const { line, col } = counter.linePos(error.pos[0]);
    const path = [`line ${line}`];
    if (lines.has(pathKey(path))) continue;
    lines.set(pathKey(path), Math.max(1, line));
    const excerpt = text
      .slice(error.pos[0], error.pos[0] + 40)
      .split('\n')[0]!
      .trim();
    if (error.code === 'TAB_AS_INDENT') reasons.push(reasonFor('tab', path, { column: col }));
    else if (error.code === 'MULTIPLE_DOCS') reasons.push(reasonFor('many-documents', path, {}));
    else if (error.code === 'TAG_RESOLVE_FAILED') reasons.push(reasonFor('tag', path, { excerpt }));
    else reasons.push(reasonFor('yaml-syntax', path, { column: col, excerpt }));
  }
  // A tab spoils the structure of all that follows: mend tabs first.
  const tabs = reasons.filter(({ code }) => code === 'tab');
  return { reasons: tabs.length > 0 ? tabs : reasons, lines };
}

function walk(document: Document.Parsed, lineAt: (offset: number) => number): YamlTree {
  const lines = new Map<string, number>();
  const typed = new Map<string, string>();
  const reasons: Reason[] = [];

  const note = (path: TreePath, node: unknown, parent: number): number => {
    const range = (node as { range?: readonly number[] | null } | null)?.range;
    const line = range ? lineAt(range[0]!) : parent;
    lines.set(pathKey(path), line);
    return line;
  };

  const visit = (node: unknown, path: TreePath, line: number): unknown => {
    if (isAlias(node)) {
      reasons.push(reasonFor('alias', path, { name: node.source }));
      return undefined;
    }
    if (path.length > DEPTH_LIMIT) {
      if (isCollection(node)) reasons.push(reasonFor('too-deep', path, { limit: DEPTH_LIMIT }));
      return undefined;
    }
    if (isScalar(node)) {
      const { value, source } = node;
      if (typeof value === 'number' || typeof value === 'boolean') typed.set(pathKey(path), source ?? String(value));
      return value;
    }
    if (isSeq(node)) {
      return node.items.map((element, position) => {
        const place = [...path, position];
        return visit(element, place, note(place, element, line));
      });
    }
    if (!isMap(node)) return undefined;
    const value: Record<string, unknown> = {};
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value ?? '') : '';
      const place = [...path, key];
      const first = lines.get(pathKey(place));
      if (first !== undefined) {
        const again = [...path, `${key} (again)`, reasons.length];
        note(again, pair.key, line);
        reasons.push(reasonFor('duplicate-key', again, { key, where: path.join(' › '), firstLine: first }));
        continue;
      }
      const found = visit(pair.value, place, note(place, pair.key, line));
      // defineProperty: a key "__proto__" must become an ordinary, unknown key.
      if (found !== undefined && found !== null) {
        Object.defineProperty(value, key, { value: found, enumerable: true, configurable: true, writable: true });
      }
    }
    return value;
  };

  const value = visit(document.contents, [], note([], document.contents, 1));
  return { value, lines, typed, reasons, broken: false };
}
