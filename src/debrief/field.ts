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
  /** 0 torn, 1 dashed, 2 thin, 3 thick, 4 double (RULES 13). */
  ribbons: { pair: Pair; start: number; end: number }[];
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

export function field({ takes, start, end, felts }: Evening): Field {
  return {
    screen: 5,
    plays: liveTakes(takes).flatMap(playsOf),
    ribbons: PAIRS.map((pair) => ({ pair, start: start.play.trust[pair], end: end.play.trust[pair] })),
    candles: ROLES.map((role) => ({ role, start: start.play.energy[role], end: end.play.energy[role] })),
    images: end.evening.images,
    felts,
  };
}

function playsOf({ issue, take, moves, cards }: Take): Play[] {
  const played = ROLES.flatMap((role, i): Play[] => {
    const verb = moves?.[i]?.verb ?? null;
    const row = POWER_PLAYS.find(({ move }) => move === `${role}.${verb}`);
    return row ? [{ issue, take, role, use: row.use, verb, card: null }] : [];
  });
  return [...played, ...cards.map(({ role, card, use }): Play => ({ issue, take, role, use, verb: null, card }))];
}
