import { type Page, type Path, valueAt } from './page.ts';

/** `room` may be on the wall, `private` only on a card, behind a curtain or in the debrief. */
type Bundle = 'room' | 'private';
/** What a text is for decides how it is checked: `line` is read in the room, `more` by professionals, `record` by who looks things up. */
type TextKind = 'line' | 'more' | 'record';

interface Pattern {
  path: string;
  bundle: Bundle;
  kind: TextKind;
}

const room = (path: string, kind: TextKind = 'line'): Pattern => ({ path, bundle: 'room', kind });
const secret = (path: string): Pattern => ({ path, bundle: 'private', kind: 'line' });

/** Every place of a case where a text may stand; `*` is an id. The one list from which texts, translations and the two bundles follow. */
const TEXT_PATTERNS: readonly Pattern[] = [
  room('title'),
  room('place'),
  room('says'),
  room('more', 'more'),
  room('values.*.says'),
  room('roles.*.who'),
  secret('roles.*.wants'),
  secret('roles.*.knows.*.says'),
  secret('roles.*.knows.*.laid'),
  secret('roles.*.stuck'),
  secret('roles.*.can'),
  room('roles.*.guesses.*.says'),
  room('opening.says'),
  room('issues.*.title'),
  room('issues.*.line'),
  room('issues.*.elsewhere.says'),
  room('issues.*.answers.*.says'),
  room('scenes.*.says'),
  room('scenes.*.more', 'more'),
  room('scenes.*.moves.*.*.says'),
  room('scenes.*.habits.*.says'),
  room('scenes.*.habits.*.why'),
  room('scenes.*.habits.*.with.says'),
  room('scenes.*.decision.asks'),
  room('scenes.*.decision.more', 'more'),
  room('scenes.*.decision.options.*.says'),
  room('scenes.*.decision.options.*.more', 'more'),
  room('scenes.*.decision.options.*.promises.*.says'),
  room('scenes.*.decision.options.*.reads.*'),
  room('disruptions.*.says'),
  room('absent.who'),
  room('absent.says'),
  room('year-later.*.*'),
  room('sources.*.says', 'record'),
  room('expected.*', 'record'),
];

export interface Text {
  path: string;
  at: Path;
  says: string;
  bundle: Bundle;
  kind: TextKind;
}

/** Every text of a case or of a translation, in the order of {@link TEXT_PATTERNS} and then of the file. */
export function textsOf(tree: unknown): Text[] {
  return TEXT_PATTERNS.flatMap(({ path, bundle, kind }) =>
    walk(tree, path.split('.')).map((at) => ({ path: at.join('.'), at, says: valueAt(tree, ...at) as string, bundle, kind })),
  );
}

function walk(tree: unknown, pattern: readonly string[], at: Path = []): Path[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return typeof tree === 'string' && tree !== '' ? [at] : [];
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return [];
  const names = step === '*' ? Object.keys(tree) : [step];
  return names.flatMap((name) => walk(valueAt(tree, name), rest, [...at, name]));
}

/** `{ resident.tell: ... }` may be written for `{ resident: { tell: ... } }`: one tree for both. */
export function withNestedMoves(page: Page): Record<string, unknown> {
  const tree = structuredClone(page.tree) as Record<string, unknown>;
  const scenes = tree.scenes;
  if (typeof scenes !== 'object' || scenes === null) return tree;
  for (const scene of Object.values(scenes)) {
    const moves = valueAt(scene, 'moves');
    if (typeof moves === 'object' && moves !== null && !Array.isArray(moves)) nest(moves as Record<string, unknown>);
  }
  return tree;
}

function nest(moves: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(moves)) {
    const [role, verb] = key.split('.');
    if (!role || !verb) continue;
    const own = moves[role];
    const home = typeof own === 'object' && own !== null ? (own as Record<string, unknown>) : {};
    home[verb] = value;
    moves[role] = home;
    delete moves[key];
  }
}
