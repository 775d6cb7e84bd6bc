import type { Complaint } from './complaint.ts';
import { fnv1a } from './fnv.ts';
import { complain, entriesAt, type Page, type Path, type Tree } from './page.ts';
import { textsOf } from './texts.ts';

/** First digits of the hash of a source sentence, as `seen:` keeps them. */
export function seenHash(sentence: string): string {
  return fnv1a(sentence).slice(0, 6);
}

/** Holds a translation against its source: what is missing, what has no source, and what was translated from an older sentence. */
export function checkTranslation(page: Page, tree: Tree, source: { page: Page; tree: Tree }): Complaint[] {
  const wanted = new Map(textsOf(source.tree).map((text) => [text.path, text]));
  const given = new Set(textsOf(tree).map((text) => text.path));
  const missing = [...wanted.values()].filter(({ path }) => !given.has(path));
  const orphans = leaves(tree).filter(({ at }) => !wanted.has(at.join('.')));
  const left = heads(orphans, [...wanted.values()]);
  const lacking = heads(missing, leaves(tree));
  return [
    ...left.map(({ at }) => complain(page, { code: 'S311', at, key: true, words: { name: at.join('.'), ...renamed(at, left, lacking) } })),
    ...(left.length > 0 ? lacking : missing).map(({ at, says }) =>
      complain(page, { code: 'S310', at, key: true, words: { name: at.join('.'), source: says } }),
    ),
    ...stale(page, tree, new Map([...wanted].map(([path, text]) => [path, text.says]))),
  ];
}

interface Leaf {
  at: Path;
  says: string;
}

/** What hangs together is told once: the shortest path that the other side does not have at all, with the first text under it. */
function heads(lost: readonly Leaf[], others: readonly Leaf[]): Leaf[] {
  const known = new Set(others.flatMap(({ at }) => at.map((_, i) => at.slice(0, i + 1).join('.'))));
  const found = new Map<string, Leaf>();
  for (const { at, says } of lost) {
    const depth = at.findIndex((_, i) => !known.has(at.slice(0, i + 1).join('.')));
    const head = depth < 0 ? at : at.slice(0, depth + 1);
    if (!found.has(head.join('.'))) found.set(head.join('.'), { at: head, says });
  }
  return [...found.values()];
}

/** The one name beside it that the case has and the translation lacks: most likely its new name. */
function renamed(at: Path, left: readonly Leaf[], lacking: readonly Leaf[]): { near?: string } {
  const beside = (one: Leaf): boolean => one.at.length === at.length && one.at.slice(0, -1).join('.') === at.slice(0, -1).join('.');
  const [only, ...more] = lacking.filter(beside);
  return only && more.length === 0 && left.filter(beside).length === 1 ? { near: String(only.at.at(-1)) } : {};
}

function stale(page: Page, tree: Tree, wanted: Map<string, string>): Complaint[] {
  return entriesAt(tree, 'seen').flatMap(([path, hash]) => {
    const sentence = wanted.get(path);
    if (sentence === undefined || hash === seenHash(sentence)) return [];
    return [complain(page, { code: 'S312', at: ['seen', path], severity: 'warning', words: { name: path, source: sentence } })];
  });
}

const HEAD = new Set(['format', 'language', 'seen']);

/** Everything in a translation that is not a map, except its head and `seen`. */
function leaves(tree: unknown, at: Path = []): Leaf[] {
  return entriesAt(tree, ...at).flatMap(([name, value]) => {
    if (at.length === 0 && HEAD.has(name)) return [];
    const here = [...at, name];
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? leaves(tree, here) : [{ at: here, says: '' }];
  });
}
