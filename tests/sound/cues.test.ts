import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Entry } from '#rules/entry.ts';
import { CHORDS, ROLES } from '#scenario/ids.ts';
import { cuesOf, cuesOfEntry, cuesOfPhase } from '#sound/cues.ts';
import sprites from '../../assets/sounds/rendered/sprites.json';

const words = (language: string) => JSON.parse(readFileSync(`src/words/${language}/sound.json`, 'utf8'));
const ids = (entry: Entry) => cuesOfEntry(entry).map(({ id }) => id);
const plinths = (...says: number[]) => ({ roles: ROLES.map((role, at) => ({ role, say: says[at] ?? 0 })) });
const moves = [{ verb: 'refuse' }, { verb: 'connect' }, { verb: 'push' }] as const;
const ribbon = (from: number, to: number): Entry => ({ kind: 'changed', thing: 'trust resident-official', from, to, cause: [] });

test.each(CHORDS)('the sound %s has its own music', (chord) => {
  expect(ids({ kind: 'sounded', chord, moves, light: false })).toEqual([chord]);
});

test('a sound without a name is heard too', () => {
  expect(ids({ kind: 'sounded', chord: null, moves, light: false })).toEqual(['plain']);
});

test('a ribbon is heard when it tears and when it is taped, not when it thins', () => {
  expect(ids(ribbon(2, 0))).toEqual(['tear']);
  expect(ids(ribbon(0, 1))).toEqual(['tape']);
  expect(ids(ribbon(2, 1))).toEqual([]);
});

test('a candle is heard only when it goes out', () => {
  expect(ids({ kind: 'changed', thing: 'energy worker', from: 1, to: 0, cause: [] })).toEqual(['puff']);
  expect(ids({ kind: 'changed', thing: 'energy worker', from: 2, to: 1, cause: [] })).toEqual([]);
});

test('a disruption that is held back makes no sound', () => {
  expect(ids({ kind: 'disrupted', disruption: 'x', forced: false, held: true })).toEqual([]);
  expect(ids({ kind: 'disrupted', disruption: 'x', forced: false, held: false })).toEqual(['disruption']);
});

test('the bell ends the talk, a time-out does not ring it', () => {
  expect(cuesOfPhase('take.talk', 'take.moves.asking').map(({ id }) => id)).toEqual(['bell']);
  expect(cuesOfPhase('take.talk', 'timeOut').map(({ id }) => id)).toEqual(['curtain-close', 'time-out']);
  expect(cuesOfPhase('timeOut', 'take.talk').map(({ id }) => id)).toEqual(['curtain-open']);
});

test('a curtain is heard going up and coming down', () => {
  expect(cuesOfPhase('cards.closed', 'cards.open').map(({ id }) => id)).toEqual(['curtain-open']);
  expect(cuesOfPhase('cards.open', 'cards.closed').map(({ id }) => id)).toEqual(['curtain-close']);
});

test('one step is one sentence: at most one motif and four sounds of paper, none twice', () => {
  const entries: Entry[] = [
    { kind: 'sounded', chord: 'pushback', moves, light: false },
    ribbon(1, 0),
    { kind: 'changed', thing: 'trust resident-worker', from: 2, to: 0, cause: [] },
    { kind: 'hammer', from: 'official', to: 'middle', cause: [] },
    { kind: 'laid', role: 'resident', fact: 'visits', n: 1 },
    { kind: 'changed', thing: 'energy worker', from: 1, to: 0, cause: [] },
    { kind: 'won', issue: 'date', cause: [] },
  ];
  const cues = cuesOf({ entries, from: 'take.moves.asking', to: 'take.sound', before: plinths(1, 1, 3), now: plinths(2, 2, 2) });
  expect(cues.map(({ id }) => id)).toEqual(['small-win', 'tear', 'hammer-slides', 'card', 'puff']);
});

test('plinths that move are heard', () => {
  const step = { entries: [], from: 'agenda.choosing', to: 'agenda.choosing', before: plinths(1, 1, 3) };
  expect(cuesOf({ ...step, now: plinths(1, 2, 3) }).map(({ id }) => id)).toEqual(['plinth-moves']);
  expect(cuesOf({ ...step, now: plinths(1, 1, 3) })).toEqual([]);
});

test.each(['nl', 'en'])('every sound has a caption in %s of at most fifteen words', (language) => {
  const { motif, paper } = words(language);
  expect(Object.keys(motif).sort()).toEqual(Object.keys(sprites.motifs).sort());
  expect(Object.keys(paper).sort()).toEqual(Object.keys(sprites.paper).sort());
  const sentences = [...Object.values<string>(motif), ...Object.values<string>(paper)].flatMap((text) => text.split(/(?<=[.!?]) /));
  for (const sentence of sentences) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15);
});
