import { instrumentJsonSchema, studyResultJsonSchema } from '@minat/study';

/** The published contracts, made from the zod schemas that the program itself uses. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const asText = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;
  return {
    'study-result.schema.json': asText(studyResultJsonSchema()),
    'instrument.schema.json': asText(instrumentJsonSchema()),
  };
}
