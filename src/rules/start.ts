import type { Format, Id, Role, Secrecy, Team } from '#scenario/ids.ts';
import type { Start } from '#scenario/types.ts';
import type { Evening, Got, Play, ScenePlay, State, World } from './state.ts';

export interface Setup {
  format: Format;
  secrecy: Secrecy;
  seed: number;
  seats: Record<Team, Role>;
  puppets: Team[];
}

/** The state before anybody has done anything. */
export function startState(world: World, setup: Setup): State {
  return { evening: startEvening(setup), play: startPlay(world, setup.seed) };
}

/** The start of the opening show: the case's start with what `opening.start` says otherwise. */
export function openingState(world: World, setup: Setup): State {
  const { start, opening } = world.scenario;
  const trust = { ...start.trust, ...opening.start.trust };
  const energy = { ...start.energy, ...opening.start.energy };
  const shown = { ...start, ...opening.start, trust, energy };
  return startState({ ...world, scenario: { ...world.scenario, start: shown } }, setup);
}

export const noAnswers = (): Got => ({ reads: [], says: {}, images: {}, guesses: {}, votes: {} });

function startEvening({ format, secrecy, seats, puppets }: Setup): Evening {
  return {
    format,
    secrecy,
    seats: { ...seats },
    puppets: [...puppets],
    value: null,
    got: noAnswers(),
    laid: [],
    whispered: [],
    questioned: [],
    questionedIn: [],
    felt: null,
    images: null,
    guesses: [],
    giveBacks: [],
    turns: 0,
    cuts: {},
    page: 0,
    finished: false,
  };
}

function startPlay({ scenario }: World, seed: number): Play {
  const start: Start = scenario.start;
  const { clarity, sharedPicture, reach, inclusion } = start;
  return {
    chance: seed | 0,
    deck: Object.keys(scenario.disruptions),
    trust: { ...start.trust },
    taped: [],
    energy: { ...start.energy },
    house: { clarity, sharedPicture, reach, inclusion },
    hammer: start.hammer,
    rings: Object.fromEntries(Object.entries(scenario.issues).map(([id, issue]) => [id, issue.ring])),
    promises: [],
    cardsUsed: [],
    won: [],
    played: [],
    flown: [],
    opened: [],
    agenda: { asked: false, points: {} },
    scene: null,
    decisions: [],
    takes: [],
    disruption: null,
    closing: null,
  };
}

export function newScene(issue: Id, take: number): ScenePlay {
  return {
    issue,
    take,
    talked: false,
    moves: {},
    sounded: false,
    chord: null,
    light: false,
    told: [],
    refused: false,
    covered: false,
    paper: false,
    net: false,
    story: 0,
    rule: null,
    ruleBy: null,
    points: {},
    ideas: [],
    proposal: null,
    hands: {},
    spoken: [],
    cards: [],
    cardsOpen: false,
    closed: [],
    opened: [],
    falls: 0,
    lastFell: null,
    promised: false,
    fell: null,
    toOutside: false,
    decided: null,
    won: false,
    stopped: false,
    chosen: false,
  };
}
