/** Rows of two waves that bear the same code, and what could not be matched. */
export interface CodeMatches {
  /** Positions of the rows, first wave and second. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly onlyA: number;
  readonly onlyB: number;
  readonly repeated: number;
  readonly withoutCodeA: number;
  readonly withoutCodeB: number;
}

type Codes = readonly (string | null)[];

/**
 * A code matches where it stands in exactly one row of each wave; spaces around it do not count, letters do. A code met
 * twice in a wave is nobody's: which row is meant cannot be known.
 *
 * @example matchCodes(['x', 'y', 'y'], [' x', 'z', null]).pairs // [[0, 0]]
 * @example matchCodes(['x', 'y', 'y'], ['x', 'z', null]).repeated // 1
 */
export function matchCodes(a: Codes, b: Codes): CodeMatches {
  const rowsA = rowsByCode(a);
  const rowsB = rowsByCode(b);
  const repeated = new Set([...rowsA, ...rowsB].filter(([, rows]) => rows.length > 1).map(([code]) => code));
  const single = (own: ReadonlyMap<string, readonly number[]>) => [...own.keys()].filter((code) => !repeated.has(code));
  const shared = single(rowsA).filter((code) => rowsB.has(code));
  return {
    pairs: shared.map((code) => [rowsA.get(code)![0]!, rowsB.get(code)![0]!] as const),
    onlyA: single(rowsA).length - shared.length,
    onlyB: single(rowsB).length - shared.length,
    repeated: repeated.size,
    withoutCodeA: a.filter(isMissing).length,
    withoutCodeB: b.filter(isMissing).length,
  };
}

function isMissing(code: string | null): boolean {
  return code === null || code.trim() === '';
}

function rowsByCode(codes: Codes): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, code] of codes.entries()) {
    if (code === null || isMissing(code)) continue;
    const key = code.trim();
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}
