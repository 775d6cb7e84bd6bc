import type { Complaint } from './complaint.ts';
import { ROLES } from './ids.ts';
import { nearest } from './nearest.ts';
import { complain, type Page, type Tree, valueAt } from './page.ts';

/** What the puppet maker has in its box: `assets/figures/kit.json`. */
export interface Kit {
  heads: string[];
  wears: string[];
  carries: string[];
  extras: string[];
}

/** Parts that a card asks for and the box does not have. */
export function checkPuppets(page: Page, tree: Tree, kit: Kit): Complaint[] {
  const parts = [
    ['head', kit.heads],
    ['wears', kit.wears],
    ['carries', kit.carries],
    ['extra', kit.extras],
  ] as const;
  return ROLES.flatMap((role) =>
    parts.flatMap(([part, known]) => {
      const at = ['roles', role, 'puppet', part];
      const name = valueAt(tree, ...at);
      if (typeof name !== 'string' || known.includes(name)) return [];
      const near = nearest(name, known);
      return [complain(page, { code: 'S238', at, words: { name, known: known.join(', '), ...(near === null ? {} : { near }) } })];
    }),
  );
}
