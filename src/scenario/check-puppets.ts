import type { Complaint } from './complaint.ts';
import { ROLES } from './ids.ts';
import { nearest } from './nearest.ts';
import { complain, namesAt, type Page, type Path, type Tree, valueAt } from './page.ts';

/** What the puppet maker has in its box: `assets/figures/kit.json`. */
export interface Kit {
  heads: string[];
  wears: string[];
  carries: string[];
  extras: string[];
  /** Brought in by a disruption. */
  props: string[];
}

/** Parts that a card or a disruption asks for and the box does not have. */
export function checkPuppets(page: Page, tree: Tree, kit: Kit): Complaint[] {
  return asked(tree, kit).flatMap(({ at, known }) => {
    const name = valueAt(tree, ...at);
    if (typeof name !== 'string' || known.includes(name)) return [];
    const near = nearest(name, known);
    return [complain(page, { code: 'S238', at, words: { name, known: known.join(', '), ...(near === null ? {} : { near }) } })];
  });
}

function asked(tree: Tree, kit: Kit): { at: Path; known: string[] }[] {
  const parts = { head: kit.heads, wears: kit.wears, carries: kit.carries, extra: kit.extras };
  const puppets = ROLES.flatMap((role) => Object.entries(parts).map(([part, known]) => ({ at: ['roles', role, 'puppet', part], known })));
  return [...puppets, ...namesAt(tree, 'disruptions').map((id) => ({ at: ['disruptions', id, 'prop'], known: kit.props }))];
}
