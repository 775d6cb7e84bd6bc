import { isMap, isScalar, Pair, Scalar, YAMLMap } from 'yaml';

/** One line of a translation: its name, which carries the comments above it, and what stands behind it. */
export type Line = Pair<Scalar, unknown>;

export const linesIn = (map: YAMLMap): Line[] => map.items as Line[];

export const nameOf = (line: Line): string => String(line.key.value);

export function lineFor(name: string, value: unknown): Line {
  return new Pair(new Scalar(name), value);
}

export function mapOf(lines: readonly Line[]): YAMLMap {
  const map = new YAMLMap();
  map.items = [...lines];
  return map;
}

/** In quotes, also where YAML could do without: an empty text needs them, and a hash such as `123456` is no number. */
export function quotedText(says: string): Scalar {
  const scalar = new Scalar(says);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** The text behind a line; empty where nothing or no text stands. */
export function textBehind({ value }: Line): string {
  return isScalar(value) && typeof value.value === 'string' ? value.value : '';
}

/** Comments above the first line of a block belong to that line, also when it moves. */
export function commentsToLines(map: YAMLMap): void {
  const [first] = linesIn(map);
  if (!map.commentBefore || !first) return;
  first.key.commentBefore = [map.commentBefore, first.key.commentBefore].filter((one) => one).join('\n');
  map.commentBefore = null;
}

/** Puts the source sentence above a line, or takes it away; comments of the author stay. */
export function mark({ key }: Line, language: string, sentence: string | null): void {
  const begin = ` ${language}: `;
  const kept = key.commentBefore?.split('\n').filter((line) => !line.startsWith(begin)) ?? [];
  if (sentence !== null) kept.push(begin + sentence.trim().replace(/\s+/g, ' '));
  key.commentBefore = kept.length > 0 ? kept.join('\n') : null;
}

/** A block with a comment inside cannot stand between braces. */
export function unfold(map: YAMLMap): boolean {
  const needs = linesIn(map).map(({ key, value }) => (isMap(value) && unfold(value)) || Boolean(key.commentBefore));
  if (needs.includes(true)) map.flow = false;
  return needs.includes(true);
}

/** `resident.tell: ...` as `resident: { tell: ... }`, with its comments. */
export function nestMoves(root: YAMLMap): void {
  const scenes = root.get('scenes');
  if (!isMap(scenes)) return;
  for (const scene of scenes.items) {
    const moves = isMap(scene.value) ? scene.value.get('moves') : null;
    if (isMap(moves)) nest(moves);
  }
}

function nest(moves: YAMLMap): void {
  commentsToLines(moves);
  for (const line of linesIn(moves)) {
    const [role = '', verb] = nameOf(line).split('.');
    if (verb === undefined) continue;
    line.key.value = verb;
    moves.items = moves.items.filter((one) => one !== line);
    const home = moves.get(role);
    if (isMap(home)) home.items.push(line);
    else moves.items.push(lineFor(role, mapOf([line])));
  }
}
