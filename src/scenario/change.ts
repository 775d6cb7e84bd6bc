import { HAMMERS, HOUSE_METERS, type HouseMeter, PAIRS, type Pair, ROLES, type Role } from './ids.ts';
import { nearest } from './nearest.ts';
import type { Change } from './types.ts';

/** What is wrong with one line of a change: in its name (`key`) or in its value. */
export interface ChangeFault {
  code: string;
  key: boolean;
  words: Record<string, string>;
}

const ENERGIES = [...ROLES, 'lowest'] as const;
const RIBBONS = [...PAIRS, 'thinnest', 'thickest'] as const;
/** Every name that a change may have without an id in it: for "did you mean". */
export const CHANGE_NAMES: readonly string[] = [
  ...ENERGIES.map((role) => `energy ${role}`),
  ...RIBBONS.map((pair) => `trust ${pair}`),
  ...HOUSE_METERS,
  'ring',
  'hammer',
  'story',
  'opens',
];
const FURTHEST = 4;

/** Reads one entry of a `change:` map, e.g. `trust thinnest: +1` (SCENARIO, "Changes"). */
export function parseChange(name: string, value: unknown): Change | ChangeFault {
  const [thing, target, ...more] = name.trim().split(/\s+/);
  if (more.length > 0) return unknownName(name);
  if (thing === 'ring') return ring(target, value);
  if (thing === 'hammer' && target === undefined) return closed(value, HAMMERS, (to) => ({ kind: 'hammer', to }));
  if (thing === 'opens' && target === undefined) return typeof value === 'string' ? { kind: 'opens', option: value } : wrong('S224', {});
  const change = counted(thing ?? '', target);
  if (!change) return unknownName(name);
  if (typeof value === 'string' && /^[+-]?\d+$/.test(value)) return wrong('S114', { name: value });
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > FURTHEST || value === 0)
    return wrong('S222', { name: String(value) });
  return change(value);
}

export function isChangeFault(change: Change | ChangeFault): change is ChangeFault {
  return 'code' in change;
}

function counted(thing: string, target: string | undefined): ((by: number) => Change) | null {
  if (thing === 'energy') return known(target, ENERGIES, (role: Role | 'lowest') => (by) => ({ kind: 'energy', role, by }));
  if (thing === 'trust') return known(target, RIBBONS, (pair: Pair | 'thinnest' | 'thickest') => (by) => ({ kind: 'trust', pair, by }));
  if (target !== undefined) return null;
  if (thing === 'story') return (by) => ({ kind: 'story', by });
  return known(thing, HOUSE_METERS, (meter: HouseMeter) => (by) => ({ kind: 'meter', meter, by }));
}

function known<T extends string, R>(name: string | undefined, list: readonly T[], make: (found: T) => R): R | null {
  const found = list.find((one) => one === name);
  return found === undefined ? null : make(found);
}

function ring(issue: string | undefined, value: unknown): Change | ChangeFault {
  return closed(value, ['closer', 'further'], (way) => ({
    kind: 'ring',
    ...(issue === undefined ? {} : { issue }),
    by: way === 'closer' ? -1 : 1,
  }));
}

function closed<T extends string>(value: unknown, list: readonly T[], make: (found: T) => Change): Change | ChangeFault {
  const found = list.find((one) => one === value);
  return found === undefined ? wrong('S223', { name: String(value), known: list.join(', ') }) : make(found);
}

function wrong(code: string, words: Record<string, string>): ChangeFault {
  return { code, key: false, words };
}

/** A change written as a question, `trust(resident, official)`: its words as S221 wants them, or null when it is none. */
export function changeWithBrackets(name: string): Record<string, string> | null {
  const [, thing, of] = /^\s*([a-z]+)\s*\(([^()]*)\)\s*$/i.exec(name) ?? [];
  if (thing === undefined || of === undefined) return null;
  const near = nearest(
    `${thing} ${of
      .split(',')
      .map((word) => word.trim())
      .join('-')}`,
    CHANGE_NAMES,
  );
  return { name: name.trim(), ...(near === null ? {} : { near }) };
}

function unknownName(name: string): ChangeFault {
  const near = changeWithBrackets(name)?.near ?? nearest(name, CHANGE_NAMES);
  return { code: 'S221', key: true, words: { name, ...(near === null ? {} : { near }) } };
}
