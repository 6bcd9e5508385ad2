import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaFiles } from './schema-files.ts';

it('the published schemas are those of the program (else: npm run schema:write)', () => {
  const files = schemaFiles();
  expect(Object.keys(files)).toHaveLength(2);
  for (const [name, text] of Object.entries(files)) {
    expect(readFileSync(join(import.meta.dirname, name), 'utf8')).toBe(text);
  }
});
