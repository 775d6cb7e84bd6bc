import { expect, test } from 'vitest';
import { CHORDS } from '#scenario/ids.ts';
import { bassLoose, bassTight, WALK } from '../../assets/sounds/score/bass.ts';
import { BEATS, CHANGES, changeAt } from '../../assets/sounds/score/changes.ts';
import { drumsTight, KIT } from '../../assets/sounds/score/drums.ts';
import { type Note, swung } from '../../assets/sounds/score/feel.ts';
import { compsLoose, compsTight } from '../../assets/sounds/score/piano.ts';
import { MOTIF_BEATS, MOTIFS, type MotifName, STEMS, type StemName, stemNotes } from '../../assets/sounds/score.ts';

const stems = Object.keys(STEMS) as StemName[];
const bars = Array.from({ length: 12 }, (_, bar) => bar);
const inBar = (notes: readonly Note[], bar: number) => notes.filter(({ beat }) => Math.floor(beat / 4) === bar);
const struck = (drum: keyof typeof KIT) => drumsTight.filter(({ pitch }) => pitch === KIT[drum]);
/** Steps on the clock of twelve between two pitches, 0 to 6. */
const steps = (a: number, b: number) => Math.min((((a - b) % 12) + 12) % 12, (((b - a) % 12) + 12) % 12);

test.each([
  ['tight', bassTight],
  ['loose', bassLoose],
])('the %s bass has at least eight distinct notes, all on a double bass', (_, part) => {
  expect(new Set(part.map(({ pitch }) => pitch)).size).toBeGreaterThanOrEqual(8);
  for (const { pitch } of part) expect(pitch >= 28 && pitch <= 55, String(pitch)).toBe(true);
});

test('the bass walks: a note on every beat, and no bar is like another', () => {
  for (let beat = 0; beat < BEATS; beat++) expect(bassTight.some((note) => note.beat === beat)).toBe(true);
  expect(new Set(WALK.map((bar) => bar.join())).size).toBe(12);
});

test('every chord begins with its root in the bass', () => {
  for (const { beat, root, name } of CHANGES) expect((bassTight.find((note) => note.beat === beat)?.pitch ?? -1) % 12, name).toBe(root);
});

test('the last note of a bar leads by a step or a fifth into the next', () => {
  bars.forEach((bar) => {
    const into = WALK[(bar + 1) % 12]?.[0] ?? 0;
    expect([1, 2, 5], `bar ${bar + 1}`).toContain(steps(WALK[bar]?.[3] ?? 0, into));
  });
});

test('the piano grips three or four notes, never the root, each voice near where it was', () => {
  for (const { voicing } of CHANGES) expect([3, 4]).toContain(voicing.length);
  expect(CHANGES.filter(({ voicing, root }) => voicing.some((pitch) => pitch % 12 === root))).toEqual([]);
  CHANGES.forEach(({ voicing, name }, at) => {
    const before = CHANGES[(at + CHANGES.length - 1) % CHANGES.length]?.voicing ?? [];
    const leaps = voicing.map((pitch) => Math.min(...before.map((old) => Math.abs(old - pitch))));
    expect(Math.max(...leaps), name).toBeLessThanOrEqual(7);
    expect(leaps.reduce((sum, leap) => sum + leap, 0) / leaps.length, name).toBeLessThanOrEqual(3.5);
  });
});

test('the tight piano is syncopated and comes before the chord four times or more; the loose one never does', () => {
  expect(compsTight.filter(({ beat }) => beat % 1 !== 0).length / compsTight.length).toBeGreaterThan(0.5);
  const early = compsTight.filter(({ beat, chordAt }) => changeAt(beat) !== changeAt(chordAt));
  expect(early.length).toBeGreaterThanOrEqual(4);
  expect(compsLoose.every(({ beat, chordAt }) => beat === chordAt)).toBe(true);
  expect(compsLoose.length).toBeLessThan(compsTight.length / 2 + 1);
});

test('a ride cymbal swings through every bar, the hi-hat closes on two and four, ghost notes stay soft', () => {
  for (const bar of bars) {
    expect(inBar(struck('ride'), bar).map(({ beat }) => beat % 4)).toEqual([0, 1, 1.5, 2, 3, 3.5]);
    expect(inBar(struck('pedal'), bar).map(({ beat }) => beat % 4)).toEqual([1, 3]);
  }
  expect(struck('tap').filter(({ velocity }) => velocity < 45).length).toBeGreaterThanOrEqual(6);
  expect(swung(0.5)).toBeGreaterThan(0.6);
  expect(swung(0.5)).toBeLessThan(0.68);
});

test.each(stems)('%s is played by a person: never twice in the same place, and always the same evening', (name) => {
  const [once, again] = [stemNotes(name), stemNotes(name)];
  expect(once).toEqual(again);
  const late = once.map(({ beat }, at) => beat - swung(STEMS[name].notes[at]?.beat ?? 0));
  expect(new Set(late.map((value) => value.toFixed(4))).size).toBeGreaterThan(8);
  expect(Math.max(...late.map(Math.abs)) * 455).toBeLessThan(48);
});

test('each of the eleven chords, the one without a name and three moments have two bars of their own', () => {
  const names = Object.keys(MOTIFS);
  expect([...names].sort()).toEqual([...CHORDS, 'plain', 'small-win', 'disruption', 'time-out'].sort());
  for (const { bass, piano, drums } of Object.values(MOTIFS)) {
    for (const { beat } of [...bass, ...piano, ...drums]) expect(beat >= 0 && beat < MOTIF_BEATS).toBe(true);
  }
  expect(new Set(Object.values(MOTIFS).map((motif) => JSON.stringify(motif))).size).toBe(names.length);
});

/** The last moment at which somebody still sounds. */
const ends = (notes: readonly Note[]) => Math.max(...notes.map(({ beat, length }) => beat + length));
const at = (notes: readonly Note[]) => [...new Set(notes.map(({ beat }) => beat))];
const motif = (name: MotifName) => MOTIFS[name];

test('pulling together: bass and piano move on the same beats, upward', () => {
  const { bass, piano } = motif('pull-together');
  expect(at(bass)).toEqual(at(piano));
  expect(bass[7]?.pitch ?? 0).toBeGreaterThan((bass[0]?.pitch ?? 0) + 7);
});

test('overrun: the bass is cut off before the first bar is half over, the others go on', () => {
  expect(ends(motif('overrun').bass)).toBeLessThan(2);
  expect(ends(motif('overrun').piano)).toBeGreaterThan(6);
});

test('pushback: bass and drums never push at the same moment until the end', () => {
  const { bass, drums } = motif('pushback');
  expect(at(bass).filter((beat) => at(drums).includes(beat))).toEqual([6.5]);
});

test('heard: the piano says again what the bass said', () => {
  const { bass, piano } = motif('heard');
  const said = bass.slice(0, 4).map(({ pitch }) => pitch % 12);
  expect(piano.slice(0, 4).map(({ pitch }) => pitch % 12)).toEqual(said);
});

test('no net: the bass ends alone; caught: the piano begins when the bass ends; lull: it dies out', () => {
  expect(ends(motif('no-net').bass)).toBeGreaterThan(Math.max(ends(motif('no-net').piano), ends(motif('no-net').drums)) + 4);
  expect(at(motif('caught').piano)[0]).toBeGreaterThan(3);
  const dying = motif('lull')
    .drums.filter(({ pitch }) => pitch === KIT.pedal)
    .map(({ velocity }) => velocity);
  expect(dying).toEqual([...dying].sort((a, b) => b - a));
});
