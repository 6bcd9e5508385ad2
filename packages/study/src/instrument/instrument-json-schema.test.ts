import { expect, test } from 'vitest';
import { instrumentJsonSchema } from './instrument-json-schema.ts';
import { instrumentSchema } from './instrument-schema.ts';
import { keysAllowedAt } from './schema-keys.ts';

test('is JSON, closed to unknown keys, with the keys of the schema', () => {
  const published = instrumentJsonSchema();
  expect(JSON.parse(JSON.stringify(published))).toEqual(published);
  expect(published).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['instrument', 'version', 'title', 'scales', 'items'],
  });
  expect(Object.keys(published.properties as object)).toEqual(Object.keys(instrumentSchema.shape));
});

test('the keys allowed at a place are read from the schema', () => {
  expect(keysAllowedAt(['scales', 3])).toEqual(['id', 'name', 'role', 'optional', 'answers', 'dimensions']);
  expect(keysAllowedAt(['items', 0, 'text'])).toEqual(['id', 'en']);
  expect(keysAllowedAt(['scales', 0, 'answers', 'labels', '1'])).toEqual(['id', 'en']);
  expect(keysAllowedAt(['thresholds', 'bands'])).toEqual(['rule', 'count', 'edge', 'source']);
  expect(keysAllowedAt(['nowhere', 'at', 'all'])).toEqual([]);
});
