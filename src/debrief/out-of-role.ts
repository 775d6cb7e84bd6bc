import { type Role, TEAMS, type Team } from '#scenario/ids.ts';
import type { Evening } from './evening.ts';
import type { Fill } from './highlights.ts';
import { liveTakes } from './takes.ts';

/** Screen 0: out of your role. On which chairs each table sat, in order, and what was last chosen. */
export interface OutOfRole {
  screen: 0;
  /** `sat`: every chair in order, one who came back stands there again; `now`: the chair it gets up from. */
  seats: { team: Team; sat: Role[]; now: Role; puppet: boolean }[];
  /** The last choice of the evening; null when nothing was decided. */
  last: Fill | null;
}

export function outOfRole(evening: Evening): OutOfRole {
  const { header, takes, moments } = evening;
  const last = liveTakes(takes).at(-1);
  const seats = TEAMS.map((team) => ({
    team,
    sat: turnsOf([header.seats[team], ...moments.map(({ seats }) => seats[team])]),
    now: seatsNow(evening)[team],
    puppet: header.puppets.includes(team),
  }));
  const choice = last && {
    option: { issue: last.issue, option: last.option, own: last.own },
    issue: last.issue,
    ...(last.rule ? { rule: last.rule } : {}),
  };
  return { screen: 0, seats, last: choice ?? null };
}

/** Before the debrief everybody went back to the chair they began on (RULES 14), unless the play was broken off. */
export function seatsNow({ header, moments, end }: Evening): Record<Team, Role> {
  return moments.some(({ deed }) => deed.do === 'wrap-up') ? end.evening.seats : header.seats;
}

/** Staying on a chair is one turn on it. */
const turnsOf = (roles: readonly Role[]): Role[] => roles.filter((role, i) => role !== roles[i - 1]);
