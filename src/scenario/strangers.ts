import { nearest } from './nearest.ts';
import { MOST_TOLD, namesAt, type Path, valueAt, type Worry } from './page.ts';
import { type AnySchema, schemaAt } from './schema-at.ts';

/** A difference with the shape. A misspelt name is also a missing one: `explains` says which of the `missing` it was meant for. */
export interface Difference extends Worry {
  missing?: Path;
  explains?: Path;
}

interface Place {
  schema: AnySchema;
  tree: unknown;
  at: Path;
}

/** All keys at this place that the shape does not know; the parser itself stops at the first. */
export function strangers(place: Place): Difference[] {
  const { schema, tree, at } = place;
  const entries = schemaAt(schema, at)?.entries ?? {};
  const known = Object.keys(entries);
  const present = namesAt(tree, ...at);
  const free = known.filter((key) => !present.includes(key));
  const needed = free.filter((key) => entries[key]?.type !== 'optional');
  const strange = present.filter((key) => !known.includes(key)).slice(0, MOST_TOLD);
  return strange.map((name) => {
    const only = strange.length === 1 && needed.length === 1 ? needed[0] : undefined;
    const near = nearest(name, free) ?? dotted(place, name) ?? only ?? nearest(name, known);
    const words = { name, known: (free.length > 0 ? free : known).join(', '), ...(near ? { near } : {}) };
    return { code: 'S111', at: [...at, name], key: true, words, ...(near ? { explains: [...at, ...near.split('.')] } : {}) };
  });
}

/** `worker let-go` was meant as `worker.let-go`, a name for what stands under another. */
function dotted({ schema, tree, at }: Place, name: string): string | null {
  const entries = Object.entries(schemaAt(schema, at)?.entries ?? {});
  const names = entries.flatMap(([key, { entries: inner = {} }]) =>
    Object.keys(inner)
      .filter((part) => valueAt(tree, ...at, key, part) === undefined)
      .map((part) => `${key}.${part}`),
  );
  const near = nearest(name, names);
  return near !== null && near.length === name.length ? near : null;
}
