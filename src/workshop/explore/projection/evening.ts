import type { World } from '#rules/state.ts';
import { PICKS } from '#rules/table.ts';
import { must } from '#rules/world.ts';
import { type Format, type Id, ROLES, type Role } from '#scenario/ids.ts';
import { openIssue, start } from '../walk.ts';
import { answersDo, cardsOf, disruptionsDo, elsewhereDoes, flying, habitDoes, promisesDo } from './around.ts';
import { decisionsIn } from './decisions.ts';
import { type Happening, nothing } from './happening.ts';
import { movesIn } from './moves.ts';

/** A place in an evening. */
export interface Place {
  name: 'begun' | 'sounded' | 'decided' | 'disrupted' | 'closing';
  /** Issues opened so far, in order. */
  played: readonly Id[];
  /** The habit that was asked about in the scene that is played. */
  asked: Id | null;
  /** Which roles laid a card in it: a bit each. */
  cards: number;
  /** Issues still to be read at the closing: the answer to one that was decided, what happened elsewhere to one that flew out. */
  left: readonly Id[];
}

/** A step from one place to another: each part of it is one of some. */
export interface Passage {
  to: Place;
  parts: readonly (readonly Happening[])[];
}

/** What can come next from a place, for one order of the letters. */
export type Passages = (place: Place) => Passage[];

export const FIRST: Place = { name: 'begun', played: [], asked: null, cards: 0, left: [] };

/**
 * An evening of a format as steps from place to place, with everything free that no meter decides: who lays, asks, promises, holds back, and
 * when the facilitator wraps up. It allows at least what the kernel allows.
 */
export function passagesOf(world: World, format: Format): Passages {
  const letters = world.scenario.letters[format];
  const picks = Math.min(PICKS[format], letters.length);
  const scenes = new Map(letters.map((issue) => [issue, sceneOf(world, format, issue)]));
  const evening: Evening = { world, letters, picks, promises: [promisesDo(world)] };
  return (place) => {
    if (place.name === 'closing') return reading(evening, place);
    const closing: Passage = { to: { ...FIRST, name: 'closing', played: place.played, left: leftAt(evening, place) }, parts: [] };
    const scene = scenes.get(place.played.at(-1) ?? '');
    return scene ? [closing, ...kept(evening, place), ...ON[place.name](evening, place, scene)] : [closing, ...opening(evening, place)];
  };
}

interface Evening {
  world: World;
  letters: readonly Id[];
  picks: number;
  promises: Happening[][];
}

/** A promise of an earlier issue, or of one that is decided, is answered at any time. */
const kept = ({ promises }: Evening, place: Place): Passage[] =>
  place.played.length > 1 || place.name === 'decided' || place.name === 'disrupted' ? [{ to: place, parts: promises }] : [];

function opening({ letters, picks }: Evening, { played }: Place): Passage[] {
  if (played.length >= picks) return [];
  return letters
    .filter((issue) => !played.includes(issue))
    .map((issue) => {
      const now = [...played, issue];
      const flown = now.length === picks ? letters.filter((each) => !now.includes(each)) : [];
      return { to: { ...FIRST, played: now }, parts: [[flying(flown)]] };
    });
}

type On = (evening: Evening, place: Place, scene: Scene) => Passage[];

const ON: Record<Exclude<Place['name'], 'closing'>, On> = {
  begun: (_evening, place, { moves }) => [{ to: { ...place, name: 'sounded' }, parts: moves() }],
  sounded: (_evening, place, scene) => [
    ...asking(place, scene),
    ...laying(place, scene),
    { to: { ...FIRST, name: 'decided', played: place.played }, parts: scene.decisions(isLate(place)) },
  ],
  decided: (evening, place, { comes }) => {
    const disrupted: Passage[] = isLate(place) ? [{ to: { ...place, name: 'disrupted' }, parts: comes() }] : [];
    return [...opening(evening, place), ...disrupted];
  },
  disrupted: () => [],
};

/** From the second issue on cards may be laid, and something may come in from outside. */
const isLate = ({ played }: Place): boolean => played.length > 1;

/** One habit, and its gift may have been put back with an earlier take. */
const asking = (place: Place, { habits }: Scene): Passage[] =>
  place.asked === null ? [...habits].map(([habit, does]) => ({ to: { ...place, asked: habit }, parts: [[does, nothing]] })) : [];

const laying = (place: Place, { cards }: Scene): Passage[] =>
  ROLES.filter((_, at) => isLate(place) && !(place.cards & (1 << at))).map((role) => ({
    to: { ...place, cards: place.cards | (1 << ROLES.indexOf(role)) },
    parts: cards(role),
  }));

interface Scene {
  habits: Map<Id, Happening>;
  moves: () => Happening[][];
  cards: (role: Role) => Happening[][];
  decisions: (late: boolean) => Happening[][];
  comes: () => Happening[][];
}

/** What can happen in one scene, each made once. */
function sceneOf(world: World, format: Format, issue: Id): Scene {
  const state = must(openIssue(world, start(world, format), issue), issue);
  const opens = openedBySome(world);
  const made = new Map<string, Happening[][]>();
  const once = (key: string, make: () => Happening[][]): Happening[][] => {
    const parts = made.get(key) ?? make();
    made.set(key, parts);
    return parts;
  };
  const habits = Object.keys(world.scenario.scenes[issue]?.habits ?? {});
  return {
    habits: new Map(habits.map((habit) => [habit, habitDoes(world, issue, habit)])),
    moves: () => once('moves', () => [movesIn(world, issue)]),
    cards: (role) => once(role, () => [cardsOf(world, issue, role)]),
    decisions: (late) =>
      once(`decisions ${late}`, () => decisionsIn(world, { issue, state, forced: (option) => late || opens.has(option) })),
    comes: () => once('comes', () => [disruptionsDo(world, issue)]),
  };
}

/** Options that a change somewhere opens. */
export function openedBySome({ scenario }: World): Set<Id> {
  const { issues, scenes, disruptions } = scenario;
  const changes = [
    ...Object.values(issues).flatMap(({ elsewhere, answers }) => [...elsewhere, ...Object.values(answers).flat()]),
    ...Object.values(scenes).flatMap(({ options }) => Object.values(options).flatMap(({ change }) => change)),
    ...Object.values(disruptions).flatMap(({ change, else: other }) => [...change, ...other]),
  ];
  return new Set(changes.flatMap((change) => (change.kind === 'opens' ? [change.option] : [])));
}

/** What was decided, in order, and then letters that flew out; an issue that is still open is not read. */
function leftAt({ letters, picks }: Evening, { name, played }: Place): Id[] {
  const decided = name === 'decided' || name === 'disrupted' ? played : played.slice(0, -1);
  const flown = played.length === picks ? letters.filter((issue) => !played.includes(issue)) : [];
  return [...decided, ...flown];
}

/** The next of what is left, a step of its own. */
const reading = ({ world }: Evening, place: Place): Passage[] =>
  place.left.slice(0, 1).map((issue) => ({
    to: { ...place, left: place.left.slice(1) },
    parts: [place.played.includes(issue) ? answersDo(world, issue) : [elsewhereDoes(world, issue)]],
  }));
