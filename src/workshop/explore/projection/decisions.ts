import type { OwnIdea } from '#rules/command.ts';
import { addIdea } from '#rules/ideas.ts';
import type { State, World } from '#rules/state.ts';
import { newStep } from '#rules/step.ts';
import { pairOf, ruleWeight, sceneOf, weight } from '#rules/world.ts';
import { type Id, PAIRS, ROLES } from '#scenario/ids.ts';
import type { Option } from '#scenario/types.ts';
import { IDEAS } from '../choices.ts';
import { HOUSE, LEVELS, RIBBONS, withValues } from '../meters.ts';
import { adding, both, candle, changing, each, emptyTable, type Happening, nothing, ofStep, trust, when } from './happening.ts';
import { atLeast, not } from './may.ts';

export interface Deciding {
  issue: Id;
  /** Options that may lie open whatever their condition says: a change or a card opens them. */
  forced: (option: Id) => boolean;
  /** Any state with this issue in play. */
  state: State;
}

/** All that deciding may do in this scene: a rule; and an option or an idea of the group, or nothing that all point at. */
export function decisionsIn(world: World, deciding: Deciding): [rules: Happening[], choices: Happening[]] {
  const options = Object.entries(sceneOf(world, deciding.issue).options);
  const written = options.flatMap(([id, option]) => writtenDoes(world, deciding, { ...option, id }));
  return [rulesDo(world, deciding.issue), [nothing, ...written, ...ideasDo(world, deciding.state)]];
}

function writtenDoes(world: World, { issue, forced }: Deciding, option: Option & { id: Id }): Happening[] {
  const does = changing(option.change, issue);
  const opens = option.if && !forced(option.id) ? [option.if] : [];
  const chosen = { ...does, when: opens, puts: { ...does.puts, chose: `chose ${issue} ${option.id}` } };
  const win = trust('thinnest', weight(world, 'small-win-thinnest'));
  return option.fits.length > 0 ? [chosen, both(chosen, win)] : [chosen];
}

/** What the rule itself costs or gives (RULES 3, last column), for every set of fists; outside it does nothing. */
function rulesDo(world: World, issue: Id): Happening[] {
  const allowed = new Set(['top-down', 'consent', ...sceneOf(world, issue).rules]);
  const by = (rule: Parameters<typeof ruleWeight>[1], id: Id) => ruleWeight(world, rule, id);
  const found: Happening[] = [nothing];
  for (const holder of ROLES) {
    const holds = [when({ kind: 'holds', of: { ask: 'hammer', at: holder } })];
    const others = ROLES.filter((role) => role !== holder);
    const fists = (rule: 'top-down' | 'advice') =>
      others.map((role) => [nothing, trust(pairOf(role, holder), by(rule, 'fist-ribbon'))]).reduce(each, holds);
    found.push(...fists('top-down'));
    if (allowed.has('advice')) found.push(...fists('advice'), ...each(holds, [adding('clarity', by('advice', 'no-fist-clarity'))]));
  }
  const against = ROLES.map((role) => [nothing, trust(`thickest of ${role}`, by('vote', 'fist-thickest'))]);
  if (allowed.has('vote')) found.push(...against.reduce(each));
  found.push(adding('sharedPicture', by('consent', 'round-two-picture')));
  if (allowed.has('unanimity'))
    found.push(both(adding('sharedPicture', by('unanimity', 'picture')), trust('thinnest', by('unanimity', 'thinnest'))));
  if (allowed.has('handover'))
    found.push(
      trust('resident-official', by('handover', 'all-ribbon')),
      ...['one-candle', 'more-candle'].map((id) => candle('resident', by('handover', id))),
    );
  return found;
}

/** What an idea of the group does hangs on how clear roles are and on which ribbon is the thinnest: each is asked of the kernel. */
function ideasDo(world: World, from: State): Happening[] {
  const safe = atLeast({ ask: 'clarity' }, weight(world, 'idea-together-safe-from'));
  return [safe, not(safe)].flatMap((clear) =>
    PAIRS.flatMap((_, thin) => {
      const ribbons = PAIRS.map((_pair, place) => (place === thin ? 0 : LEVELS - 1));
      const play = withValues(withValues(from.play, ribbons, RIBBONS), [clear === safe ? LEVELS - 1 : 0], HOUSE);
      return IDEAS.map((idea) => both(when(clear), ideaDoes(world, { ...from, play }, idea)));
    }),
  );
}

function ideaDoes(world: World, state: State, idea: OwnIdea): Happening {
  const step = newStep();
  addIdea(emptyTable(world, state), step, idea);
  return ofStep(step);
}
