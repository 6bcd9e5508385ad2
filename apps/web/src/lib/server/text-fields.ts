/** The text fields of a posted form by name; of two with one name the last. Files are left out. */
export function textFields(data: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries([...data].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
