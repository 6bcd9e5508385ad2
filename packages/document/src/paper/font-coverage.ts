/**
 * Which signs a TrueType or OpenType font draws, by its Unicode character map (table `cmap`, formats 4 and 12, which all
 * fonts of today have). Throws where the bytes are no such font.
 */
export function fontCoverage(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const count = view.getUint16(cmap + 2);
  const maps = Array.from({ length: count }, (_, at) => {
    const record = cmap + 4 + 8 * at;
    const [platform, encoding] = [view.getUint16(record), view.getUint16(record + 2)];
    const start = cmap + view.getUint32(record + 4);
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    return { isUnicode, start, format: view.getUint16(start) };
  }).filter(({ isUnicode }) => isUnicode);
  const wide = maps.find(({ format }) => format === 12);
  if (wide !== undefined) return (codePoint) => inGroups(view, wide.start, codePoint);
  const narrow = maps.find(({ format }) => format === 4);
  if (narrow === undefined) throw new RangeError('fontCoverage needs a character map of format 4 or 12, got none');
  return (codePoint) => inSegments(view, narrow.start, codePoint);
}

function tableAt(view: DataView, name: string): number {
  const count = view.byteLength < 12 ? 0 : view.getUint16(4);
  for (let at = 0; at < count; at++) {
    const record = 12 + 16 * at;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(record + letter)));
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new RangeError(`fontCoverage needs a font with a table ${name}, got none`);
}

/** Format 12: groups of consecutive code points. */
function inGroups(view: DataView, start: number, codePoint: number): boolean {
  const count = view.getUint32(start + 12);
  for (let at = 0; at < count; at++) {
    const group = start + 16 + 12 * at;
    if (codePoint > view.getUint32(group + 4)) continue;
    const first = view.getUint32(group);
    return codePoint >= first && view.getUint32(group + 8) + codePoint - first !== 0;
  }
  return false;
}

/** Format 4: segments of consecutive code points, to glyphs by a difference or through a list. */
function inSegments(view: DataView, start: number, codePoint: number): boolean {
  const twice = view.getUint16(start + 6);
  for (let at = 0; at < twice; at += 2) {
    if (codePoint > view.getUint16(start + 14 + at)) continue;
    const first = view.getUint16(start + 16 + twice + at);
    if (codePoint < first) return false;
    const delta = view.getUint16(start + 16 + 2 * twice + at);
    const offsetAt = start + 16 + 3 * twice + at;
    const offset = view.getUint16(offsetAt);
    if (offset === 0) return ((codePoint + delta) & 0xffff) !== 0;
    return view.getUint16(offsetAt + offset + 2 * (codePoint - first)) !== 0;
  }
  return false;
}
