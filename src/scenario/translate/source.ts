import type { Language } from '../ids.ts';
import { entriesAt, type Path, type Tree } from '../page.ts';
import { textsOf } from '../texts.ts';

/** The case that is translated, as far as a translation needs it. */
export interface Source {
  language: Language;
  tree: Tree;
  /** Every text by its path, in the order of the file. */
  texts: ReadonlyMap<string, string>;
  /** Every path that a text stands at or under. */
  ways: ReadonlySet<string>;
}

/** `tree` has its moves nested: one way to each text. */
export function sourceOf(tree: Tree, language: Language): Source {
  const says = new Map(textsOf(tree).map((text) => [text.path, text.says]));
  const texts = new Map(pathsIn(tree).flatMap((path) => (says.has(path) ? [[path, says.get(path) ?? '']] : [])));
  const ways = new Set([...texts.keys()].flatMap((path) => path.split('.').map((_, i, steps) => steps.slice(0, i + 1).join('.'))));
  return { language, tree, texts, ways };
}

/** Every path in the order of the file. */
function pathsIn(tree: Tree, at: Path = []): string[] {
  return entriesAt(tree, ...at).flatMap(([name]) => [[...at, name].join('.'), ...pathsIn(tree, [...at, name])]);
}
