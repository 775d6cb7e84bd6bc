import type { Evening, Play, ScenePlay, State } from './state.ts';

/** A state and what it is known by. */
export interface Print {
  state: State;
  /** 32 bits that differ when the play differs, who sits where, or what is known. Finds damage and drift; it is no seal. */
  bits: number;
}

/** Where each kind of value starts, so that an empty list, an empty record and nothing differ. */
const [NOTHING, TRUE, FALSE, NUMBER, TEXT, LIST, RECORD] = [1, 2, 3, 4, 5, 6, 7];

/** Ids and keys come by again and again; what is longer is somebody's own words. */
const known = new Map<string, number>();
const LONGEST_ID = 60;

/**
 * The sum of what each field is known by, so that the next state costs only the fields that are another object or another word than before
 * (A. L. Zobrist, *A new hashing method with application for game playing*, 1970). The same from anywhere: `before` only saves work.
 */
export function printState(state: State, before?: Print): Print {
  const was = before?.state ?? NOTHING_YET;
  const scene = sceneMoved(state.play.scene ?? NO_SCENE, was.play.scene ?? NO_SCENE);
  const moved = eveningMoved(state.evening, was.evening) + playMoved(state.play, was.play) + scene;
  return { state, bits: ((before?.bits ?? 0) + moved) | 0 };
}

const NO_SCENE = {} as ScenePlay;
const NOTHING_YET = { evening: {}, play: {} } as State;

/** From one value of a field to another; a value that is not there counts for nothing. */
function moved(field: number, now: unknown, was: unknown): number {
  const to = now === undefined ? 0 : mix(field, printOf(now));
  return was === undefined ? to : to - mix(field, printOf(was));
}

/** Who sits where and what is known. Answers that are still coming in are in the commands. */
function eveningMoved(now: Evening, was: Evening): number {
  let bits = 0;
  if (now.seats !== was.seats) bits += moved(60, now.seats, was.seats);
  if (now.value !== was.value) bits += moved(61, now.value, was.value);
  if (now.laid !== was.laid) bits += moved(62, now.laid, was.laid);
  if (now.whispered !== was.whispered) bits += moved(63, now.whispered, was.whispered);
  if (now.questioned !== was.questioned) bits += moved(64, now.questioned, was.questioned);
  return bits | 0;
}

function playMoved(now: Play, was: Play): number {
  let bits = 0;
  if (now.chance !== was.chance) bits += moved(0, now.chance, was.chance);
  if (now.deck !== was.deck) bits += moved(1, now.deck, was.deck);
  if (now.trust !== was.trust) bits += moved(2, now.trust, was.trust);
  if (now.taped !== was.taped) bits += moved(3, now.taped, was.taped);
  if (now.energy !== was.energy) bits += moved(4, now.energy, was.energy);
  if (now.house !== was.house) bits += moved(5, now.house, was.house);
  if (now.hammer !== was.hammer) bits += moved(6, now.hammer, was.hammer);
  if (now.rings !== was.rings) bits += moved(7, now.rings, was.rings);
  if (now.promises !== was.promises) bits += moved(8, now.promises, was.promises);
  if (now.cardsUsed !== was.cardsUsed) bits += moved(9, now.cardsUsed, was.cardsUsed);
  if (now.won !== was.won) bits += moved(10, now.won, was.won);
  if (now.played !== was.played) bits += moved(11, now.played, was.played);
  if (now.flown !== was.flown) bits += moved(12, now.flown, was.flown);
  if (now.opened !== was.opened) bits += moved(13, now.opened, was.opened);
  if (now.agenda !== was.agenda) bits += moved(14, now.agenda, was.agenda);
  if (now.decisions !== was.decisions) bits += moved(15, now.decisions, was.decisions);
  if (now.takes !== was.takes) bits += moved(16, now.takes, was.takes);
  if (now.disruption !== was.disruption) bits += moved(17, now.disruption, was.disruption);
  if (now.closing !== was.closing) bits += moved(18, now.closing, was.closing);
  return bits | 0;
}

