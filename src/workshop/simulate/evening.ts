import type { Command } from '#rules/command.ts';
import { pointingAt, pointsDue } from '#rules/deciding.ts';
import { duePromises } from '#rules/promises.ts';
import { startState } from '#rules/start.ts';
import type { State, World } from '#rules/state.ts';
import { picksLeft } from '#rules/table.ts';
import { must, scenePlay } from '#rules/world.ts';
import { type Format, ROLES, type Role, TEAMS, type Team } from '#scenario/ids.ts';
import { decide } from './deciding.ts';
import { diceFrom } from './dice.ts';
import type { TemperName, Tempers } from './seat.ts';
import { act, allAnswer, asks, may, ofOwnAccord, type Sitting } from './sitting.ts';

interface EveningAsked {
  format: Format;
  seed: number;
  /** How the seats are played where the evening begins. */
  tempers: Tempers;
  /** Told each command with the state that came of it. */
  watch?: (command: Command, state: State) => void;
}

/**
 * One whole evening in the real kernel, from the value to a year later. One take per issue: whatever a second take could reach, one take in
 * which the same facts are laid reaches too, because a fact is laid free, at any time and for good (SCENARIO, "What makes it small").
 *
 * @throws {Stuck} when nothing lies open to choose from.
 */
export function playEvening(world: World, asked: EveningAsked): Sitting {
  const sitting = sitDown(world, asked);
  act(sitting, { do: 'choose-value', value: sitting.dice.one(world.scenario.values) });
  while (picksLeft(world, sitting.state) > 0) {
    turnAgain(sitting);
    chooseLetter(sitting);
    hearPromises(sitting);
    playMoves(sitting);
    decide(sitting);
  }
  if (may(sitting, { do: 'draw' })) act(sitting, { do: 'draw' });
  hearPromises(sitting);
  act(sitting, { do: 'close' });
  return sitting;
}

const SEATS: Record<Team, Role> = { star: 'resident', moon: 'worker', sun: 'official' };

function sitDown(world: World, { format, seed, tempers, watch = () => {} }: EveningAsked): Sitting {
  const dice = diceFrom(seed);
  const first = Object.fromEntries(TEAMS.map((team) => [team, tempers[SEATS[team]]])) as Record<Team, TemperName>;
  const puppets = TEAMS.filter((team) => first[team] === 'card');
  const state = startState(world, { format, secrecy: 'hands', seed: dice.below(2 ** 31), seats: SEATS, puppets });
  const ends: Sitting['ends'] = new Map();
  const begun = {
    watch,
    world,
    state: turnedOnce(state),
    ends,
    tempers: first,
    dice,
    entries: [],
    offered: new Set<string>(),
    decided: [],
  };
  return { ...begun, past: (mark) => ends.get(mark) };
}

/** The seats have turned once, as in every format: from then on every rule of a scene is open (GAME 4, layer 2). */
const turnedOnce = (state: State): State => ({ ...state, evening: { ...state.evening, turns: 1 } });

/** Between two issues the take that was played goes on, and the seats turn. */
function turnAgain(sitting: Sitting): void {
  const { scene } = sitting.state.play;
  if (!scene) return;
  for (const role of ROLES) act(sitting, { do: 'choose-take', role, take: scene.take });
  act(sitting, { do: 'turn-seats' });
}

/** Who holds the hammer picks, and may ask first; in the middle all point. */
function chooseLetter(sitting: Sitting): void {
  const played = sitting.state.play.played.length;
  while (sitting.state.play.played.length === played) {
    const points = pointingAt(sitting.state) === 'issue' ? pointsDue(sitting.state) : [];
    if (points.length > 0) allAnswer(sitting, points, 'point-letter');
    else
      asks(
        sitting,
        must(
          ROLES.find((role) => role === sitting.state.play.hammer),
          'hammer',
        ),
        'letter',
      );
  }
}

function hearPromises(sitting: Sitting): void {
  for (let due = duePromises(sitting.state)[0]; due; due = duePromises(sitting.state)[0]) asks(sitting, due.from, 'keep');
}

function playMoves(sitting: Sitting): void {
  ofOwnAccord(sitting, 'say');
  act(sitting, { do: 'end-talk' });
  allAnswer(sitting, ROLES, 'move');
  if (!scenePlay(sitting.state).sounded) throw new Error('no sound');
}
