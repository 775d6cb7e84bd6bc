import type { Image } from '#rules/command.ts';
import type { Triple } from '#rules/entry.ts';
import { type Id, PAIRS, type Pair, type PowerCard, ROLES, type Role, type Use, type Verb } from '#scenario/ids.ts';
import type { Evening, Felt } from './evening.ts';
import { POWER_PLAYS } from './power-plays.ts';
import { liveTakes, type Take } from './takes.ts';

/** Screen 5: from power field to force field. */
export interface Field {
  screen: 5;
  plays: Play[];
  /**
   * From the start to the end, with the lowest between them when it lies below both: a ribbon may tear and be mended.
   * 0 torn, 1 dashed, 2 thin, 3 thick, 4 double (RULES 13).
   */
  ribbons: { pair: Pair; path: number[] }[];
  candles: { role: Role; start: number; end: number }[];
  /** What each role's table built, in the order of the roles; null where the evening had no images. */
  images: Triple<Image> | null;
  /** Say by fingers beside the height of the plinth, each time it was shown. */
  felts: Felt[];
}

export interface Play {
  issue: Id;
  take: number;
  role: Role;
  use: Use;
  verb: Verb | null;
  card: PowerCard | null;
}

export function field(evening: Evening): Field {
  const { takes, start, end, felts } = evening;
  return {
    screen: 5,
    plays: liveTakes(takes).flatMap(playsOf),
    ribbons: PAIRS.map((pair) => ({ pair, path: ribbonPath(evening, pair) })),
    candles: ROLES.map((role) => ({ role, start: start.play.energy[role], end: end.play.energy[role] })),
    images: end.evening.images,
    felts,
  };
}

function ribbonPath({ moments, start, end }: Evening, pair: Pair): number[] {
  const [first, last] = [start.play.trust[pair], end.play.trust[pair]];
  const seen = moments.flatMap(({ live, entries }) =>
    live ? entries.flatMap((entry) => (entry.kind === 'changed' && entry.thing === `trust ${pair}` ? [entry.to] : [])) : [],
  );
  const lowest = Math.min(first, last, ...seen);
  if (lowest < first && lowest < last) return [first, lowest, last];
  return first === last ? [first] : [first, last];
}

function playsOf({ issue, take, moves, cards }: Take): Play[] {
  const played = ROLES.flatMap((role, i): Play[] => {
    const verb = moves?.[i]?.verb ?? null;
    const row = POWER_PLAYS.find(({ move }) => move === `${role}.${verb}`);
    return row ? [{ issue, take, role, use: row.use, verb, card: null }] : [];
  });
  return [...played, ...cards.map(({ role, card, use }): Play => ({ issue, take, role, use, verb: null, card }))];
}
