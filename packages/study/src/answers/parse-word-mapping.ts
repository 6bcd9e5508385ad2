import { accept, refuse } from '../refusal/index.ts';
import { type AnswersOutcome, type AnswersRefusal, refusalFor } from './answers-refusal.ts';
import { readFlatYaml } from './read-flat-yaml.ts';
import { readNumber } from './read-number.ts';
import { wordKey } from './word-key.ts';

interface Pair {
  readonly word: string;
  readonly value: string;
}

/** `word=number`, where a comma or a break may follow: the notation of the command line rather than YAML. */
const notation = /=\s*(?:[-+]?\d+(?:[.,]\d+)?|[?-])\s*(?:[;,\n]|$)/;

/**
 * What words are worth, from text: `word=number` parted by `;` or lines (by commas only where every part is then a pair
 * with a whole number), or a YAML or JSON object of words and numbers. A word may stand in double quotes. Refuses what is
 * no such pair, a `?` left open (`-` says that the word is no answer, and gives NaN), and a word with two values, where letter case and spaces do not count.
 *
 * @example parseWordMapping('Sangat setuju=5; Setuju=4') // { ok: true, value: { 'Sangat setuju': 5, Setuju: 4 } }
 * @example parseWordMapping('SS=5, S=4').ok // true
 * @example parseWordMapping('{"Setuju": 4}') // { ok: true, value: { Setuju: 4 } }
 * @example parseWordMapping('Setuju=?').refusals[0].code // 'unfilled-words'
 */
export function parseWordMapping(text: string): AnswersOutcome<Readonly<Record<string, number>>> {
  const pairs = text.trimStart().startsWith('{') || !notation.test(text) ? readYamlPairs(text) : splitPairs(text);
  if (!pairs.ok) return pairs;
  const unfilled = pairs.value.filter(({ value }) => value === '?' || value === '').map(({ word }) => word);
  const refusals: AnswersRefusal[] = [];
  if (unfilled.length > 0) refusals.push(refusalFor('unfilled-words', {}, { words: unfilled }));
  const numbers = new Map<string, { readonly word: string; readonly value: number }>();
  for (const { word, value } of pairs.value) {
    if (value === '?' || value === '') continue;
    const number = value === '-' ? Number.NaN : readNumber(value);
    const before = numbers.get(wordKey(word));
    if (number === null || word === '') refusals.push(unclear(`${word}=${value}`));
    else if (before !== undefined && !Object.is(before.value, number)) {
      const values = [String(before.value), String(number)];
      refusals.push(refusalFor('word-mapped-twice', {}, { word, values }));
    } else if (before === undefined) numbers.set(wordKey(word), { word, value: number });
  }
  if (refusals.length > 0) return refuse(...refusals);
  return accept(Object.fromEntries([...numbers.values()].map(({ word, value }) => [word, value])));
}

function readYamlPairs(text: string): AnswersOutcome<readonly Pair[]> {
  const flat = readFlatYaml(text);
  if (!flat.ok) return refuse(unclear(text, flat.line));
  return accept(flat.pairs.map(([word, value]) => ({ word: word.trim(), value: value.trim() })));
}

function splitPairs(text: string): AnswersOutcome<readonly Pair[]> {
  const parts = splitOutsideQuotes(text, /[;\n\r]/).filter((part) => part.trim() !== '');
  const byComma = parts.length === 1 ? splitOutsideQuotes(text, /,/).filter((part) => part.trim() !== '') : [];
  const commas = byComma.length > 1 && byComma.every((part) => /=\s*(?:[-+]?\d+|[?-])\s*$/.test(part));
  const pairs: Pair[] = [];
  for (const part of commas ? byComma : parts) {
    const at = part.lastIndexOf('=');
    const word = unquote(part.slice(0, at).trim());
    if (
      at < 1 ||
      word === null ||
      (parts.length === 1 && !commas && !part.trim().startsWith('"') && notation.test(part.slice(0, at + 1)))
    ) {
      return refuse(unclear(part.trim()));
    }
    pairs.push({ word, value: part.slice(at + 1).trim() });
  }
  return accept(pairs);
}

/** A quote opens only where a part begins, and hides marks until it closes; a backslash inside hides the next letter. */
function splitOutsideQuotes(text: string, mark: RegExp): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let [quoted, blank] = [false, true];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (quoted) {
      if (letter === '\\') at += 1;
      else if (letter === '"') quoted = false;
    } else if (mark.test(letter)) {
      parts.push(text.slice(from, at));
      from = at + 1;
      blank = true;
      continue;
    } else if (letter === '"' && blank) quoted = true;
    if (letter.trim() !== '') blank = false;
  }
  return [...parts, text.slice(from)];
}

/** Null where the quotes do not hold a JSON string. */
function unquote(word: string): string | null {
  if (!word.startsWith('"')) return word;
  try {
    const value: unknown = JSON.parse(word);
    return typeof value === 'string' ? value.trim() : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function unclear(found: string, line?: number): AnswersRefusal {
  return refusalFor('unclear-word-mapping', line === undefined ? {} : { line }, { found });
}
