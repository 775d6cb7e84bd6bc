import type { Complaint } from './complaint.ts';
import { complain, entriesAt, namesAt, type Page, type Path, valueAt } from './page.ts';
import { type AnySchema, schemaAt } from './schema-at.ts';

interface Whole {
  page: Page;
  schema: AnySchema;
  tree: unknown;
}

/** Spaces of one step inward. */
const STEP = 2;

/**
 * Blocks that stand a step too far left or right and yet are YAML: the lines of an option beside its name, or an option inside the
 * one above it. The first line of each, with the spaces it should begin with.
 */
export function sunkenBlocks(whole: Whole, at: Path = []): Complaint[] {
  const here = schemaAt(whole.schema, at);
  const below = entriesAt(whole.tree, ...at).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? sunkenBlocks(whole, [...at, name]) : [],
  );
  return [...tooFarLeft(whole, at, here), ...tooFarRight(whole, at, here), ...below];
}

/** `wait:` with nothing behind it, and beside it `says:` and `from:`, which belong under it. */
function tooFarLeft({ page, tree }: Whole, at: Path, here: AnySchema | undefined): Complaint[] {
  const parts = Object.keys(here?.value?.entries ?? {});
  const names = namesAt(tree, ...at);
  if (parts.length < 2) return [];
  return names.flatMap((name, i) => {
    const next = names[i + 1];
    if (valueAt(tree, ...at, name) !== null || next === undefined || !parts.includes(next)) return [];
    return [misplaced(page, [...at, next], columnOf(page, [...at, name]) + STEP)];
  });
}

/** A name that does not belong here, with things under it that do: the neighbour of what it stands in. */
function tooFarRight({ page, tree }: Whole, at: Path, here: AnySchema | undefined): Complaint[] {
  const known = Object.keys(here?.entries ?? {});
  const strange = namesAt(tree, ...at).filter((name) => !known.includes(name));
  return strange.flatMap((name) => {
    const inside = namesAt(tree, ...at, name);
    if (at.length === 0 || inside.length < 2 || !inside.every((one) => known.includes(one))) return [];
    return [misplaced(page, [...at, name], columnOf(page, at))];
  });
}

function columnOf(page: Page, at: Path): number {
  return complain(page, { code: 'S110', at, key: true }).column - 1;
}

function misplaced(page: Page, at: Path, spaces: number): Complaint {
  return complain(page, { code: 'S110', at, key: true, words: { spaces: String(spaces) } });
}
