import { changeComplaints, conditionComplaints, type Judge } from './check-language.ts';
import type { Complaint } from './complaint.ts';
import { nearest } from './nearest.ts';
import { complain, entriesAt, listAt, namesAt, type Page, type Path, type Tree, valueAt } from './page.ts';
import type { Mention } from './question.ts';
import type { Change } from './types.ts';

/** Every id that one place of a case names must stand in another. */
export function checkReferences(page: Page, tree: Tree): Complaint[] {
  const known = namesOf(tree);
  return [...lists(page, tree, known), ...conditions(page, tree, known), ...changeMaps(page, tree, known)];
}

interface Known {
  fact: string[];
  habit: string[];
  value: string[];
  issue: string[];
  scene: string[];
  source: string[];
  option: string[];
  optionsOf: (scene: string) => string[];
}

const CODES = { fact: 'S231', habit: 'S232', scene: 'S233', option: 'S234', source: 'S235', issue: 'S236', value: 'S237' } as const;

function namesOf(tree: Tree): Known {
  const scene = namesAt(tree, 'scenes');
  const optionsOf = (one: string): string[] => namesAt(tree, 'scenes', one, 'decision', 'options');
  return {
    fact: namesAt(tree, 'roles').flatMap((role) => namesAt(tree, 'roles', role, 'knows')),
    habit: scene.flatMap((one) => namesAt(tree, 'scenes', one, 'habits')),
    value: namesAt(tree, 'values'),
    issue: namesAt(tree, 'issues'),
    scene,
    source: namesAt(tree, 'sources'),
    option: scene.flatMap(optionsOf),
    optionsOf,
  };
}

/** What holds no name at all has a complaint of its own. Only sources may be left out, and then still be named. */
function lost(kind: keyof typeof CODES, name: string, known: readonly string[]): { code: string; words: Record<string, string> } | null {
  if (known.includes(name) || (known.length === 0 && kind !== 'source' && kind !== 'habit')) return null;
  const near = nearest(name, known);
  const all: Record<string, string> = known.length === 0 ? {} : { known: [...new Set(known)].join(', ') };
  return { code: CODES[kind], words: { name, ...all, ...(near === null ? {} : { near }) } };
}

/** Lists of ids and single ids: letters, the opening, `about`, `fits`, `closes`, `source`, and the scenes themselves. */
function lists(page: Page, tree: Tree, known: Known): Complaint[] {
  const found: { name: string; at: Path; kind: keyof typeof CODES; among: readonly string[]; key?: boolean }[] = [];
  for (const format of namesAt(tree, 'letters'))
    for (const one of listAt(tree, 'letters', format)) found.push({ ...one, kind: 'scene', among: known.scene });
  const issue = valueAt(tree, 'opening', 'issue');
  if (typeof issue === 'string') found.push({ name: issue, at: ['opening', 'issue'], kind: 'scene', among: known.scene });
  for (const scene of known.scene) {
    const free = known.issue.filter((one) => one === scene || !known.scene.includes(one));
    found.push({ name: scene, at: ['scenes', scene], kind: 'issue', among: free.length > 0 ? free : known.issue, key: true });
    for (const option of known.optionsOf(scene)) {
      const at = ['scenes', scene, 'decision', 'options', option];
      for (const one of listAt(tree, ...at, 'about')) found.push({ ...one, kind: 'fact', among: known.fact });
      for (const one of listAt(tree, ...at, 'fits')) found.push({ ...one, kind: 'value', among: known.value });
    }
    for (const [habit, written] of entriesAt(tree, 'scenes', scene, 'habits')) {
      const at = ['scenes', scene, 'habits', habit];
      for (const one of listAt(tree, ...at, 'closes')) found.push({ ...one, kind: 'option', among: known.optionsOf(scene) });
      const source = valueAt(written, 'source');
      if (typeof source === 'string') found.push({ name: source, at: [...at, 'source'], kind: 'source', among: known.source });
    }
  }
  const isRenamed = known.scene.some((scene) => !known.issue.includes(scene));
  return found.flatMap(({ name, at, kind, among, key }) => {
    // The scene of this issue stands under a misspelt name: told there.
    if (kind === 'scene' && isRenamed && known.issue.includes(name)) return [];
    if (kind === 'source' && 'sources' in tree && among.length === 0) return [];
    const worry = lost(kind, name, among);
    return worry ? [complain(page, { ...worry, at, key })] : [];
  });
}

function conditions(page: Page, tree: Tree, known: Known): Complaint[] {
  const judge: Judge<Mention> = ({ kind, name, of }) =>
    lost(kind, name, kind === 'option' && of !== undefined ? known.optionsOf(of) : known[kind]);
  const options = optionPaths(known).map((at) => [...at, 'if']);
  const others = [
    ...namesAt(tree, 'disruptions').map((id) => ['disruptions', id, 'if']),
    ...namesAt(tree, 'tests').map((id) => ['tests', id, 'expect']),
  ];
  return [...options, ...others].flatMap((at) => conditionComplaints(page, at, judge));
}

function changeMaps(page: Page, tree: Tree, known: Known): Complaint[] {
  const judge: Judge<Change> = (change) => {
    if (change.kind === 'opens') return lost('option', change.option, known.option);
    return change.kind === 'ring' && change.issue !== undefined ? lost('issue', change.issue, known.issue) : null;
  };
  return changePaths(tree, known).flatMap(({ at, most }) => {
    const count = namesAt(tree, ...at).length;
    const many =
      most !== undefined && count > most
        ? [complain(page, { code: 'S225', at, key: true, words: { count: String(count), bound: String(most) } })]
        : [];
    return [...many, ...changeComplaints(page, at, judge)];
  });
}

/** Every `change:` with the most entries it may have: one for elsewhere, two for an answer (RULES 4 and 5). */
function changePaths(tree: Tree, known: Known): { at: Path; most?: number }[] {
  const issues = known.issue.flatMap((issue) => [
    { at: ['issues', issue, 'elsewhere', 'change'], most: 1 },
    ...namesAt(tree, 'issues', issue, 'answers').map((answer) => ({ at: ['issues', issue, 'answers', answer, 'change'], most: 2 })),
  ]);
  const disruptions = namesAt(tree, 'disruptions').flatMap((id) => [
    { at: ['disruptions', id, 'change'] },
    { at: ['disruptions', id, 'else'] },
  ]);
  return [...issues, ...optionPaths(known).map((at) => ({ at: [...at, 'change'] })), ...disruptions];
}

function optionPaths(known: Known): Path[] {
  return known.scene.flatMap((scene) => known.optionsOf(scene).map((option) => ['scenes', scene, 'decision', 'options', option]));
}
