import type { Command } from '#rules/command.ts';
import { rulesOpen } from '#rules/deciding.ts';
import { duePromises } from '#rules/promises.ts';
import { scenePlay } from '#rules/world.ts';
import { type Id, ROLES, type Rule, type Verb } from '#scenario/ids.ts';
import {
  cardsToLay,
  highest,
  ideaOf,
  type Moment,
  optionsOpen,
  ownLetter,
  proposes,
  type Seat,
  type Temper,
  verbsOpen,
  viewOf,
} from './seat.ts';

/**
 * Holds on to power. It keeps what it knows, takes or blocks the hammer, chooses the rule in which its own word weighs most, and is only
 * for what serves its own card. Nobody's character: what a seat under pressure can do.
 */
export const holdTemper: Temper = (seat, moment) => ANSWERS[moment](seat);

/** The rule in which its word weighs most, first that is open: picking alone, then picking after asking, then a fist that stops. */
const RULE_WISHES: readonly Rule[] = ['top-down', 'advice', 'consent', 'vote', 'unanimity', 'escalate'];

const ANSWERS: Record<Moment, (seat: Seat) => Command | null> = {
  letter: (seat) => ({ do: 'choose-issue', issue: ownLetter(seat) }),
  'point-letter': (seat) => ({ do: 'point', role: seat.role, at: ownLetter(seat) }),
  // What only you know is say that nobody else has.
  say: () => null,
  move: (seat) => ({ do: 'play-move', role: seat.role, verb: grip(seat) }),
  rule: (seat) => ({ do: 'set-rule', role: seat.role, rule: strongest(seat) }),
  'point-rule': (seat) => ({ do: 'point', role: seat.role, at: strongest(seat) }),
  act: (seat) => ownPlan(seat)[0] ?? null,
  idea: (seat) => othersWork(seat)[0] ?? null,
  pick: (seat) => ({ do: 'pick', role: seat.role, option: own(seat) }),
  point: (seat) => ({ do: 'point', role: seat.role, at: own(seat) }),
  hand: (seat) => ({ do: 'show-hand', role: seat.role, hand: serves(seat) ? 'support' : 'object' }),
  // Power over, and only against what does not serve the own card.
  power: (seat) => (serves(seat) ? null : overCard(seat)),
  // A fist without a reason: giving one would be giving away what it knows.
  fist: ({ role }) => ({ do: 'speak-fist', role }),
  // A promise costs a candle; it keeps the candle.
  keep: (seat) => breaks(seat),
};

/** Resident: runs it itself while the hammer lies there, else refuses, and its no counts under every rule. Worker: takes over. Official: pushes. */
function grip(seat: Seat): Verb {
  const { role, state } = seat;
  const wishes: Verb[] =
    role === 'resident'
      ? state.play.hammer === 'resident'
        ? ['do', 'refuse']
        : ['refuse']
      : role === 'worker'
        ? ['take-over', 'let-go']
        : ['push'];
  const open = verbsOpen(seat);
  return wishes.find((verb) => open.includes(verb)) ?? (open[0] as Verb);
}

/** The resident picks alone where it is handed over to it. */
function strongest({ world, state, role }: Seat): Rule {
  const open = rulesOpen(world, state);
  const wishes: readonly Rule[] = role === 'resident' ? ['handover', ...RULE_WISHES] : RULE_WISHES;
  return wishes.find((rule) => open.includes(rule)) ?? 'consent';
}

const own = (seat: Seat): Id => highest(optionsOpen(seat), (option) => viewOf(seat, seat.role, option)) ?? '';

const serves = (seat: Seat): boolean => viewOf(seat, seat.role, scenePlay(seat.state).proposal?.option ?? '') === 2;

/** Nothing open serves it and it is its turn to propose: a plan in which another works and it decides. */
function ownPlan(seat: Seat): Command[] {
  const { role } = seat;
  if (optionsOpen(seat).some((option) => viewOf(seat, role, option) === 2) || !proposes(seat)) return [];
  return othersWork(seat);
}

function othersWork(seat: Seat): Command[] {
  const { role } = seat;
  return ROLES.filter((other) => other !== role).flatMap((works) => ideaOf(seat, { works, decides: role, benefits: role }));
}

/** The official decides for what serves its own card; every other card is laid as it lies. */
function overCard(seat: Seat): Command | null {
  const wanted = own(seat);
  const ways = cardsToLay(seat, 'over');
  return ways.find((way) => way.do === 'lay-card' && (way.card !== 'i-may-decide' || way.option === wanted)) ?? null;
}

function breaks({ state, role }: Seat): Command | null {
  const due = duePromises(state).find((promise) => promise.from === role);
  return due ? { do: 'keep', from: due.from, to: due.to, kept: false } : null;
}
