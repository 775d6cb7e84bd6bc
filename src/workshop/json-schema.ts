import { toJsonSchema } from '@valibot/to-json-schema';
import { caseSchema } from '#scenario/schema.ts';

/** The JSON Schema of `scenario.yaml`, for completion in editors: made from the shape that the parser itself uses. */
export function caseSchemaJson(): string {
  const schema = toJsonSchema(caseSchema, { errorMode: 'throw' });
  return JSON.stringify({ $schema: schema.$schema, title: 'Samenspel', ...schema }, null, 2);
}
