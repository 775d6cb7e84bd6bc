import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { midiFile } from '../../assets/sounds/midi.ts';
import { PAPER } from '../../assets/sounds/paper/paper.ts';
import { BEATS } from '../../assets/sounds/score/changes.ts';
import { MOTIFS, PLAYERS, STEMS, type StemName, stemNotes } from '../../assets/sounds/score.ts';

const folder = 'assets/sounds/rendered';
const sprites = JSON.parse(readFileSync(`${folder}/sprites.json`, 'utf8'));

test('what is sent to a browser stays below two and a half megabytes', () => {
  const sizes = readdirSync(folder).map((file) => statSync(`${folder}/${file}`).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000);
});

test('every stem, the motifs and the paper lie there as opus and as mp3', () => {
  const files = [...Object.keys(STEMS), 'motifs', 'paper'].flatMap((name) => [`${name}.mp3`, `${name}.opus`]);
  expect(readdirSync(folder).sort()).toEqual([...files, 'sprites.json'].sort());
});

test('what is rendered is what is written: the committed notes are those of the score', () => {
  for (const name of Object.keys(STEMS) as StemName[]) {
    const notes = [0, 1, 2].flatMap((pass) => stemNotes(name).map((note) => ({ ...note, beat: note.beat + pass * BEATS })));
    const file = midiFile([{ ...PLAYERS[STEMS[name].player], notes }], 3 * BEATS + 4);
    expect(Buffer.from(file).equals(readFileSync(`assets/sounds/midi/${name}.mid`)), name).toBe(true);
  }
});

test('each motif and each paper sound has its place, and no two touch', () => {
  expect(Object.keys(sprites.motifs)).toEqual(Object.keys(MOTIFS));
  expect(Object.keys(sprites.paper)).toEqual(Object.keys(PAPER));
  for (const sprite of [sprites.motifs, sprites.paper] as Record<string, [number, number]>[]) {
    Object.values(sprite).reduce((end, [begin, length]) => {
      expect(begin).toBeGreaterThanOrEqual(end);
      return begin + length;
    }, 0);
  }
});

test('paper is not a tone: but for the bell, no sound repeats itself', () => {
  for (const [name, sound] of Object.entries(PAPER)) {
    const middle = sound.subarray(Math.floor(sound.length * 0.2), Math.floor(sound.length * 0.2) + 4096);
    const energy = middle.reduce((sum, value) => sum + value * value, 0);
    const echoes = Array.from({ length: 400 }, (_, lag) => {
      const shift = lag + 24;
      return middle.reduce((sum, value, at) => sum + value * (middle[at + shift] ?? 0), 0) / energy;
    });
    const tonal = name === 'bell' || name.startsWith('hammer');
    if (!tonal) expect(Math.max(...echoes), name).toBeLessThan(0.75);
  }
});
