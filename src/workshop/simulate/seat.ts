import type { Command, OwnIdea } from '#rules/command.ts';
import { proposable, proposers } from '#rules/deciding.ts';
import { verbIsOpen } from '#rules/moves.ts';
import type { State, World } from '#rules/state.ts';
import { openLetters } from '#rules/table.ts';
import { optionOf, scenePlay } from '#rules/world.ts';
import { CARDS_OF, HAMMERS, type Id, type PowerCard, ROLES, type Role, type Use, VERBS, type Verb } from '#scenario/ids.ts';
import type { Dice } from './dice.ts';

/** The four ways in which a seat is played. Their sentences stand in `scenarios/guide/<language>/simulate.md`, under the same names. */
export const TEMPERS = ['random', 'card', 'share', 'hold'] as const;
export type TemperName = (typeof TEMPERS)[number];

/** How the three seats are played where an evening begins. */
export type Tempers = Record<Role, TemperName>;

/** All ways to seat the tempers: 4 x 4 x 4. */
export const COMBINATIONS: readonly Tempers[] = TEMPERS.flatMap((resident) =>
  TEMPERS.flatMap((worker) => TEMPERS.map((official) => ({ resident, worker, official }))),
);

/** `share-card-hold`, in the order of ROLES. */
export const nameOf = (tempers: Tempers): string => ROLES.map((role) => tempers[role]).join('-');

/** Where in the evening a seat is asked for something. At `say`, `act`, `idea` and `power` it may stay silent: null. */
export type Moment =
  | 'letter'
  | 'point-letter'
  | 'say'
  | 'move'
  | 'rule'
  | 'point-rule'
  | 'act'
  | 'idea'
  | 'pick'
  | 'point'
  | 'hand'
  | 'power'
  | 'fist'
  | 'keep';

/** One role at the table, with what it may look at: everything a puppet can see, and the kernel's own judgement. */
export interface Seat {
  world: World;
  state: State;
  role: Role;
  dice: Dice;
  /** Whether the kernel would carry this out now. */
  may(command: Command): boolean;
}

export type Temper = (seat: Seat, moment: Moment) => Command | null;

export const verbsOpen = ({ world, state, role }: Seat): Verb[] =>
  (VERBS[role] as readonly Verb[]).filter((verb) => verbIsOpen(world, state, { role, verb }));

export const lettersOpen = ({ world, state }: Seat): Id[] => openLetters(world, state);

export const optionsOpen = ({ world, state }: Seat): Id[] => proposable(world, state);

export const proposes = ({ world, state, role }: Seat): boolean => proposers(world, state).includes(role);

/**
 * How a role sees an option: its `for` in the case. An idea of the group says itself whom it serves: 2 for who decides over it or benefits
 * from it, else 1.
 */
export function viewOf({ world, state }: Seat, role: Role, option: Id): number {
  const scene = scenePlay(state);
  const written = optionOf(world, scene.issue, option);
  if (written) return written.for[role];
  const own = scene.ideas.find((idea) => idea.id === option)?.own;
  return own && (own.decides === role || own.benefits === role) ? 2 : 1;
}

/** The worst that this option is for anybody. */
export const worstOf = (seat: Seat, option: Id): number => Math.min(...ROLES.map((role) => viewOf(seat, role, option)));

/** The first of the highest; undefined for an empty list. */
export function highest<T>(list: readonly T[], of: (one: T) => number): T | undefined {
  return list.reduce<T | undefined>((top, one) => (top === undefined || of(one) > of(top) ? one : top), list[0]);
}

/** The letter in whose scene this role has most options that it is for. */
export function ownLetter(seat: Seat): Id {
  const { scenes } = seat.world.scenario;
  const liked = (issue: Id) => Object.values(scenes[issue]?.options ?? {}).filter((option) => option.for[seat.role] === 2).length;
  return highest(lettersOpen(seat), liked) ?? '';
}

/** Habits of this scene that the kernel lets this role ask about now. */
export function habitsToAsk(seat: Seat): Command[] {
  const { issue } = scenePlay(seat.state);
  const habits = Object.keys(seat.world.scenario.scenes[issue]?.habits ?? {});
  return habits.map((habit): Command => ({ do: 'question-habit', role: seat.role, habit })).filter(seat.may);
}

export function ideaOf(seat: Seat, idea: Omit<OwnIdea, 'words'>): Command[] {
  const command: Command = { do: 'own-idea', role: seat.role, idea: { ...idea, words: '' } };
  return seat.may(command) ? [command] : [];
}

/** Every way in which the kernel lets this role lay a power card now. */
export function cardsToLay(seat: Seat, use: Use): Command[] {
  return CARDS_OF[seat.role].flatMap((card) => waysToLay(seat, card, use)).filter(seat.may);
}

/** What each card names (RULES 7): an option, a role, or where the hammer goes. The kernel judges which of these may be. */
function waysToLay(seat: Seat, card: PowerCard, use: Use): Command[] {
  const plain = { do: 'lay-card', role: seat.role, card, use } as const;
  const proposal = scenePlay(seat.state).proposal?.option;
  const options = [...new Set([...(proposal ? [proposal] : []), ...optionsOpen(seat)])];
  const others = ROLES.filter((role) => role !== seat.role);
  if (card === 'i-may-decide' && use === 'with') return HAMMERS.map((hammer) => ({ ...plain, hammer }));
  if (use === 'over' && (card === 'our-craft' || card === 'i-may-decide')) return options.map((option) => ({ ...plain, option }));
  if (card === 'purse' || (card === 'what-i-hear' && use === 'over')) return others.map((to) => ({ ...plain, to }));
  return [plain];
}
