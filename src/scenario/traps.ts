import { isAlias, isNode, isScalar, type Node, type Pair, visit, type YAMLMap } from 'yaml';
import type { Complaint } from './complaint.ts';
import { complainAt, keyOf, type Page } from './page.ts';

/** What YAML allows and a case does not: names for reuse, tags, and sentences that a comma inside `{ }` cut in two. */
export function findTraps(page: Page): Complaint[] {
  const complaints: Complaint[] = [];
  const tell = (node: Node, code: string): void => {
    const [from, to] = node.range ?? [0, 0];
    complaints.push(complainAt(page, { from, to }, { code }));
  };
  visit(page.document, {
    Node: (_, node) => {
      if (isShared(node)) tell(node, 'S105');
    },
    Map: (_, map) => {
      for (const cut of map.flow ? cuts(map) : []) tell(cut.pair.key as Node, cut.code);
    },
  });
  return complaints;
}

function isShared(node: Node): boolean {
  if (isAlias(node)) return true;
  return isNode(node) && (('anchor' in node && Boolean(node.anchor)) || Boolean(node.tag?.startsWith('!')));
}

type Cut = { pair: Pair; code: 'S103' | 'S108' };

/** In `{ if: trust(resident, official) >= 2 }` the comma ends the value: what follows stands there as a name without a value. */
function cuts(map: YAMLMap): Cut[] {
  return map.items.flatMap((pair, i): Cut[] => {
    const before = map.items[i - 1]?.value;
    if (pair.value !== null || !isScalar(before) || typeof before.value !== 'string') return [];
    const isCondition = /\([^)]*$/.test(before.value) && keyOf(pair).includes(')');
    return [{ pair, code: isCondition ? 'S103' : 'S108' }];
  });
}
