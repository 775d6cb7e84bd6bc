import type { Complaint } from './complaint.ts';
import { complain, entriesAt, listAt, namesAt, type Page, type Path, type Tree, valueAt } from './page.ts';

/** Written options that must lie open when a scene begins, whatever came before. */
const LEAST_OPEN = 2;
/** Options that a scene writes when it writes any. */
const LEAST_WRITTEN = 4;

/** Whether a scene gives its players something to choose. */
export function checkChoices(page: Page, tree: Tree): Complaint[] {
  return namesAt(tree, 'scenes').flatMap((scene) => [
    ...fewOptions(page, tree, scene),
    ...openOptions(page, tree, scene),
    ...fakeChoices(page, tree, scene),
    ...habits(page, tree, scene),
  ]);
}

/** None is a choice: then the group thinks up its own. With options in the file a habit closes one of them. */
function fewOptions(page: Page, tree: Tree, scene: string): Complaint[] {
  const at = ['scenes', scene, 'decision', 'options'];
  const count = namesAt(tree, ...at).length;
  const few = (place: Path, found: number, bound: number): Complaint =>
    complain(page, {
      code: 'S125',
      at: place,
      key: true,
      words: { name: String(place.at(-1)), count: String(found), bound: String(bound) },
    });
  const idle = entriesAt(tree, 'scenes', scene, 'habits').filter(([, habit]) => isEmptyList(valueAt(habit, 'closes')));
  if (count === 0) return [];
  return [
    ...(count < LEAST_WRITTEN ? [few(at, count, LEAST_WRITTEN)] : []),
    ...idle.map(([id]) => few(['scenes', scene, 'habits', id, 'closes'], 0, 1)),
  ];
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function openOptions(page: Page, tree: Tree, scene: string): Complaint[] {
  const at = ['scenes', scene, 'decision', 'options'];
  const stamped = namesAt(tree, 'scenes', scene, 'habits').flatMap((habit) =>
    listAt(tree, 'scenes', scene, 'habits', habit, 'closes').map((one) => one.name),
  );
  const open = entriesAt(tree, ...at).filter(([id, option]) => valueAt(option, 'if') === undefined && !stamped.includes(id));
  if (namesAt(tree, ...at).length === 0 || open.length >= LEAST_OPEN) return [];
  return [complain(page, { code: 'S502', at, key: true, words: { name: scene, count: String(open.length), bound: String(LEAST_OPEN) } })];
}

/** Two options that change the same and promise the same to the same values: whoever chooses between them chooses nothing. */
function fakeChoices(page: Page, tree: Tree, scene: string): Complaint[] {
  const at: Path = ['scenes', scene, 'decision', 'options'];
  const seen = new Map<string, string>();
  return entriesAt(tree, ...at).flatMap(([id, option]) => {
    const print = fingerprint(option);
    const twin = seen.get(print);
    seen.set(print, twin ?? id);
    return twin === undefined ? [] : [complain(page, { code: 'S503', at: [...at, id], key: true, words: { name: id, other: twin } })];
  });
}

function fingerprint(option: unknown): string {
  const change = entriesAt(option, 'change')
    .map(([name, by]) => `${name}: ${by}`)
    .sort();
  const promises = entriesAt(option, 'promises')
    .map(([, promise]) => `${valueAt(promise, 'from')} ${valueAt(promise, 'to')}`)
    .sort();
  const fits = listAt(option, 'fits')
    .map((one) => one.name)
    .sort();
  return JSON.stringify([change, promises, fits]);
}

/** What the question "waarom eigenlijk?" must bring up: half a rule its promise, a whole rule its source (RULES 6). */
function habits(page: Page, tree: Tree, scene: string): Complaint[] {
  return entriesAt(tree, 'scenes', scene, 'habits').flatMap(([id, habit]) => {
    const at = ['scenes', scene, 'habits', id, 'truth'];
    const truth = valueAt(habit, 'truth');
    if (truth === 'half' && valueAt(habit, 'with') === undefined) return [complain(page, { code: 'S504', at, words: { name: id } })];
    if (truth === 'rule' && valueAt(habit, 'source') === undefined) return [complain(page, { code: 'S505', at, words: { name: id } })];
    return [];
  });
}
