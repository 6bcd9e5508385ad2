/**
 * The first place where two JSON values differ, or nothing. Numbers may differ by `tolerance`, relative, or absolute
 * below 1: the sines and logarithms of another version of Node may end in another digit.
 */
export function differingLeaf(found: unknown, expected: unknown, tolerance: number, path = ''): string | undefined {
  if (typeof found === 'number' && typeof expected === 'number') {
    const isNear = Math.abs(found - expected) <= tolerance * Math.max(1, Math.abs(expected));
    return isNear ? undefined : `${path}: ${found} should be ${expected}`;
  }
  if (!isTree(found) || !isTree(expected)) {
    return found === expected ? undefined : `${path}: ${JSON.stringify(found)} should be ${JSON.stringify(expected)}`;
  }
  const keys = new Set([...Object.keys(found), ...Object.keys(expected)]);
  for (const key of keys) {
    const leaf = differingLeaf(found[key], expected[key], tolerance, path === '' ? key : `${path}.${key}`);
    if (leaf !== undefined) return leaf;
  }
  return undefined;
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
