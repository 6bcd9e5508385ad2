/**
 * Reads what `writeCsv` wrote: commas, quotes doubled, a line feed behind every line. Null where it is anything else, or
 * a line has not as many cells as the first.
 *
 * @example parseCsv('a,b\n1,"x, ""y"""\n') // [['a', 'b'], ['1', 'x, "y"']]
 * @example parseCsv('a,b\n1\n') // null
 */
export function parseCsv(text: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))([,\n])/y;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) return null;
    row.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] === ',') continue;
    rows.push(row);
    if (row.length !== rows[0]!.length) return null;
    row = [];
  }
  return row.length === 0 && rows.length > 0 ? rows : null;
}
