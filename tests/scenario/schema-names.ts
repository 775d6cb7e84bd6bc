import { ROLES } from '#scenario/ids.ts';

/** What a valibot schema shows of itself, as far as it is walked here. */
export interface SchemaNode {
  entries?: Record<string, SchemaNode>;
  value?: SchemaNode;
  item?: SchemaNode;
  wrapped?: SchemaNode;
  options?: readonly (SchemaNode | string | number)[];
}

/** One name that an author may write: where it stands (ids and roles as `*`) and whether it is a key or a value. */
export interface Name {
  at: string;
  name: string;
  kind: 'key' | 'value';
}

const join = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);
/** The three roles have the same shape: what is said of one is said of all. */
export const starred = (name: string): string => (ROLES.some((role) => role === name) ? '*' : name);

/** Every key and every closed value in this schema, each with its place. */
export function namesIn(schema: SchemaNode, at = ''): Name[] {
  const bare = schema.wrapped ?? schema;
  if (bare !== schema) return namesIn(bare, at);
  const keys = Object.entries(bare.entries ?? {}).flatMap(([name, inner]) => [
    { at, name, kind: 'key' as const },
    ...namesIn(inner, join(at, starred(name))),
  ]);
  const values = (bare.options ?? []).flatMap((option) =>
    typeof option === 'object' ? namesIn(option, at) : [{ at, name: String(option), kind: 'value' as const }],
  );
  const inner = [bare.item, bare.value].flatMap((one) => (typeof one === 'object' ? [one] : []));
  return [...keys, ...values, ...inner.flatMap((one) => namesIn(one, one === bare.value ? join(at, '*') : at))];
}

/** The keys of this schema that a written piece uses, as `place name`. */
export function keysUsed(schema: SchemaNode, piece: unknown, at = ''): string[] {
  const bare = schema.wrapped ?? schema;
  if (bare !== schema) return keysUsed(bare, piece, at);
  if (typeof piece !== 'object' || piece === null || Array.isArray(piece)) return [];
  return Object.entries(piece).flatMap(([name, inner]) => {
    const known = bare.entries?.[name];
    if (known) return [`${at} ${starred(name)}`, ...keysUsed(known, inner, join(at, starred(name)))];
    return bare.value ? keysUsed(bare.value, inner, join(at, '*')) : [];
  });
}
