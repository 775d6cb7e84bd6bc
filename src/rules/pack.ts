import type { State } from './state.ts';

/** One codec for hash and equality: `play` and what is known, as text with sorted keys. Free words are hashed by their own line. */
export function pack({ evening, play }: State): string {
  const { laid, whispered, questioned, seats, value } = evening;
  return sorted({ play, known: { laid, whispered, questioned, seats, value } });
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${sorted(field)}`)
    .join(',')}}`;
}
