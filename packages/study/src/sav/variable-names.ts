import { byteLength, fitBytes } from './fit-bytes.ts';

/** The words that SPSS keeps for its syntax (PSPP manual, "Tokens"). */
const reserved = ['ALL', 'AND', 'BY', 'EQ', 'GE', 'GT', 'LE', 'LT', 'NE', 'NOT', 'OR', 'TO', 'WITH'];

const mostBytes = 64;

/**
 * Whether SPSS takes this name: a letter or `@`, then letters, digits and `. _ $ # @`, not ending in a point, at most 64
 * bytes, no word of its syntax.
 *
 * @example isVariableName('pi01') // true
 * @example isVariableName('with') // false
 * @example isVariableName('1a') // false
 */
export function isVariableName(name: string): boolean {
  return (
    /^[\p{L}@][\p{L}\p{M}\p{N}._$#@]*$/u.test(name) &&
    !name.endsWith('.') &&
    byteLength(name) <= mostBytes &&
    !reserved.includes(name.toUpperCase())
  );
}

/**
 * SPSS tells names apart without letter case.
 *
 * @example nameKey('Age') === nameKey('AGE') // true
 */
export function nameKey(name: string): string {
  return name.toUpperCase();
}

/**
 * Names for SPSS, as near to the wanted ones as its rules allow: accents go, every other sign becomes `_`, a number is
 * added where a name is taken. Plain ASCII, so that every version reads them; the same for the same list.
 *
 * @example nameVariables(['ent1', 'Usia Anda?', '2nd', 'with', 'ENT1']) // ['ent1', 'Usia_Anda', 'v2nd', 'with_1', 'ENT1_1']
 */
export function nameVariables(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((text) => {
    const near = nearestName(text);
    let name = near;
    for (let count = 1; taken.has(nameKey(name)) || !isVariableName(name); count += 1) {
      const ending = `_${count}`;
      name = near.slice(0, mostBytes - ending.length) + ending;
    }
    taken.add(nameKey(name));
    return name;
  });
}

function nearestName(text: string): string {
  const ascii = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._]+/g, '_')
    .replace(/^[._]+/, '')
    .replace(/[._]+$/, '');
  if (ascii === '') return 'v';
  return fitAscii(/^[A-Za-z]/.test(ascii) ? ascii : `v${ascii}`);
}

function fitAscii(name: string): string {
  return name.length <= mostBytes
    ? name
    : fitBytes(name, mostBytes)
        .replace(/…$/, '')
        .replace(/[._]+$/, '');
}
