/**
 * The word among `candidates` that was most likely meant: fewest edits (Levenshtein's distance, letter case ignored), at
 * most a third of the word's length and one; empty when none is near.
 *
 * @example
 * nearestWord('dimention', ['dimension', 'scale']) // 'dimension'
 * @example
 * nearestWord('colour', ['dimension', 'scale']) // ''
 */
export function nearestWord(word: string, candidates: readonly string[]): string {
  if (word.length > 40) return '';
  let nearest = '';
  let fewest = Math.floor(word.length / 3) + 2;
  for (const candidate of candidates) {
    if (candidate.length > 40) continue;
    const edits = countEdits(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) {
      nearest = candidate;
      fewest = edits;
    }
  }
  return nearest;
}

function countEdits(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      current.push(Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + same));
    }
    above = current;
  }
  return above[to.length]!;
}
