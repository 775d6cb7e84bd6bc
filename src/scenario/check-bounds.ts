import type { Complaint } from './complaint.ts';
import { complain, entriesAt, namesAt, type Page, type Path, type Tree, valueAt } from './page.ts';

/** Promise texts in one case: more than the table can remember. */
const MOST_PROMISES = 16;

/** Bounds over more than one place: numbers of facts, the right guess, promises, ids that must differ over the whole case. */
export function checkBounds(page: Page, tree: Tree): Complaint[] {
  return [
    ...cards(page, tree),
    ...promises(page, tree),
    ...twice(page, factPaths(tree)),
    ...twice(page, habitPaths(tree)),
    ...disruptions(page, tree),
  ];
}

function cards(page: Page, tree: Tree): Complaint[] {
  // On blank cards nobody knows yet what a role is stuck with.
  const mayLack = valueAt(tree, 'cards') === 'blank';
  return namesAt(tree, 'roles').flatMap((role) => {
    const at = ['roles', role];
    const numbers = entriesAt(tree, ...at, 'knows').map(([, fact]) => valueAt(fact, 'n'));
    const right = entriesAt(tree, ...at, 'guesses').filter(([, guess]) => valueAt(guess, 'right') === true);
    const complaints: Complaint[] = [];
    if (numbers.length === 2 && numbers[0] === numbers[1])
      complaints.push(complain(page, { code: 'S509', at: [...at, 'knows'], key: true, words: { name: role } }));
    const isPlain = entriesAt(tree, ...at, 'guesses').every(([, guess]) =>
      ['boolean', 'undefined'].includes(typeof valueAt(guess, 'right')),
    );
    if (isPlain && namesAt(tree, ...at, 'guesses').length > 0 && right.length !== 1 && !(mayLack && right.length === 0)) {
      complaints.push(
        complain(page, { code: 'S508', at: [...at, 'guesses'], key: true, words: { name: role, count: String(right.length) } }),
      );
    }
    return complaints;
  });
}

function promises(page: Page, tree: Tree): Complaint[] {
  const all = promisePaths(tree);
  const selfish = all.filter((at) => {
    const promise = valueAt(tree, ...at);
    return valueAt(promise, 'from') !== undefined && valueAt(promise, 'from') === valueAt(promise, 'to');
  });
  const many = all.slice(MOST_PROMISES, MOST_PROMISES + 1);
  return [
    ...selfish.map((at) => complain(page, { code: 'S510', at: [...at, 'to'], words: { name: String(valueAt(tree, ...at, 'to')) } })),
    ...many.map((at) =>
      complain(page, { code: 'S512', at, key: true, words: { count: String(all.length), bound: String(MOST_PROMISES) } }),
    ),
  ];
}

function promisePaths(tree: Tree): Path[] {
  return namesAt(tree, 'scenes').flatMap((scene) => {
    const options = ['scenes', scene, 'decision', 'options'];
    const inOptions = namesAt(tree, ...options).flatMap((option) =>
      namesAt(tree, ...options, option, 'promises').map((id) => [...options, option, 'promises', id]),
    );
    const inHabits = entriesAt(tree, 'scenes', scene, 'habits').filter(([, habit]) => valueAt(habit, 'with') !== undefined);
    return [...inHabits.map(([id]) => ['scenes', scene, 'habits', id, 'with']), ...inOptions];
  });
}

function factPaths(tree: Tree): Path[] {
  return namesAt(tree, 'roles').flatMap((role) => namesAt(tree, 'roles', role, 'knows').map((id) => ['roles', role, 'knows', id]));
}

function habitPaths(tree: Tree): Path[] {
  return namesAt(tree, 'scenes').flatMap((scene) => namesAt(tree, 'scenes', scene, 'habits').map((id) => ['scenes', scene, 'habits', id]));
}

/** Conditions name facts and habits without saying whose: such an id stands once in the whole case. */
function twice(page: Page, paths: Path[]): Complaint[] {
  const seen = new Set<string>();
  return paths.flatMap((at) => {
    const name = String(at.at(-1));
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [complain(page, { code: 'S511', at, key: true, words: { name } })];
  });
}

/** The format of 100 minutes draws one disruption. */
function disruptions(page: Page, tree: Tree): Complaint[] {
  const formats = valueAt(tree, 'formats');
  const long = Array.isArray(formats) && formats.some((one) => String(one) === '100');
  return long && namesAt(tree, 'disruptions').length === 0 ? [complain(page, { code: 'S513', at: ['formats'], key: true })] : [];
}
