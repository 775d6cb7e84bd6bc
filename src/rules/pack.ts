import type { State } from './state.ts';

/** One codec for hash and equality: `play` and what is known, as text with sorted keys. Free words are hashed by their own line. */
export function pack({ evening, play }: State): string {
  const { laid, whispered, questioned, seats, value } = evening;
  return `{"known":${sorted({ laid, questioned, seats, value, whispered })},"play":${sorted(play)}}`;
}

/** What lies in a list never changes (see `draft.ts`), so its text is made once. */
const made = new WeakMap<object, string>();

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inList).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  let text = '';
  for (const key of sortedKeys(value)) {
    const field = (value as Record<string, unknown>)[key];
    if (field !== undefined) text += `${text === '' ? '' : ','}"${key}":${sorted(field)}`;
  }
  return `{${text}}`;
}

function inList(value: unknown): string {
  if (value === null || typeof value !== 'object') return sorted(value);
  const text = made.get(value) ?? sorted(value);
  made.set(value, text);
  return text;
}

/** Few shapes have most objects: their order is found once. */
const orders = new Map<string, string[]>();

function sortedKeys(value: object): string[] {
  const keys = Object.keys(value);
  const shape = keys.join();
  const known = orders.get(shape);
  if (known) return known;
  const order = keys.sort();
  orders.set(shape, order);
  return order;
}
