import type { World } from '#rules/state.ts';
import { pairOf, pairsOf, sceneOf, weight } from '#rules/world.ts';
import { ANSWERS, CARDS_OF, HAMMERS, type Id, type PowerCard, ROLES, type Role, USES, type Use } from '#scenario/ids.ts';
import type { ModelDoing } from '#scenario/model-types.ts';
import { adding, both, candle, changing, each, type Happening, handing, nothing, trust, when } from './happening.ts';
import { atLeast, not } from './may.ts';

/** A role lays one of its cards (RULES 7). */
export function cardsOf(world: World, issue: Id, role: Role): Happening[] {
  return CARDS_OF[role].flatMap((card) => USES.flatMap((use) => cardDoes(world, issue, { role, card, use })));
}

function cardDoes(world: World, issue: Id, { role, card, use }: { role: Role; card: PowerCard; use: Use }): Happening[] {
  const row = world.model.powerCards[card][use];
  const paid = use === 'with' ? row.candle : 0;
  const pays = paid === 0 ? nothing : both(when(atLeast({ ask: 'energy', role }, -paid)), candle(role, paid));
  const does = [both(pays, changing(row.effect, issue))];
  return row.doings.reduce((all, doing) => each(all, CARD_DOES[doing]?.(world) ?? [nothing]), does);
}

/** What a card does besides the changes in the model: to whom and for what is a free choice. */
const CARD_DOES: Partial<Record<ModelDoing, (world: World) => Happening[]>> = {
  'close-option': (world) => {
    const by = weight(world, 'card-ribbon-over');
    return [...pairsOf('worker').map((pair) => trust(pair, by)), trust('thinnest', by)];
  },
  'open-option': (world) => [nothing, adding('clarity', weight(world, 'card-clarity-explain'))],
  whisper: (world) =>
    pairsOf('worker').map((pair, place, [first, second]) => {
      const other = place === 0 ? second : first;
      return both(trust(pair, weight(world, 'card-ribbon-whisper')), other ? trust(other, weight(world, 'card-ribbon-over')) : nothing);
    }),
  'rule-top-down': (world) => pairsOf('official').map((pair) => both(trust(pair, weight(world, 'card-ribbon-over')), handing('official'))),
  'hammer-give': () => HAMMERS.map(handing),
  'soften-fist': (world) => pairsOf('official').map((pair) => candle(otherIn(pair), weight(world, 'card-candle-gift'))),
  gift: (world) =>
    pairsOf('official').map((pair) =>
      both(candle(otherIn(pair), weight(world, 'card-candle-gift')), trust(pair, weight(world, 'card-ribbon-gift'))),
    ),
};

const otherIn = (pair: string): Role => (pair.startsWith('resident') ? 'resident' : 'worker');

/** Somebody asks about a habit. */
export function habitDoes(world: World, issue: Id, habit: Id): Happening {
  const truth = sceneOf(world, issue).habits[habit]?.truth;
  if (truth === 'habit') return adding('sharedPicture', weight(world, 'habit-picture'));
  return truth === 'rule' ? adding('clarity', weight(world, 'habit-clarity')) : nothing;
}

/** Any promise is kept or broken: who gave it to whom is free, for it may be in own words. */
export function promisesDo(world: World): Happening[] {
  return ROLES.flatMap((from) =>
    ROLES.filter((to) => to !== from).flatMap((to) => {
      const able = when(atLeast({ ask: 'energy', role: from }, weight(world, 'promise-needs-candle-from')));
      const kept = both(candle(from, weight(world, 'promise-kept-candle')), trust(pairOf(from, to), weight(world, 'promise-kept-ribbon')));
      return [both(able, kept), trust(pairOf(from, to), weight(world, 'promise-broken-ribbon'))];
    }),
  );
}

/** One thing comes in from outside, or is held back. */
export function disruptionsDo({ scenario }: World, issue: Id): Happening[] {
  const all = Object.values(scenario.disruptions).flatMap(({ if: condition, change, else: other }) => {
    if (!condition) return [changing(change, issue)];
    return [both(when(condition), changing(change, issue)), both(when(not(condition)), changing(other, issue))];
  });
  return [nothing, ...all];
}

export const answersDo = ({ scenario }: World, issue: Id): Happening[] =>
  ANSWERS.map((answer) => changing(scenario.issues[issue]?.answers[answer] ?? [], issue));

export const elsewhereDoes = ({ scenario }: World, issue: Id): Happening => changing(scenario.issues[issue]?.elsewhere ?? [], issue);

/** Letters that nobody picked fly out: each one ring further. */
export const flying = (issues: readonly Id[]): Happening => issues.reduce((all, issue) => both(all, adding(`ring ${issue}`, 1)), nothing);
