import { toJsonSchema } from '@valibot/to-json-schema';
import { ROLES, VERBS } from '#scenario/ids.ts';
import { caseSchema } from '#scenario/schema.ts';

/** The JSON Schema of `scenario.yaml`, for completion in editors: made from the shape that the parser itself uses. */
export function caseSchemaJson(): string {
  const { $schema, ...shape } = toJsonSchema(caseSchema, {
    errorMode: 'throw',
    overrideSchema: ({ valibotSchema, jsonSchema }) => (isMoves(valibotSchema) ? withDots(jsonSchema) : undefined),
  });
  return JSON.stringify({ $schema, title: 'Samenspel', ...shape }, null, 2);
}

function isMoves(schema: object): boolean {
  const entries = (schema as { entries?: Record<string, { entries?: object }> }).entries;
  return entries?.resident?.entries !== undefined && VERBS.resident.every((verb) => verb in (entries.resident?.entries ?? {}));
}

/** `{ resident.tell: ... }` may stand for `{ resident: { tell: ... } }`. */
function withDots<S extends { properties?: Record<string, unknown>; required?: string[] }>({
  required: _,
  ...schema
}: S): Omit<S, 'required'> {
  const nested = (role: string) => (schema.properties?.[role] as { properties?: Record<string, unknown> } | undefined)?.properties ?? {};
  const dotted = ROLES.flatMap((role) => Object.entries(nested(role)).map(([verb, shape]) => [`${role}.${verb}`, shape]));
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(dotted) } };
}
