import type * as v from 'valibot';
import type { Path } from './page.ts';

/** What all kinds of shapes have in common, as far as complaints look into them. */
export type AnySchema = v.GenericSchema & {
  type: string;
  entries?: Record<string, AnySchema>;
  value?: AnySchema;
  item?: AnySchema;
  wrapped?: AnySchema;
  pipe?: { type: string; requirement?: unknown }[];
};

/** The shape of what stands at this path, without what makes it optional. */
export function schemaAt(schema: AnySchema | undefined, at: Path): AnySchema | undefined {
  if (schema?.wrapped) return schemaAt(schema.wrapped, at);
  if (at.length === 0 || !schema) return schema;
  const [key, ...rest] = at;
  return schemaAt(schema.entries?.[String(key)] ?? schema.value ?? schema.item, rest);
}
