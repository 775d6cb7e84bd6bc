import { type Command, type Image, type OwnIdea, SHORTENINGS } from '#rules/command.ts';
import type { View } from '#rules/view.ts';
import { HAMMERS, HANDS, MARKS, POWER_CARDS, ROLES, RULES, TEAMS, USES, VERBS, type Verb } from '#scenario/ids.ts';
import type { Session } from '#session/types.ts';
import { world } from './world.ts';

const image: Image = {
  figures: {
    resident: { height: 0, x: 2, faces: 'official' },
    worker: { height: 2, x: 5, faces: 'resident' },
    official: { height: 4, x: 8, faces: 'away' },
  },
};
const IDEAS: OwnIdea[] = [
  { words: 'een eigen sleutel', works: 'together', decides: 'together', benefits: 'absent' },
  { words: 'de school vragen', works: 'worker', decides: 'official', benefits: 'resident' },
  { words: 'een fonds', works: 'outside', decides: 'outside', benefits: 'everybody' },
];

/** Everything somebody could try now; the session says which of it may be. */
function tries(view: View): Command[] {
  const { scenario } = world;
  const options = view.scene?.options.flatMap((option) => (option.id ? [option.id] : [])) ?? [];
  const letters = view.letters.map((letter) => letter.issue);
  const habits = view.scene?.habits.map((habit) => habit.id) ?? [];
  const byRole = ROLES.flatMap((role): Command[] => [
    ...[0, 1, 2, 3, 4].map((fingers): Command => ({ do: 'show-say', role, fingers })),
    { do: 'build-image', role, image },
    { do: 'ask', role },
    { do: 'lay', role, n: 1 },
    { do: 'lay', role, n: 2 },
    ...(VERBS[role] as readonly Verb[]).flatMap((verb): Command[] => [
      { do: 'play-move', role, verb },
      { do: 'play-move', role, verb, words: 'anders' },
    ]),
    ...RULES.flatMap((rule): Command[] => [
      { do: 'set-rule', role, rule },
      { do: 'point', role, at: rule },
    ]),
    ...[...options, ...letters].map((at): Command => ({ do: 'point', role, at })),
    ...options.map((option): Command => ({ do: 'pick', role, option })),
    ...IDEAS.map((idea): Command => ({ do: 'own-idea', role, idea })),
    ...HANDS.map((hand): Command => ({ do: 'show-hand', role, hand })),
    { do: 'speak-fist', role, words: 'eerst uitleg' },
    ...habits.map((habit): Command => ({ do: 'question-habit', role, habit })),
    ...[1, 2, 3, 4].map((take): Command => ({ do: 'choose-take', role, take })),
    ...ROLES.flatMap((to): Command[] => [
      { do: 'promise', from: role, to, words: 'koffie' },
      { do: 'keep', from: role, to, kept: true },
      { do: 'keep', from: role, to, kept: false },
    ]),
    ...POWER_CARDS.flatMap((card) => USES.flatMap((use) => cardTries({ role, card, use }, options))),
  ]);
  const byTeam = TEAMS.flatMap((team): Command[] => [
    { do: 'read-card', team },
    { do: 'give-back', team, words: 'jij wilt rust' },
    ...MARKS.map((mark): Command => ({ do: 'mark', team, mark })),
    ...ROLES.flatMap((role) => scenario.roles[role].guesses.map((guess): Command => ({ do: 'guess', team, guess: guess.id }))),
  ]);
  const table: Command[] = [
    { do: 'go-on' },
    { do: 'end-talk' },
    { do: 'turn-seats' },
    { do: 'draw' },
    { do: 'hold-back' },
    { do: 'close' },
    { do: 'wrap-up' },
    ...SHORTENINGS.map((what): Command => ({ do: 'shorten', what })),
    { do: 'finish' },
    { do: 'turn-page', page: view.page + 1 },
    { do: 'note', words: 'ook de koffie', page: view.page },
    ...scenario.values.map((value): Command => ({ do: 'choose-value', value })),
    ...letters.map((issue): Command => ({ do: 'choose-issue', issue })),
    ...view.deck.map((disruption): Command => ({ do: 'force', disruption })),
    ...view.bookmarks.map((to): Command => ({ do: 'rewind', to })),
    ...(['moves', 'rule', 'hands'] as const).flatMap((step): Command[] => [
      { do: 'snip', step },
      { do: 'snip', step, swap: ['resident', 'official'] },
    ]),
  ];
  return [...byRole, ...byTeam, ...table];
}

type Card = Pick<Extract<Command, { do: 'lay-card' }>, 'role' | 'card' | 'use'>;

function cardTries(card: Card, options: string[]): Command[] {
  const base = { do: 'lay-card' as const, ...card };
  return [
    base,
    ...options.map((option): Command => ({ ...base, option })),
    ...ROLES.map((to): Command => ({ ...base, to })),
    ...HAMMERS.map((hammer): Command => ({ ...base, hammer })),
  ];
}

export const legal = (session: Session): Command[] => tries(session.view('facilitator')).filter((command) => session.may(command) === null);
