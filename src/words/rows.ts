import type { Change } from '#scenario/types.ts';
import type { Words } from './words.ts';

type Names = Pick<Words, 'name'>;

/** A row of the model in words: `verbs.worker.connect` is "verbinden". Empty when the model has no name for it. */
export function nameOfRow(words: Names, row: string): string {
  return words.name(`${row}.name`) || words.name(`${row}.says`) || words.name(row);
}

/** The literature behind a row of the model, as it is cited; empty for a row of the case itself. */
export function sourceOfRow(words: Names, model: object, row: string): string {
  const source = sourceId(model, row);
  return words.name(`sources.${source}.cite`) || words.name(`sources.${source}`) || source;
}

/** What a row counts: its changes, what it costs the own candle, and the value of a single number. */
export interface RowCounts {
  changes: readonly { thing: string; by: number }[];
  candle: number;
  value: number | null;
}

export function countsOfRow(model: object, row: string): RowCounts {
  const at = nodesOf(model, row).at(-1) as { effect?: readonly Change[]; candle?: number; value?: number } | undefined;
  const changes = (at?.effect ?? []).flatMap((change) => {
    const thing = thingOf(change);
    return thing && 'by' in change ? [{ thing, by: change.by }] : [];
  });
  return { changes, candle: at?.candle ?? 0, value: at?.value ?? null };
}

/** Candle, ribbon, house or story by its name; what moves a letter or the hammer has no number. */
function thingOf(change: Change): string | null {
  if (change.kind === 'energy') return `energy ${change.role}`;
  if (change.kind === 'trust') return `trust ${change.pair}`;
  if (change.kind === 'meter') return change.meter;
  return change.kind === 'story' ? 'story' : null;
}

/** The `source` nearest to the row: chords and hammer rows stand in lists, the rest by key. */
function sourceId(model: object, row: string): string {
  return nodesOf(model, row).reduce<string>((source, at) => (at as { source?: string }).source ?? source, '');
}

/** From the kind of a row down to the row itself, as far as the model knows it. */
function nodesOf(model: object, row: string): unknown[] {
  const [kind = '', ...path] = row.split('.');
  let at: unknown = (model as Record<string, unknown>)[kind];
  const nodes: unknown[] = [];
  for (const step of path) {
    at = Array.isArray(at) ? at.find((each) => (each as { id?: string }).id === step) : (at as Record<string, unknown> | undefined)?.[step];
    if (at === undefined) return nodes;
    nodes.push(at);
  }
  return nodes;
}
