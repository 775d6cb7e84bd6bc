import * as v from 'valibot';
import type { Complaint } from './complaint.ts';
import { nearest } from './nearest.ts';
import { complain, hasTwins, MOST_TOLD, type Page, type Path, valueAt } from './page.ts';
import { type AnySchema, schemaAt } from './schema-at.ts';
import { type Difference, strangers } from './strangers.ts';
import { sunkenBlocks } from './sunken.ts';

type Issue = v.BaseIssue<unknown>;
type Whole = { page: Page; schema: AnySchema; tree: unknown };

/** Holds a page against a shape: every difference as a complaint with its place. */
export function checkShape(page: Page, schema: v.GenericSchema, tree: unknown = page.tree): Complaint[] {
  const result = v.safeParse(schema, tree);
  if (result.success) return [];
  const whole = { page, schema: schema as AnySchema, tree };
  const sunken = sunkenBlocks(whole);
  if (sunken.length > 0) return sunken;
  const found = result.issues.slice(0, MOST_TOLD).flatMap((issue) => tell(whole, issue));
  const explained = new Set(found.flatMap(({ explains }) => (explains ? [explains.join('.')] : [])));
  return found.filter(({ missing }) => !missing || !explained.has(missing.join('.'))).map((one) => complain(page, one));
}

function tell(whole: Whole, issue: Issue): Difference[] {
  const at = (issue.path ?? []).map((item) => item.key as string | number);
  const list = listForMap(whole, at);
  if (list) return [{ code: 'S116', at: list, words: namesUnder(whole, list) }];
  if (issue.type === 'strict_object' && issue.expected === 'never') return strangers({ ...whole, at: at.slice(0, -1) });
  if (issue.type === 'strict_object' && issue.received === 'undefined' && issue.expected?.startsWith('"')) return missing(whole, at);
  const inKey = (issue.path?.at(-1) as { origin?: string } | undefined)?.origin === 'key';
  const worry = WORRIES[issue.type]?.(issue, at, whole) ?? { code: 'S117' };
  return [{ at, key: inKey, ...worry, words: { name: shown(issue.input), ...worry.words } }];
}

/** A list with dashes where names belong: one complaint, not one about each number in it. */
function listForMap({ schema, tree }: Whole, at: Path): Path | null {
  const steps = at.map((_, i) => at.slice(0, i + 1));
  const isMap = (path: Path): boolean => ['record', 'strict_object'].includes(schemaAt(schema, path)?.type ?? '');
  return steps.find((path) => Array.isArray(valueAt(tree, ...path)) && isMap(path)) ?? null;
}

/** What must stand in this block, as lines to fill in; nothing where the author makes up the names. */
function namesUnder({ schema }: Whole, at: Path): Record<string, string> {
  const needed = Object.entries(schemaAt(schema, at)?.entries ?? {}).filter(([, part]) => part.type !== 'optional');
  return needed.length === 0 ? {} : { known: needed.map(([name]) => `${name}: ...`).join(', ') };
}

/** A name that stands twice may be the one that is missing. A verb with a dot is also asked for with its dot. */
function missing({ page }: Whole, at: Path): Difference[] {
  const home = at.slice(0, -1);
  if (hasTwins(page, home)) return [];
  const isDotted = home.at(-2) === 'moves' && valueAt(page.tree, ...home) === undefined;
  const name = isDotted ? at.slice(-2).join('.') : String(at.at(-1));
  return [{ code: 'S112', at: home, key: true, words: { name }, missing: at }];
}

type Found = { code: string; words?: Record<string, string>; key?: boolean };

const WORRIES: Record<string, (issue: Issue, at: Path, whole: Whole) => Found> = {
  string: (issue, at) => ({ code: issue.input === null ? 'S119' : isBare(issue.input) ? (isCondition(at) ? 'S205' : 'S118') : 'S113' }),
  non_empty: () => ({ code: 'S119' }),
  number: () => ({ code: 'S114' }),
  integer: () => ({ code: 'S114' }),
  array: () => ({ code: 'S115' }),
  record: (_, at, whole) => ({ code: 'S116', words: namesUnder(whole, at) }),
  strict_object: (_, at, whole) => ({ code: 'S116', words: namesUnder(whole, at) }),
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
  min_value: beyond,
  max_value: beyond,
  regex: (issue, at) => (typeof at.at(-1) === 'number' && /\s/.test(String(issue.input)) ? { code: 'S123' } : { code: 'S122' }),
  max_entries: (issue, at) => counted('S124', issue, at),
  min_entries: (issue, at) => counted('S125', issue, at),
  min_length: (issue, at) => counted('S125', issue, at),
  union: (issue, at) =>
    issue.input === null ? { code: 'S128', key: true, words: { name: String(at.at(-1)), value: '+1' } } : { code: 'S222' },
};

/** The whole range when the shape knows both ends of it. */
function beyond(issue: Issue, at: Path, { schema }: Whole): Found {
  const end = (type: string): unknown => schemaAt(schema, at)?.pipe?.find((step) => step.type === type)?.requirement;
  const [least, most] = [end('min_value'), end('max_value')];
  const range: Record<string, string> = least === undefined || most === undefined ? {} : { least: String(least), most: String(most) };
  return { code: 'S121', words: { bound: String(issue.requirement), ...range } };
}

function chosen(issue: Issue, known: string[]): Found {
  // A number in quotes, and numbers that merely look alike: nobody mistypes 9 for 1.
  if (typeof issue.input === 'string' && /^\d+$/.test(issue.input) && known.includes(issue.input)) return { code: 'S114' };
  const near = typeof issue.input === 'number' ? null : nearest(String(issue.input), known);
  return { code: 'S120', words: { known: [...new Set(known)].join(', '), ...(near === null ? {} : { near }) } };
}

/** A number, or true or false: YAML reads no text in it. */
function isBare(input: unknown): boolean {
  return typeof input === 'number' || typeof input === 'boolean';
}

function isCondition(at: Path): boolean {
  return at.at(-1) === 'if' || at.at(-1) === 'expect';
}

function counted(code: string, issue: Issue, at: Path): Found {
  return { code, key: true, words: { name: String(at.at(-1) ?? ''), bound: String(issue.requirement), count: String(issue.received) } };
}

function shown(input: unknown): string {
  return typeof input === 'object' ? '' : String(input);
}
