import { isChangeFault, parseChange } from './change.ts';
import type { Complaint } from './complaint.ts';
import { isFault, parseCondition } from './condition.ts';
import { complain, entriesAt, type Page, type Path, valueAt } from './page.ts';
import type { Mention } from './question.ts';
import type { Change } from './types.ts';

/** Why a mentioned id is not good here, or null when it is. */
export type Judge<T> = (of: T) => { code: string; words: Record<string, string> } | null;

/** Complaints about the condition at this place; none when nothing stands there. */
export function conditionComplaints(page: Page, at: Path, judge: Judge<Mention>): Complaint[] {
  const text = valueAt(page.tree, ...at);
  if (typeof text !== 'string') return [];
  const reading = parseCondition(text);
  if (isFault(reading)) return [complain(page, { code: reading.code, at, part: reading, words: reading.words })];
  return reading.mentions.flatMap((mention) => {
    const worry = judge(mention);
    return worry ? [complain(page, { ...worry, at, part: { from: mention.from, length: mention.name.length } })] : [];
  });
}

/** Complaints about the `change:` map at this place. */
export function changeComplaints(page: Page, at: Path, judge: Judge<Change>): Complaint[] {
  return entriesAt(page.tree, ...at).flatMap(([name, value]) => {
    const change = parseChange(name, value);
    if (isChangeFault(change)) return [complain(page, { code: change.code, at: [...at, name], key: change.key, words: change.words })];
    const worry = judge(change);
    const key = change.kind === 'ring';
    return worry ? [complain(page, { ...worry, at: [...at, name], key })] : [];
  });
}
