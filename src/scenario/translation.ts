import type { Complaint } from './complaint.ts';
import { fnv1a } from './fnv.ts';
import { complain, entriesAt, type Page, type Path, type Tree } from './page.ts';
import { textsOf } from './texts.ts';

/** First digits of the hash of a source sentence, as `seen:` keeps them. */
function seenHash(sentence: string): string {
  return fnv1a(sentence).slice(0, 6);
}

/** Holds a translation against its source: what is missing, what has no source, and what was translated from an older sentence. */
export function checkTranslation(page: Page, tree: Tree, source: { page: Page; tree: Tree }): Complaint[] {
  const wanted = new Map(textsOf(source.tree).map((text) => [text.path, text]));
  const given = new Set(textsOf(tree).map((text) => text.path));
  const orphans = leaves(tree).filter(({ at }) => !wanted.has(at.join('.')));
  const complaints = orphans.map(({ at }) => complain(page, { code: 'S311', at, key: true, words: { name: at.join('.') } }));
  for (const { path, says, at } of wanted.values()) {
    if (!given.has(path)) complaints.push(complain(page, { code: 'S310', at, key: true, words: { name: path, source: says } }));
  }
  return [...complaints, ...stale(page, tree, new Map([...wanted].map(([path, text]) => [path, text.says])))];
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
function leaves(tree: unknown, at: Path = []): { at: Path }[] {
  return entriesAt(tree, ...at).flatMap(([name, value]) => {
    if (at.length === 0 && HEAD.has(name)) return [];
    const here = [...at, name];
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? leaves(tree, here) : [{ at: here }];
  });
}
