import { CARDS_OF, type Hammer, type PowerCard, ROLES, type Role, USES, type Use } from '#scenario/ids.ts';
import type { ModelDoing } from '#scenario/model-types.ts';
import type { Command } from './command.ts';
import { layFact } from './facts.ts';
import { openOptions, optionIds, originOf, placeOf } from './options.ts';
import { fall, settle } from './result.ts';
import { byPlinth } from './say.ts';
import type { State, World } from './state.ts';
import { add, addAll, carryOut, newStep, type Step, storyEntries } from './step.ts';
import { type Deals, isPuppet, layerOf, type Table, type Verdict } from './table.ts';
import { factsLeft, must, pairOf, pairsOf, scenePlay, thinnest, weight } from './world.ts';

type Lay = Extract<Command, { do: 'lay-card' }>;

/** Power cards (RULES 7): after the hands, before the result, from the highest plinth to the lowest. */
export const CARD_DEALS: Deals<'lay-card'> = { 'lay-card': { may: mayLay, act: layCard } };

/** Whether a card may be played now; a puppet plays none (RULES 15). */
export function cardIsOpen(world: World, state: State, { card, use, role }: { card: PowerCard; use: Use; role: Role }): boolean {
  const { scene } = state.play;
  if (scene === null || layerOf(state) < 3 || isPuppet(state, role)) return false;
  return whyShut(world, state, { do: 'lay-card', card, use, role }) === null;
}

export const anyCardOpen = (world: World, state: State): boolean =>
  ROLES.some((role) => CARDS_OF[role].some((card) => USES.some((use) => cardIsOpen(world, state, { card, use, role }))));

function mayLay({ world, state }: Table, command: Lay): Verdict {
  const { scene } = state.play;
  if (layerOf(state) < 3) return 'not-yet';
  if (!scene?.cardsOpen) return 'not-now';
  return whyShut(world, state, command) ?? whyTarget(world, state, command);
}

function whyShut(world: World, state: State, { role, card, use }: Lay): Verdict {
  const scene = scenePlay(state);
  if (!CARDS_OF[role].includes(card)) return 'not-yours';
  if (state.play.cardsUsed.includes(card) || scene.cards.some((played) => played.role === role)) return 'card-used';
  const order = byPlinth(world, state);
  if (scene.cards.some((played) => order.indexOf(played.role) > order.indexOf(role))) return 'card-order';
  if (use === 'with') return state.play.energy[role] + world.model.powerCards[card].with.candle < 0 ? 'candle-out' : null;
  return whyNotOver(world, state, card);
}

function whyNotOver(world: World, state: State, card: PowerCard): Verdict {
  const scene = scenePlay(state);
  const fist = ROLES.some((role) => role !== 'official' && scene.hands[role] === 'object');
  if (card === 'neighbourhood' && scene.hands.resident !== 'object') return 'no-fist';
  if (card === 'purse' && !fist) return 'no-fist';
  if (card === 'our-craft' && openOptions(world, state).length < 2) return 'last-option';
  return card === 'what-i-hear' && factsLeft(world, state, 'worker').length === 0 ? 'nothing-left' : null;
}

/** Whether the command names what its card needs: an option, a role, a place for the hammer. */
function whyTarget(world: World, state: State, { card, use, role, option, to, hammer }: Lay): Verdict {
  const open = () => option !== undefined && placeOf(world, state, option) === 'open';
  if (use === 'over') {
    if (card === 'our-craft' || card === 'i-may-decide') return open() ? null : 'unknown';
    if (card === 'what-i-hear') return to !== undefined && to !== role ? null : 'unknown';
    if (card === 'purse') return to !== undefined && to !== role && scenePlay(state).hands[to] === 'object' ? null : 'no-fist';
    return null;
  }
  if (card === 'i-may-decide') return hammer !== undefined && hammer !== role ? null : 'unknown';
  if (card === 'purse') return to !== undefined && to !== role ? null : 'unknown';
  return null;
}

function layCard(table: Table, command: Lay): void {
  const { world, state, entries } = table;
  const { role, card, use, option, to, hammer } = command;
  const scene = scenePlay(state);
  const row = world.model.powerCards[card][use];
  const from = { state, cause: `powerCards.${card}.${use}`, issue: scene.issue };
  const step = newStep();
  scene.cards = [...scene.cards, { role, card, use }];
  state.play.cardsUsed = [...state.play.cardsUsed, card];
  entries.push({ kind: 'card', role, card, use, ...(option ? { option } : {}), ...(to ? { to } : {}), ...(hammer ? { hammer } : {}) });
  if (use === 'with') add(step, { thing: `energy ${role}`, by: row.candle }, from.cause);
  addAll(step, row.effect, from);
  const after = row.doings.map((doing) => DOINGS[doing]?.(table, step, command));
  entries.push(...carryOut(state, step), ...storyEntries(step, scene.story));
  scene.story += step.story.by;
  for (const happens of after) happens?.();
  if (scene.cardsOpen && !anyCardOpen(world, state)) closeCards(table);
}

type Doing = (table: Table, step: Step, command: Lay) => (() => void) | undefined;

/** What a card does besides its declared changes; what it returns happens after the changes are carried out. */
const DOINGS: Partial<Record<ModelDoing, Doing>> = {
  fall:
    (table, _step, { card, use }) =>
    () =>
      fall(table, [`powerCards.${card}.${use}`]),
  'rule-consent-next': (table) => () => consentNext(table),
  'close-option': closeOption,
  'open-option': openOption,
  whisper,
  'lay-each': (table) => () => layEach(table),
  'rule-top-down': decideNow,
  'hammer-give': giveHammer,
  'rule-again': (table) => () => ruleAgain(table),
  'soften-fist': softenFist,
  gift,
};

