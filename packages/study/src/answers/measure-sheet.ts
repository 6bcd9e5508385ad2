/** Excel's own size: columns to XFD, rows to 1,048,576 (Excel specifications and limits). */
const mostColumns = 16_384;
const mostRows = 1_048_576;

const rowOrCell = /^<(?:\w+:)?(?:row|c)\s/;
const reference = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const address = /^([A-Z]{0,3})(\d{1,7})$/;

/** What may hold a `<` that begins no tag, with its end. */
const skipped: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * The last row and column that a sheet's XML names, in one pass and without reading it as a sheet. Null where a reference
 * is none, lies outside Excel's grid, or a tag does not close.
 *
 * @example measureSheet('<row r="2"><c r="B2"><v>5</v></c></row>') // { rows: 2, columns: 2 }
 */
export function measureSheet(xml: string): { readonly rows: number; readonly columns: number } | null {
  let [rows, columns] = [1, 1];
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const skip = skipped.find(([start]) => xml.startsWith(start, at));
    if (skip !== undefined) {
      const end = xml.indexOf(skip[1], at);
      if (end === -1) return null;
      at = end + skip[1].length;
      continue;
    }
    const end = findTagEnd(xml, at);
    if (end === -1) return null;
    const tag = xml.slice(at, end + 1);
    at = end + 1;
    if (!rowOrCell.test(tag)) continue;
    for (const match of tag.matchAll(reference)) {
      const parts = address.exec(match[1] ?? match[2]!);
      if (parts === null) return null;
      rows = Math.max(rows, Number(parts[2]));
      columns = Math.max(
        columns,
        [...parts[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
      );
    }
  }
  return rows > mostRows || columns > mostColumns ? null : { rows, columns };
}

/** A `>` inside a quoted attribute does not close a tag. */
function findTagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml[at]!;
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') return at;
    else if (letter === '"' || letter === "'") quote = letter;
  }
  return -1;
}
