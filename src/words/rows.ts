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

/** The `source` nearest to the row: chords and hammer rows stand in lists, the rest by key. */
function sourceId(model: object, row: string): string {
  const [kind = '', ...path] = row.split('.');
  let at: unknown = (model as Record<string, unknown>)[kind];
  let source = '';
  for (const step of path) {
    at = Array.isArray(at) ? at.find((each) => (each as { id?: string }).id === step) : (at as Record<string, unknown> | undefined)?.[step];
    if (at === undefined) break;
    source = (at as { source?: string }).source ?? source;
  }
  return source;
}
