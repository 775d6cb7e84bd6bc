import type { Command } from '#rules/command.ts';
import { rulesOpen } from '#rules/deciding.ts';
import { duePromises } from '#rules/promises.ts';
import { factsLeft } from '#rules/world.ts';
import { HANDS, IDEA_BENEFITS, IDEA_DOERS, ROLES, USES } from '#scenario/ids.ts';
import { cardsToLay, habitsToAsk, ideaOf, lettersOpen, type Moment, optionsOpen, type Seat, type Temper, verbsOpen } from './seat.ts';

/** Random: at each question any answer the kernel allows; what need not be done is left to a coin. It shows what the model does by itself. */
export const randomTemper: Temper = (seat, moment) => ANSWERS[moment](seat);

const ANSWERS: Record<Moment, (seat: Seat) => Command | null> = {
  letter: (seat) => ({ do: 'choose-issue', issue: seat.dice.one(lettersOpen(seat)) }),
  'point-letter': (seat) => ({ do: 'point', role: seat.role, at: seat.dice.one(lettersOpen(seat)) }),
  say: (seat) => someFact(seat),
  move: (seat) => ({ do: 'play-move', role: seat.role, verb: seat.dice.one(verbsOpen(seat)) }),
  rule: (seat) => ({ do: 'set-rule', role: seat.role, rule: seat.dice.one(rulesOpen(seat.world, seat.state)) }),
  'point-rule': (seat) => ({ do: 'point', role: seat.role, at: seat.dice.one(rulesOpen(seat.world, seat.state)) }),
  act: (seat) => (seat.dice.below(4) === 0 ? ownAccord(seat) : null),
  idea: (seat) => anyOf(seat, anyIdea(seat)),
  pick: (seat) => ({ do: 'pick', role: seat.role, option: seat.dice.one(optionsOpen(seat)) }),
  point: (seat) => ({ do: 'point', role: seat.role, at: seat.dice.one(optionsOpen(seat)) }),
  hand: (seat) => ({ do: 'show-hand', role: seat.role, hand: seat.dice.one(HANDS) }),
  power: (seat) => (seat.dice.coin() ? anyOf(seat, cardsToLay(seat, seat.dice.one(USES))) : null),
  fist: (seat) => someFact(seat) ?? { do: 'speak-fist', role: seat.role },
  keep: (seat) => keepPerhaps(seat),
};

function someFact(seat: Seat): Command | null {
  const left = factsLeft(seat.world, seat.state, seat.role);
  return left.length > 0 && seat.dice.coin() ? { do: 'lay', role: seat.role, n: seat.dice.one(left).n } : null;
}

const anyOf = ({ dice }: Seat, commands: readonly Command[]): Command | null => (commands.length > 0 ? dice.one(commands) : null);

/** Asks about a habit, says an idea of its own, or promises something to somebody. */
function ownAccord(seat: Seat): Command | null {
  const { role, dice } = seat;
  const others = ROLES.filter((other) => other !== role);
  const ways: (() => Command[])[] = [
    () => habitsToAsk(seat),
    () => anyIdea(seat),
    () => [{ do: 'promise', from: role, to: dice.one(others), words: '' } satisfies Command].filter(seat.may),
  ];
  return anyOf(seat, dice.one(ways)());
}

function anyIdea(seat: Seat): Command[] {
  const { dice } = seat;
  return ideaOf(seat, {
    works: dice.one(IDEA_DOERS),
    decides: dice.one(IDEA_DOERS),
    benefits: dice.one(IDEA_BENEFITS),
  });
}

function keepPerhaps(seat: Seat): Command | null {
  const due = duePromises(seat.state).find((promise) => promise.from === seat.role);
  if (!due) return null;
  const keep = { do: 'keep', from: due.from, to: due.to } as const;
  return { ...keep, kept: seat.dice.coin() && seat.may({ ...keep, kept: true }) };
}
