import { stringify } from 'yaml';
import { ANSWERS, HOUSE_LINES, HOUSE_METERS, PAIRS, RINGS, ROLE_LINES, ROLES, type Role, VERBS } from '#scenario/ids.ts';
import type { CaseFile } from '#scenario/parse-case.ts';
import { type Asked, diceFrom, type Game, type GameOption } from './game.ts';
import { sentenceBy } from './sentences.ts';

type Sentence = () => string;
type Tree = Record<string, unknown>;

/** The seed of the sentences that only our format asks for. */
const TEXTS_SEED = 7;
/** As many disruptions as a case may have. */
const DISRUPTIONS = 8;

/** Ids of scenes and options by their place. */
export const sceneId = (place: number): string => `scene-${place + 1}`;
export const optionId = (place: number): string => `option-${place + 1}`;

/** The game as a case of ours: everything a case must have, written out. */
export function writtenCase(game: Game): CaseFile {
  const sentence = sentenceBy(diceFrom(TEXTS_SEED));
  const ids = game.scenes.map((_, place) => sceneId(place));
  const values = { first: says(sentence), second: says(sentence) };
  const top = { format: 1, id: game.id, version: '1', language: 'nl', formats: [Number(game.format)], letters: { [game.format]: ids } };
  const texts = { title: 'Verzonnen', place: 'Een huis', says: sentence(), set: 'hall', own: sentence() };
  const tree = {
    ...top,
    ...texts,
    start: startOf(game),
    values,
    roles: each(ROLES, (role) => roleCard(role, sentence)),
    opening: opening(game, sentence),
    issues: each(ids, () => issue(ids.length, sentence)),
    scenes: Object.fromEntries(game.scenes.map((scene, place) => [ids[place], sceneOf(scene, sentence)])),
    disruptions: each(places(DISRUPTIONS), () => ({ says: sentence(), change: { reach: -1 } })),
    'year-later': { ...each(ROLES, () => each(ROLE_LINES, sentence)), house: each(HOUSE_LINES, sentence) },
  };
  return { name: `${game.id}/scenario.yaml`, text: stringify(tree, { lineWidth: 0, aliasDuplicateObjects: false }) };
}

const says = (sentence: Sentence): Tree => ({ says: sentence() });
const places = (count: number): string[] => Array.from({ length: count }, (_, place) => `nr-${place + 1}`);

function each<K extends string, T>(keys: readonly K[], of: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, T>;
}

function startOf({ start }: Game): Tree {
  const trust = each(PAIRS, (pair) => start[`trust ${pair}`]);
  const energy = each(ROLES, (role) => start[`energy ${role}`]);
  return { trust, energy, ...each(HOUSE_METERS, (meter) => start[meter]), hammer: 'official' };
}

function roleCard(role: Role, sentence: Sentence): Tree {
  const knows = { [`${role}-1`]: { n: 1, says: sentence() }, [`${role}-2`]: { n: 2, says: sentence() } };
  const guesses = { first: { ...says(sentence), right: true }, second: says(sentence), third: says(sentence) };
  const puppet = { head: 'curls', skin: 3, wears: 'coat', carries: 'key' };
  return { puppet, who: sentence(), wants: sentence(), knows, stuck: sentence(), can: sentence(), guesses, cares: ['reach'] };
}

function opening({ id, format }: Game, sentence: Sentence): Tree {
  const lines = [
    `case ${id} 1, format ${format}, seed 1, star resident, moon worker, sun official`,
    `from ${sceneId(0)}/1/moves`,
    '',
    'resident plays bring',
    'worker plays take-over',
    'official plays push',
    `official picks ${optionId(0)}`,
    'resident shows live-with',
    'worker shows live-with',
  ];
  return { issue: sceneId(0), says: sentence(), play: `${lines.join('\n')}\n` };
}

function issue(letters: number, sentence: Sentence): Tree {
  const answers = each(ANSWERS, () => ({ says: sentence(), change: { clarity: 1 } }));
  const elsewhere = { says: sentence(), change: { reach: -1 } };
  return { title: sentence().slice(0, -1), line: `een van ${letters}`, ring: RINGS[1], elsewhere, answers };
}

function sceneOf({ says: told, options }: Game['scenes'][number], sentence: Sentence): Tree {
  const moves = each(ROLES, (role) => each(VERBS[role], () => says(sentence)));
  const written = Object.fromEntries(options.map((option, place) => [optionId(place), optionOf(option, place, sentence)]));
  return { says: told, moves, habits: {}, decision: { asks: sentence(), rules: ['advice', 'vote'], options: written } };
}

function optionOf(option: GameOption, place: number, sentence: Sentence): Tree {
  const when = option.when === null ? {} : { if: option.when.all.map(asked).join(` ${option.when.join} `) };
  const from = ROLES[place % ROLES.length];
  return {
    says: option.says,
    from,
    ...when,
    about: [`${from}-1`],
    fits: ['first'],
    for: option.for,
    change: option.change,
    reads: each(ROLES, sentence),
  };
}

function asked(one: Asked): string {
  if ('fact' in one) return `shared(resident-${one.fact})`;
  return `${question(one.meter)} ${one.op} ${one.value}`;
}

function question(meter: string): string {
  const [kind, of] = meter.split(' ');
  return of === undefined ? meter : `${kind}(${of.replace('-', ', ')})`;
}
