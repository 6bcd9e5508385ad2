/** Words that name a table, read from one, or begin another statement. As column names and in quotes they are refused too. */
const tableWords =
  /\b(select|from|join|table|into|update|insert|delete|merge|replace|with|using|union|intersect|except|values|copy|execute|call|pragma|attach|returning)\b/i;

/** SQLite reads a table by its mere name: `x in tablename`. */
const inWithoutList = /\bin\b(?!\s*\()/i;

/**
 * Why a raw piece of a query (Kysely's `sql`) cannot stand in a bound one, or nothing. Allowed is what computes from
 * columns and values; tables come by Kysely's own words, which the binding understands. Parentheses must close within the
 * piece: `1 = 1) or (1 = 1` would end the condition that is put round it.
 *
 * @example checkFragment(['count(*) filter (where ', ' > 3)']) // undefined
 * @example checkFragment(['exists (select 1 from audit_entry)']) // 'the word select'
 */
export function checkFragment(fragments: readonly string[]): string | undefined {
  const text = fragments.join(' ? ');
  const word = tableWords.exec(text)?.[0];
  if (word !== undefined) return `the word ${word}`;
  if (inWithoutList.test(text)) return 'the word in without a list';
  if (/--|\/\*|;|\\|\$\$/.test(text)) return 'a comment, a semicolon or an escape';
  const bare = text.replaceAll(/'[^']*'/g, '').replaceAll(/"[^"]*"/g, '');
  if (/['"`]/.test(bare)) return 'a quotation that does not end';
  return isBalanced(bare) ? undefined : 'parentheses that do not match';
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
