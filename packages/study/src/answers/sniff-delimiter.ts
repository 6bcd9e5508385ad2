/** Tried in this order; on equal evidence the comma comes last, since it alone is common inside texts and numbers. */
const candidates = [';', '\t', '|', ','] as const;

/** How many records below the header are looked at where more than one delimiter is possible. */
const lookedAt = 20;

/**
 * The delimiter of a CSV text, or null where its header has none (one column). It must occur in the header outside
 * quotes; of several, the one that divides the next records most often into as many cells as the header, then the one
 * with the most cells. So a header full of commas does not beat the semicolons between its questions.
 *
 * @example sniffDelimiter('Konten lucu, baru, menarik;X2\n5;4\n') // ';'
 * @example sniffDelimiter('"a;b",c\n1,2\n') // ','
 * @example sniffDelimiter('X1\n3,5\n') // null
 */
export function sniffDelimiter(text: string): string | null {
  const [header, ...records] = countDelimiters(text);
  if (header === undefined) return null;
  let best: { delimiter: string; agreeing: number; cells: number } | null = null;
  for (const [index, delimiter] of candidates.entries()) {
    const cells = header[index]!;
    if (cells === 0) continue;
    const agreeing = records.filter((counts) => counts[index] === cells).length;
    if (best === null || agreeing > best.agreeing || (agreeing === best.agreeing && cells > best.cells)) {
      best = { delimiter, agreeing, cells };
    }
  }
  return best?.delimiter ?? null;
}

/** Of the first records that are not empty, how often each candidate stands outside quotes. */
function countDelimiters(text: string): number[][] {
  const found: number[][] = [];
  let counts = candidates.map(() => 0);
  let empty = true;
  let quoted = false;
  for (let at = 0; at < text.length && found.length <= lookedAt; at += 1) {
    const letter = text[at]!;
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    if (letter === '\n' || letter === '\r') {
      if (!empty) found.push(counts);
      counts = candidates.map(() => 0);
      empty = true;
      continue;
    }
    const index = (candidates as readonly string[]).indexOf(letter);
    if (index >= 0) counts[index]! += 1;
    else if (letter !== ' ') empty = false;
  }
  if (!empty && found.length <= lookedAt) found.push(counts);
  return found;
}