function sceneMoved(now: ScenePlay, was: ScenePlay): number {
  let bits = 0;
  if (now.issue !== was.issue) bits += moved(19, now.issue, was.issue);
  if (now.take !== was.take) bits += moved(20, now.take, was.take);
  if (now.talked !== was.talked) bits += moved(21, now.talked, was.talked);
  if (now.moves !== was.moves) bits += moved(22, now.moves, was.moves);
  if (now.sounded !== was.sounded) bits += moved(23, now.sounded, was.sounded);
  if (now.chord !== was.chord) bits += moved(24, now.chord, was.chord);
  if (now.light !== was.light) bits += moved(25, now.light, was.light);
  if (now.told !== was.told) bits += moved(26, now.told, was.told);
  if (now.refused !== was.refused) bits += moved(27, now.refused, was.refused);
  if (now.covered !== was.covered) bits += moved(28, now.covered, was.covered);
  if (now.paper !== was.paper) bits += moved(29, now.paper, was.paper);
  if (now.net !== was.net) bits += moved(30, now.net, was.net);
  if (now.story !== was.story) bits += moved(31, now.story, was.story);
  if (now.rule !== was.rule) bits += moved(32, now.rule, was.rule);
  if (now.ruleBy !== was.ruleBy) bits += moved(33, now.ruleBy, was.ruleBy);
  if (now.points !== was.points) bits += moved(34, now.points, was.points);
  if (now.ideas !== was.ideas) bits += moved(35, now.ideas, was.ideas);
  if (now.proposal !== was.proposal) bits += moved(36, now.proposal, was.proposal);
  if (now.hands !== was.hands) bits += moved(37, now.hands, was.hands);
  if (now.spoken !== was.spoken) bits += moved(38, now.spoken, was.spoken);
  if (now.cards !== was.cards) bits += moved(39, now.cards, was.cards);
  if (now.cardsOpen !== was.cardsOpen) bits += moved(40, now.cardsOpen, was.cardsOpen);
  if (now.closed !== was.closed) bits += moved(41, now.closed, was.closed);
  if (now.opened !== was.opened) bits += moved(42, now.opened, was.opened);
  if (now.falls !== was.falls) bits += moved(43, now.falls, was.falls);
  if (now.lastFell !== was.lastFell) bits += moved(44, now.lastFell, was.lastFell);
  if (now.promised !== was.promised) bits += moved(45, now.promised, was.promised);
  if (now.fell !== was.fell) bits += moved(46, now.fell, was.fell);
  if (now.toOutside !== was.toOutside) bits += moved(47, now.toOutside, was.toOutside);
  if (now.decided !== was.decided) bits += moved(48, now.decided, was.decided);
  if (now.won !== was.won) bits += moved(49, now.won, was.won);
  if (now.stopped !== was.stopped) bits += moved(50, now.stopped, was.stopped);
  if (now.chosen !== was.chosen) bits += moved(51, now.chosen, was.chosen);
  return bits | 0;
}

/** What plain data is known by: records by their keys in any order, lists by their order. */
export function printOf(value: unknown): number {
  if (typeof value === 'string') return printOfText(value);
  if (typeof value === 'number') return Number.isInteger(value) ? mix(value, NUMBER) : printOfText(String(value));
  if (value === null || typeof value !== 'object') return value === true ? TRUE : value === false ? FALSE : NOTHING;
  return Array.isArray(value) ? printOfList(value) : printOfRecord(value as Record<string, unknown>);
}

/** Two prints as one; order counts. The last steps are those of MurmurHash3 (A. Appleby, public domain). */
export function mix(one: number, other: number): number {
  let bits = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other, 0xc2b2ae35);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** 8 hex digits; in halves, because a number of more than 31 bits is written slowly. */
export const hexOf = (bits: number): string => half(bits >>> 16) + half(bits & 0xffff);
const half = (bits: number): string => bits.toString(16).padStart(4, '0');

function printOfList(list: readonly unknown[]): number {
  let print = LIST;
  for (const item of list) print = mix(print, printOf(item));
  return print;
}

function printOfRecord(record: Record<string, unknown>): number {
  let print = RECORD;
  for (const key in record) {
    const value = record[key];
    if (value !== undefined) print = (print + mix(printOfText(key), printOf(value))) | 0;
  }
  return print;
}

function printOfText(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  let print = TEXT;
  for (let at = 0; at < text.length; at += 1) print = mix(print, text.charCodeAt(at));
  if (text.length <= LONGEST_ID) known.set(text, print);
  return print;
}
