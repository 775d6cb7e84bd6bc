import type { CommandKind } from '#rules/command.ts';
import { fistsDue, handsDue, pointingAt, pointsDue } from '#rules/deciding.ts';
import { guessesDue, readsDue } from '#rules/evening.ts';
import { duePromises } from '#rules/promises.ts';
import type { State, World } from '#rules/state.ts';
import { layerOf, picksLeft } from '#rules/table.ts';
import { takesOf } from '#rules/turn.ts';
import { ROLES, TEAMS, type Team } from '#scenario/ids.ts';

/** The few things about the play that the order of the evening depends on. The machine asks; it keeps nothing. */
export interface Glance {
  curtain: boolean;
  long: boolean;
  turns: number;
  hammerInMiddle: boolean;
  picksLeft: number;
  promisesDue: boolean;
  takeDue: boolean;
  firstTake: boolean;
  compare: boolean;
  /** A take has been chosen, or went on by itself. */
  goesOn: boolean;
  disruptions: boolean;
  elsewhere: boolean;
  decision: DecisionGlance;
  complete: (kind: CommandKind) => boolean;
  due: (kind: CommandKind) => Team[];
}

export type DecisionGlance = 'decided' | 'fell' | 'rule-pointing' | 'rule' | 'pointing' | 'choosing' | 'hands' | 'cards' | 'fists';

export function glance(world: World, state: State): Glance {
  const { evening, play } = state;
  const { scene } = play;
  const first = play.played.length < 2;
  return {
    curtain: evening.secrecy === 'curtain',
    long: evening.format === '100',
    turns: evening.turns,
    hammerInMiddle: play.hammer === 'middle',
    picksLeft: picksLeft(world, state),
    promisesDue: duePromises(state).length > 0,
    takeDue: scene !== null && !scene.chosen,
    firstTake: first && scene?.take === 1,
    compare: takesOf(state).length > 1,
    goesOn: scene?.chosen === true,
    disruptions: layerOf(state) >= 3 && play.deck.length > 0,
    elsewhere: (play.closing?.elsewhere.length ?? 0) > 0,
    decision: decisionGlance(state),
    complete: (kind) => due(state, kind).length === 0 || fresh(state, kind),
    due: (kind) => due(state, kind),
  };
}

function decisionGlance(state: State): DecisionGlance {
  const { scene, hammer } = state.play;
  if (!scene || scene.decided) return 'decided';
  if (scene.fell) return 'fell';
  if (!scene.rule) return hammer === 'middle' ? 'rule-pointing' : 'rule';
  if (!scene.proposal) return pointsDue(state).length > 0 ? 'pointing' : 'choosing';
  if (handsDue(state).length > 0) return 'hands';
  if (scene.cardsOpen) return 'cards';
  return fistsDue(state).length > 0 ? 'fists' : 'decided';
}

/** Teams that still have to answer a question put to all. */
function due(state: State, kind: CommandKind): Team[] {
  const { got, seats } = state.evening;
  const { scene } = state.play;
  const roles = (without: (role: (typeof ROLES)[number]) => unknown) => ROLES.filter((role) => without(role) === undefined);
  const teams = (of: readonly (typeof ROLES)[number][]) =>
    TEAMS.filter((team) => of.includes(seats[team])).sort((a, b) => order(state, a) - order(state, b));
  switch (kind) {
    case 'read-card':
      return readsDue(state);
    case 'guess':
      return guessesDue(state);
    case 'show-say':
      return teams(roles((role) => got.says[role]));
    case 'build-image':
      return teams(roles((role) => got.images[role]));
    case 'choose-take':
      return teams(roles((role) => got.votes[role]));
    case 'play-move':
      return scene?.sounded ? [] : teams(roles((role) => scene?.moves[role]));
    case 'point':
      return teams(pointsDue(state));
    case 'show-hand':
      return scene ? teams(handsDue(state)) : [];
    default:
      return [];
  }
}

const order = (state: State, team: Team): number => ROLES.indexOf(state.evening.seats[team]);

/** The last answer clears the tray: nobody has answered the next question yet. */
function fresh({ evening, play }: State, kind: CommandKind): boolean {
  const { got } = evening;
  switch (kind) {
    case 'read-card':
      return got.reads.length === 0;
    case 'guess':
      return Object.keys(got.guesses).length === 0;
    case 'show-say':
      return Object.keys(got.says).length === 0;
    case 'build-image':
      return Object.keys(got.images).length === 0;
    case 'choose-take':
      return Object.keys(got.votes).length === 0;
    case 'point':
      return pointsTaken(play) === 0 || pointingAt({ evening, play }) === null;
    default:
      return false;
  }
}

function pointsTaken({ scene, agenda }: State['play']): number {
  return Object.keys(scene && !scene.chosen ? scene.points : agenda.points).length;
}