function consentNext({ state, entries }: Table): void {
  const scene = scenePlay(state);
  if (scene.toOutside) return;
  Object.assign(scene, { rule: 'consent', ruleBy: 'card', points: {} });
  entries.push({ kind: 'rule', rule: 'consent', by: 'card', cause: ['powerCards.we-stop.over'] });
}

/** S closes one open option; the ribbon with the role it came from, else the thinnest, is the price. */
function closeOption({ world, state, entries, ...rest }: Table, step: Step, { option }: Lay): () => void {
  const scene = scenePlay(state);
  const id = must(option, 'option');
  const from = originOf(world, scene, id);
  const pair = from === 'resident' || from === 'official' ? pairOf('worker', from) : thinnest(state.play);
  const cause = 'powerCards.our-craft.over';
  add(step, { thing: `trust ${pair}`, by: weight(world, 'card-ribbon-over') }, cause);
  scene.closed = [...scene.closed, id];
  entries.push({ kind: 'closed', option: id, cause: [cause] });
  return () => {
    if (scene.proposal?.option === id) fall({ world, state, entries, ...rest }, [cause]);
  };
}

function openOption({ world, state, entries }: Table, step: Step): undefined {
  const scene = scenePlay(state);
  const cause = 'powerCards.our-craft.with';
  const shut = optionIds(world, scene).find((option) => placeOf(world, state, option) === 'face-down');
  if (!shut) {
    add(step, { thing: 'clarity', by: weight(world, 'card-clarity-explain') }, cause);
    return;
  }
  scene.opened = [...scene.opened, shut];
  entries.push({ kind: 'opened', option: shut, cause: [cause] });
}

function whisper({ world, state, entries }: Table, step: Step, { to, n }: Lay): undefined {
  const role = must(to, 'to');
  const left = factsLeft(world, state, 'worker');
  const fact = must(left.find((own) => own.n === n) ?? left[0], 'fact').id;
  const other = must(
    pairsOf('worker').find((pair) => pair !== pairOf('worker', role)),
    'pair',
  );
  const cause = 'powerCards.what-i-hear.over';
  state.evening.whispered = [...state.evening.whispered, { to: role, fact }];
  entries.push({ kind: 'whispered', from: 'worker', to: role, fact });
  add(step, { thing: `trust ${pairOf('worker', role)}`, by: weight(world, 'card-ribbon-whisper') }, cause);
  add(step, { thing: `trust ${other}`, by: weight(world, 'card-ribbon-over') }, cause);
}

function layEach(table: Table): void {
  for (const role of ROLES) {
    const fact = factsLeft(table.world, table.state, role)[0];
    if (fact) layFact(table, role, fact.n);
  }
}

/** The hammer and the choice go to the official now, back from outside too: a card goes before a rule. The hands that were shown stand. */
function decideNow({ world, state, entries }: Table, step: Step, { option }: Lay): undefined {
  const scene = scenePlay(state);
  const had: Hammer = state.play.hammer;
  const cause = 'powerCards.i-may-decide.over';
  add(step, { thing: `trust ${had === 'worker' ? 'worker-official' : 'resident-official'}`, by: weight(world, 'card-ribbon-over') }, cause);
  step.hammer = { to: 'official', cause };
  Object.assign(scene, {
    rule: 'top-down',
    ruleBy: 'card',
    toOutside: false,
    proposal: { option: must(option, 'option'), by: 'official' },
  });
  const { official: _own, ...others } = scene.hands;
  scene.hands = { ...pointersAsHands(state), ...others };
  entries.push(
    { kind: 'rule', rule: 'top-down', by: 'card', cause: [cause] },
    { kind: 'picked', option: must(option, 'option'), by: 'official' },
  );
}

/** Who had pointed at the proposal was not asked for a hand; now that counts as a thumb up. */
function pointersAsHands({ play }: State): Partial<Record<Role, 'support'>> {
  const points = play.scene?.points ?? {};
  return Object.fromEntries(ROLES.filter((role) => role !== 'official' && points[role]).map((role) => [role, 'support' as const]));
}

function giveHammer(_table: Table, step: Step, { hammer }: Lay): undefined {
  step.hammer = { to: must(hammer, 'hammer'), cause: 'powerCards.i-may-decide.with' };
}

/** The rule is chosen again, back from outside too; rounds are not counted anew (RULES 3). */
function ruleAgain({ state }: Table): void {
  const fresh = { rule: null, ruleBy: null, toOutside: false, proposal: null, points: {}, hands: {}, spoken: [], cardsOpen: false };
  Object.assign(scenePlay(state), fresh);
}

function softenFist({ world, state }: Table, step: Step, { to }: Lay): undefined {
  const role = must(to, 'to');
  const scene = scenePlay(state);
  scene.hands = { ...scene.hands, [role]: 'live-with' };
  add(step, { thing: `energy ${role}`, by: weight(world, 'card-candle-gift') }, 'powerCards.purse.over');
}

function gift({ world }: Table, step: Step, { to }: Lay): undefined {
  const role = must(to, 'to');
  const cause = 'powerCards.purse.with';
  add(step, { thing: `energy ${role}`, by: weight(world, 'card-candle-gift') }, cause);
  add(step, { thing: `trust ${pairOf('official', role)}`, by: weight(world, 'card-ribbon-gift') }, cause);
}

/** No more cards: on to the fists and the result. */
export function closeCards(table: Table): void {
  scenePlay(table.state).cardsOpen = false;
  settle(table);
}
