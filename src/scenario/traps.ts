import { isAlias, isNode, isScalar, type Node, type Pair, visit, type YAMLMap } from 'yaml';
import { changeWithBrackets } from './change.ts';
import type { Complaint } from './complaint.ts';
import { complainAt, keyOf, MOST_TOLD, type Page } from './page.ts';
import { lineAt, nameWithoutColon, quoted } from './written-line.ts';

type Tell = (node: Node, code: string, words?: Record<string, string>) => void;

/** What YAML allows and a case does not: names for reuse, tags, dangerous names, and sentences that a sign of YAML cut in two. */
export function findTraps(page: Page): Complaint[] {
  const complaints: Complaint[] = [];
  const tell: Tell = (node, code, words) => {
    if (complaints.length >= MOST_TOLD) return;
    const [from, to] = node.range ?? [0, 0];
    complaints.push(complainAt(page, { from, to }, { code, words }));
  };
  const look = (node: Node): void => {
    if (!isShared(node) || complaints.length >= MOST_TOLD) return;
    complaints.push(complainAt(page, signOf(page.text, node), { code: 'S105' }));
  };
  visit(page.document, {
    Node: (_, node) => look(node),
    Map: (_, map) => {
      look(map);
      for (const pair of map.items) inPair(page, pair, tell);
      for (const twin of twins(map)) doubled(page, twin, tell);
      for (const cut of map.flow ? cuts(map) : []) tell(cut.pair.key as Node, cut.code, cut.words);
    },
  });
  return complaints;
}

function isShared(node: Node): boolean {
  if (isAlias(node)) return true;
  return isNode(node) && (('anchor' in node && Boolean(node.anchor)) || Boolean(node.tag?.startsWith('!')));
}

/** The sign itself stands before what it names. */
function signOf(text: string, node: Node): { from: number; to: number } {
  const [from, to] = node.range ?? [0, 0];
  if (isAlias(node)) return { from, to };
  const { from: begin } = lineAt(text, from);
  const before = Math.max(text.slice(begin, from + 1).lastIndexOf(' &'), text.slice(begin, from + 1).lastIndexOf(' !'));
  return { from: before < 0 ? from : begin + before + 1, to };
}

/** Names that mean something to the machine below the game. */
const UNSAFE = new Set(['__proto__', 'prototype', 'constructor']);

function inPair(page: Page, pair: Pair, tell: Tell): void {
  const key = pair.key as Node | null;
  const name = keyOf(pair);
  if (!key) return;
  if (name === '<<') tell(key, 'S105');
  if (UNSAFE.has(name)) tell(key, 'S122', { name, taken: name });
  else if (isScalar(key) && key.value === null) tell(key, 'S128');
  cutAtHash(page, pair, tell);
}

/** Names that stand a second time in this map, with the pair above each. */
function twins(map: YAMLMap): { pair: Pair; above: Pair | undefined }[] {
  const seen = new Set<string>();
  return map.items.flatMap((pair, i) => {
    const name = keyOf(pair);
    const again = seen.has(name);
    seen.add(name);
    return again && name !== '' ? [{ pair, above: map.items[i - 1] }] : [];
  });
}

/** Spaces of one step inward. */
const STEP = 2;

/** `wait:` with nothing under it, beside lines that stand twice: they belong under it, and it stands a step too far right. */
function doubled({ text }: Page, { pair, above }: { pair: Pair; above: Pair | undefined }, tell: Tell): void {
  const heading = above && isScalar(above.value) && above.value.value === null ? (above.key as Node) : null;
  const line = heading?.range ? lineAt(text, heading.range[0]) : null;
  const spaces = line ? line.indent - STEP : -1;
  if (heading && spaces >= 0) tell(heading, 'S110', { spaces: String(spaces) });
  else tell(pair.key as Node, 'S104', { name: keyOf(pair) });
}

/** `says: Pole #3 bends.` ends before the sign: the rest is a note. A real note has a space after its sign. */
function cutAtHash({ text }: Page, { key, value }: Pair, tell: Tell): void {
  if (!isScalar(key) || !isScalar(value) || !value.range || !key.range) return;
  if (value.value !== null && value.type !== 'PLAIN') return;
  const end = value.value === null ? key.range[1] : value.range[1];
  const after = text.slice(end, end + 40);
  const note = value.value === null ? /^ *: +(#[^\s#])/.exec(after) : /^ +(#[^\s#])/.exec(after);
  if (!note) return;
  const line = lineAt(text, end);
  const from = value.value === null ? end + note[0].length - 2 : value.range[0];
  const says = text.slice(from, line.from + line.says.length).trimEnd();
  tell({ ...value, range: [from, from + says.length, from + says.length] } as unknown as Node, 'S129', { sign: '#', mended: quoted(says) });
}

type Cut = { pair: Pair; code: string; words?: Record<string, string> };

/** In `{ if: trust(resident, official) >= 2 }` the comma ends the value: what follows stands there as a name without a value. */
function cuts(map: YAMLMap): Cut[] {
  return map.items.flatMap((pair, i): Cut[] => {
    const name = keyOf(pair);
    const change = changeWithBrackets(`${name}, ${keyOf(map.items[i + 1] ?? pair)}`);
    if (pair.value === null && change) return [{ pair, code: 'S221', words: change }];
    const without = pair.value === null ? nameWithoutColon(name) : null;
    if (without?.name && /^[+-]?\d+$/.test(without.value ?? '')) return [{ pair, code: 'S128', words: without }];
    const before = map.items[i - 1]?.value;
    if (pair.value !== null || !isScalar(before) || typeof before.value !== 'string') return [];
    const isCondition = /\([^)]*$/.test(before.value) && name.includes(')');
    return [{ pair, code: isCondition ? 'S103' : 'S108' }];
  });
}
