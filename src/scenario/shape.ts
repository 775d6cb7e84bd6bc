import * as v from 'valibot';
import type { Complaint } from './complaint.ts';
import { nearest } from './nearest.ts';
import { complain, namesAt, type Page, type Path } from './page.ts';

type AnySchema = v.GenericSchema & {
  type: string;
  entries?: Record<string, AnySchema>;
  value?: AnySchema;
  item?: AnySchema;
  wrapped?: AnySchema;
  pipe?: AnySchema[];
};
type Issue = v.BaseIssue<unknown>;

/** Holds a page against a shape: every difference as a complaint with its place. */
export function checkShape(page: Page, schema: v.GenericSchema, tree: unknown = page.tree): Complaint[] {
  const result = v.safeParse(schema, tree);
  if (result.success) return [];
  return result.issues.flatMap((issue) => tell(page, { schema: schema as AnySchema, tree }, issue));
}

function tell(page: Page, whole: { schema: AnySchema; tree: unknown }, issue: Issue): Complaint[] {
  const at = (issue.path ?? []).map((item) => item.key as string | number);
  if (issue.type === 'strict_object' && issue.expected === 'never') return strangers(page, whole, at.slice(0, -1));
  if (issue.type === 'strict_object' && issue.received === 'undefined' && issue.expected?.startsWith('"')) {
    return [complain(page, { code: 'S112', at: at.slice(0, -1), key: true, words: { name: String(at.at(-1)) } })];
  }
  const inKey = (issue.path?.at(-1) as { origin?: string } | undefined)?.origin === 'key';
  const worry = WORRIES[issue.type]?.(issue, at) ?? { code: 'S117' };
  return [complain(page, { at, key: inKey, ...worry, words: { name: shown(issue.input), ...worry.words } })];
}

type Found = { code: string; words?: Record<string, string>; key?: boolean };

const WORRIES: Record<string, (issue: Issue, at: Path) => Found> = {
  string: (issue) => ({
    code: issue.input === null ? 'S119' : typeof issue.input === 'number' || typeof issue.input === 'boolean' ? 'S118' : 'S113',
  }),
  non_empty: () => ({ code: 'S119' }),
  number: () => ({ code: 'S114' }),
  integer: () => ({ code: 'S114' }),
  array: () => ({ code: 'S115' }),
  record: () => ({ code: 'S116' }),
  strict_object: () => ({ code: 'S116' }),
  boolean: () => ({ code: 'S117', words: { known: 'true, false' } }),
  literal: (issue) => chosen(issue, [String(issue.expected).replaceAll('"', '')]),
  picklist: (issue) =>
    chosen(
      issue,
      (issue as v.PicklistIssue & Issue).expected
        .replace(/^\(|\)$/g, '')
        .split(' | ')
        .map((one) => one.replaceAll('"', '')),
    ),
  min_value: (issue) => ({ code: 'S121', words: { bound: String(issue.expected) } }),
  max_value: (issue) => ({ code: 'S121', words: { bound: String(issue.expected) } }),
  regex: (issue, at) => (typeof at.at(-1) === 'number' && /\s/.test(String(issue.input)) ? { code: 'S123' } : { code: 'S122' }),
  max_entries: (issue, at) => counted('S124', issue, at),
  min_entries: (issue, at) => counted('S125', issue, at),
  min_length: (issue, at) => counted('S125', issue, at),
  union: () => ({ code: 'S222' }),
};

function chosen(issue: Issue, known: string[]): Found {
  const near = nearest(String(issue.input), known);
  return { code: 'S120', words: { known: [...new Set(known)].join(', '), ...(near === null ? {} : { near }) } };
}

function counted(code: string, issue: Issue, at: Path): Found {
  return { code, key: true, words: { name: String(at.at(-1) ?? ''), bound: String(issue.requirement), count: String(issue.received) } };
}

/** All keys at this place that the shape does not know; the parser itself stops at the first. */
function strangers(page: Page, { schema, tree }: { schema: AnySchema; tree: unknown }, at: Path): Complaint[] {
  const known = Object.keys(schemaAt(schema, at)?.entries ?? {});
  const present = namesAt(tree, ...at);
  const free = known.filter((key) => !present.includes(key));
  return present
    .filter((key) => !known.includes(key))
    .map((name) => {
      const near = nearest(name, free) ?? nearest(name, known);
      return complain(page, {
        code: 'S111',
        at: [...at, name],
        key: true,
        words: { name, known: known.join(', '), ...(near === null ? {} : { near }) },
      });
    });
}

function schemaAt(schema: AnySchema | undefined, at: Path): AnySchema | undefined {
  if (schema?.wrapped) return schemaAt(schema.wrapped, at);
  if (at.length === 0 || !schema) return schema;
  const [key, ...rest] = at;
  return schemaAt(schema.entries?.[String(key)] ?? schema.value ?? schema.item, rest);
}

function shown(input: unknown): string {
  return typeof input === 'object' ? '' : String(input);
}
