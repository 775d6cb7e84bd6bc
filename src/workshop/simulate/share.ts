import type { Command } from '#rules/command.ts';
import { majority } from '#rules/deciding.ts';
import { duePromises } from '#rules/promises.ts';
import { factsLeft, lowestCandle, scenePlay } from '#rules/world.ts';
import { type Hand, type Id, ROLES, type Role, type Verb } from '#scenario/ids.ts';
import {
  cardsToLay,
  habitsToAsk,
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
  worstOf,
} from './seat.ts';

/**
 * Shares power. What it knows is for all, what it may choose it chooses with the others, and it looks for what nobody is against. Each
 * line below has its reason; the sentence for authors is in the guide.
 */
export const shareTemper: Temper = (seat, moment) => ANSWERS[moment](seat);

/** First that the candle can pay. Resident: more people at the table. Worker: bonds before words. Official: the hammer to the middle. */
const MOVES: Record<Role, readonly Verb[]> = { resident: ['bring', 'tell'], worker: ['connect', 'translate'], official: ['make-room'] };

const ANSWERS: Record<Moment, (seat: Seat) => Command | null> = {
  // The holder asks first, and follows what the others point at.
  letter: (seat) =>
    seat.may({ do: 'ask', role: seat.role }) ? { do: 'ask', role: seat.role } : { do: 'choose-issue', issue: asked(seat) },
  'point-letter': (seat) => ({ do: 'point', role: seat.role, at: ownLetter(seat) }),
  // Say is not a cake: who lays a fact lifts everybody (RULES 11).
  say: (seat) => nextFact(seat),
  move: (seat) => ({
    do: 'play-move',
    role: seat.role,
    verb: MOVES[seat.role].find((verb) => verbsOpen(seat).includes(verb)) ?? anyVerb(seat),
  }),
  // Consent: nobody is passed over, and the hammer of the holder counts no more than any fist.
  rule: ({ role }) => ({ do: 'set-rule', role, rule: 'consent' }),
  'point-rule': ({ role }) => ({ do: 'point', role, at: 'consent' }),
  act: (seat) => habitsToAsk(seat)[0] ?? together(seat)[0] ?? promise(seat)[0] ?? null,
  idea: (seat) => ideaOf(seat, OF_ALL)[0] ?? null,
  pick: (seat) => ({ do: 'pick', role: seat.role, option: forAll(seat) }),
  point: (seat) => ({ do: 'point', role: seat.role, at: forAll(seat) }),
  hand: (seat) => ({ do: 'show-hand', role: seat.role, hand: handOf(seat) }),
  // Power with, never over, and only while a second candle is left to go on with.
  power: (seat) => (seat.state.play.energy[seat.role] >= 2 ? withCard(seat) : null),
  // A fist says what the others could not know.
  fist: (seat) => nextFact(seat) ?? { do: 'speak-fist', role: seat.role },
  keep: (seat) => keepIfPossible(seat),
};

const anyVerb = (seat: Seat): Verb => verbsOpen(seat)[0] as Verb;

function asked(seat: Seat): Id {
  const { points } = seat.state.play.agenda;
  return majority(points) ?? ROLES.map((role) => points[role]).find((issue) => issue !== undefined) ?? ownLetter(seat);
}

function nextFact({ world, state, role }: Seat): Command | null {
  const fact = factsLeft(world, state, role)[0];
  return fact ? { do: 'lay', role, n: fact.n } : null;
}

/** The option whose worst is best; of those the one that all together are most for. */
function forAll(seat: Seat): Id {
  const sum = (option: Id) => ROLES.reduce((all, role) => all + viewOf(seat, role, option), 0);
  return highest(optionsOpen(seat), (option) => 10 * worstOf(seat, option) + sum(option)) ?? '';
}

const OF_ALL = { works: 'together', decides: 'together', benefits: 'everybody' } as const;

/** Somebody is against everything that is open: an idea of all, done and decided together. */
function together(seat: Seat): Command[] {
  const { ideas } = scenePlay(seat.state);
  if (ideas.length > 0 || worstOf(seat, forAll(seat)) > 0) return [];
  return ideaOf(seat, OF_ALL);
}

/** After a fall who proposes promises something to who was against it. */
function promise(seat: Seat): Command[] {
  const { lastFell } = scenePlay(seat.state);
  if (!lastFell || !proposes(seat)) return [];
  const against = ROLES.filter((role) => role !== seat.role && viewOf(seat, role, lastFell) === 0);
  return against.map((to): Command => ({ do: 'promise', from: seat.role, to, words: '' })).filter(seat.may);
}

/** What the card can carry gets a thumb. A fist only when something lies open that nobody is against. */
function handOf(seat: Seat): Hand {
  const option = scenePlay(seat.state).proposal?.option ?? '';
  if (viewOf(seat, seat.role, option) > 0) return 'support';
  return optionsOpen(seat).some((other) => other !== option && worstOf(seat, other) > 0) ? 'object' : 'live-with';
}

/** The hammer goes to the middle, the money to the lowest candle. */
function withCard(seat: Seat): Command | null {
  const ways = cardsToLay(seat, 'with').filter((way) => way.do === 'lay-card' && (way.hammer ?? 'middle') === 'middle');
  const lowest = lowestCandle(seat.state.play);
  return ways.find((way) => way.do === 'lay-card' && way.to === lowest) ?? ways[0] ?? null;
}

function keepIfPossible(seat: Seat): Command | null {
  const due = duePromises(seat.state).find((each) => each.from === seat.role);
  if (!due) return null;
  const keep = { do: 'keep', from: due.from, to: due.to } as const;
  return { ...keep, kept: seat.may({ ...keep, kept: true }) };
}
