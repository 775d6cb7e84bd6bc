/**
 * Renders every sound anew: `npx tsx assets/sounds/render.ts`. Needs fluidsynth, its General MIDI sound font and ffmpeg
 * (Debian: fluidsynth, fluid-soundfont-gm, ffmpeg). The game itself only needs the files in `rendered/`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { middleOfMp3 } from './loop-mp3.ts';
import { middleOfOpus } from './loop-opus.ts';
import { midiFile } from './midi.ts';
import { PAPER } from './paper/paper.ts';
import { BEATS } from './score/changes.ts';
import { BEAT_SAMPLES, type Note, RATE } from './score/feel.ts';
import { MOTIF_BEATS, MOTIFS, motifNotes, PLAYERS, type Player, SLOT_BEATS, STEMS, type StemName, stemNotes } from './score.ts';
import { type Channels, cut, decibel, type Filter, interleaved, louder, loudness, mixed, peak, rms, separated, through } from './signal.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const rendered = join(here, 'rendered');
const midi = join(here, 'midi');
const work = mkdtempSync(join(tmpdir(), 'trio-'));
const FONT = process.env.SOUND_FONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';

/** Each player has a room of its own in the spectrum; 60 Hz, 650 Hz and 8 kHz belong to one of them each. */
const ROOM: Record<Player, readonly Filter[]> = {
  bass: [
    { kind: 'highpass', at: 36 },
    { kind: 'peak', at: 240, q: 0.9, gain: 7 },
    { kind: 'peak', at: 680, q: 0.7, gain: -9 },
    { kind: 'peak', at: 1900, q: 0.8, gain: 6 },
  ],
  piano: [
    { kind: 'highpass', at: 130 },
    { kind: 'highpass', at: 90 },
    { kind: 'peak', at: 2800, q: 0.8, gain: 2 },
  ],
  drums: [
    { kind: 'highpass', at: 170 },
    { kind: 'highpass', at: 120 },
    { kind: 'peak', at: 580, q: 0.5, gain: -21 },
  ],
};

/** LUFS of each stem alone; together about -18. */
const LEVEL: Record<StemName, number> = {
  'bass-tight': -21.5,
  'bass-loose': -21.5,
  'piano-tight': -22,
  'piano-loose': -23,
  'drums-tight': -25,
  'drums-loose': -27.5,
};

function synthesised(name: string, file: Uint8Array): Channels {
  const [source, raw] = [join(midi, `${name}.mid`), join(work, `${name}.raw`)];
  writeFileSync(source, file);
  const room = { 'room-size': 0.35, damp: 0.3, level: 0.25, width: 0.6 };
  const settings = Object.entries(room).flatMap(([key, value]) => ['-o', `synth.reverb.${key}=${value}`]);
  const sound = ['-F', raw, '-T', 'raw', '-O', 'float', '-r', String(RATE), '-g', '0.8', '-o', 'synth.chorus.active=0'];
  execFileSync('fluidsynth', ['-ni', '-q', ...sound, ...settings, FONT, source], { stdio: ['ignore', 'ignore', 'inherit'] });
  return separated(readFileSync(raw), 2);
}

/** Samples in which the end of the loop becomes its beginning's past. */
const TURN = 0.04 * RATE;

const thrice = (notes: readonly Note[]) =>
  [0, BEATS, 2 * BEATS].flatMap((from) => notes.map((note) => ({ ...note, beat: note.beat + from })));

/**
 * The form three times, and the second one kept: the tails of its end already ring at its beginning. Its last 40 ms turn into
 * those of the first, which is what really came before its beginning: the reverb never moves twice the same way.
 */
function stem(name: StemName): Channels {
  const { player } = STEMS[name];
  const file = midiFile([{ ...PLAYERS[player], notes: thrice(stemNotes(name)) }], 3 * BEATS + 4);
  const whole = through(synthesised(name, file), ROOM[player]);
  const length = BEATS * BEAT_SAMPLES;
  const loop = whole.map((channel) => {
    const kept = channel.slice(length, 2 * length);
    for (let at = 1; at <= TURN; at++)
      kept[length - at] = ((kept[length - at] ?? 0) * at + (channel[length - at] ?? 0) * (TURN - at)) / TURN;
    return kept;
  });
  return louder(loop, 10 ** ((LEVEL[name] - loudness(loop)) / 20));
}

const OPUS = {
  bass: ['-b:a', '32k'],
  piano: ['-b:a', '40k'],
  drums: ['-b:a', '44k'],
  sprite: ['-b:a', '38k'],
  paper: ['-b:a', '36k'],
} as const;

const MP3 = { bass: '32k', piano: '40k', drums: '48k', sprite: '40k', paper: '40k' } as const;

const BARE = ['-map_metadata', '-1', '-flags', '+bitexact', '-fflags', '+bitexact'];

/** Runs the encoder on a sound; gives the bytes of the file. */
function coded(sound: Channels, settings: readonly string[]): Buffer {
  const from = ['-v', 'error', '-f', 'f32le', '-ar', String(RATE), '-ac', String(sound.length), '-i', 'pipe:0', ...BARE];
  const file = join(work, `coded.${settings.includes('libopus') ? 'opus' : 'mp3'}`);
  execFileSync('ffmpeg', [...from, ...settings, '-y', file], { input: interleaved(sound) });
  return readFileSync(file);
}

/** The bass and paper stand in the middle: one channel. MP3 is for old machines: one channel too, as loud as the two were. */
function oneVoice(sound: Channels): Channels {
  const one = [mixed(sound.map((channel) => [channel]))[0] as Float32Array];
  return louder(one, Math.min(rms(sound) / rms(one), 0.85 / peak(one)));
}
const opus = (sound: Channels, kind: keyof typeof OPUS) =>
  coded(kind === 'bass' ? oneVoice(sound) : sound, ['-c:a', 'libopus', '-vbr', 'on', ...OPUS[kind]]);
const mp3 = (sound: Channels, kind: keyof typeof MP3) =>
  coded(oneVoice(sound), ['-c:a', 'libmp3lame', '-reservoir', '0', '-b:a', MP3[kind]]);

function writeSprite(name: string, sound: Channels, kind: 'sprite' | 'paper'): void {
  writeFileSync(join(rendered, `${name}.opus`), opus(sound, kind));
  writeFileSync(join(rendered, `${name}.mp3`), mp3(sound, kind));
}

function writeLoop(name: StemName, sound: Channels): void {
  const three = sound.map((channel) => Float32Array.from([...channel, ...channel, ...channel]));
  const { player } = STEMS[name];
  const length = BEATS * BEAT_SAMPLES;
  writeFileSync(join(rendered, `${name}.opus`), middleOfOpus(opus(three, player), length));
  writeFileSync(join(rendered, `${name}.mp3`), middleOfMp3(mp3(three, player), length));
}

/** [begin, length] in milliseconds, as howler wants its sprites. */
type Sprite = Record<string, [number, number]>;

const fadedOut = (sound: Channels, samples: number): Channels =>
  sound.map((channel) => channel.map((value, at) => value * Math.min(1, (channel.length - at) / samples)));

/** Sounds one after the other with a fifth of a second of nothing between, on whole milliseconds. */
function strung(sounds: Record<string, Channels>): { sound: Channels; sprite: Sprite } {
  const sprite: Sprite = {};
  const wide = Math.max(...Object.values(sounds).map((sound) => sound.length));
  const parts: Float32Array[][] = Array.from({ length: wide }, () => []);
  let now = 0;
  for (const [name, sound] of Object.entries(sounds)) {
    const length = Math.ceil((sound[0]?.length ?? 0) / 48) * 48;
    sprite[name] = [now / 48, length / 48];
    parts.forEach((part, side) => {
      const room = new Float32Array(length + RATE / 5);
      room.set(sound[side] ?? sound[0] ?? []);
      part.push(room);
    });
    now += length + RATE / 5;
  }
  return { sound: parts.map((part) => Float32Array.from(part.flatMap((piece) => [...piece]))), sprite };
}

function motifs(gains: Record<Player, number>): Record<string, Channels> {
  const beats = Object.keys(MOTIFS).length * SLOT_BEATS;
  const voices = (Object.keys(PLAYERS) as Player[]).map((player) => {
    const file = midiFile([{ ...PLAYERS[player], notes: motifNotes(player) }], beats + 2);
    return louder(through(synthesised(`motifs-${player}`, file), ROOM[player]), gains[player]);
  });
  const all = mixed(voices);
  const slots = Object.keys(MOTIFS).map(
    (name, slot) => [name, fadedOut(cut(all, slot * SLOT_BEATS * BEAT_SAMPLES, (MOTIF_BEATS + 2.5) * BEAT_SAMPLES), BEAT_SAMPLES)] as const,
  );
  return Object.fromEntries(slots);
}

/** Most of the way to one loudness, so that a dying sound still dies but is heard at the back; peaks stay below -2.5 dBFS. */
const evener = (sound: Channels): number => Math.min(10 ** ((0.65 * (-18 - loudness(sound))) / 20), 0.75 / peak(sound));

const round = (value: number) => Math.round(value * 10) / 10;

function run(): void {
  for (const folder of [rendered, midi]) mkdirSync(folder, { recursive: true });
  const names = Object.keys(STEMS) as StemName[];
  const stems = Object.fromEntries(names.map((name) => [name, stem(name)])) as Record<StemName, Channels>;
  for (const name of names) writeLoop(name, stems[name]);
  const raw = motifs({ bass: 1.5, piano: 1.1, drums: 0.9 });
  const tuned = Object.fromEntries(Object.entries(raw).map(([name, sound]) => [name, louder(sound, evener(sound))]));
  const motif = strung(tuned);
  writeSprite('motifs', motif.sound, 'sprite');
  const paper = strung(Object.fromEntries(Object.entries(PAPER).map(([name, sound]) => [name, [sound]])));
  writeSprite('paper', paper.sound, 'paper');
  const mix = (take: 'tight' | 'loose') => mixed([stems[`bass-${take}`], stems[`piano-${take}`], stems[`drums-${take}`]]);
  const facts = {
    loop: { samples: BEATS * BEAT_SAMPLES, beats: BEATS, beatMs: BEAT_SAMPLES / 48 },
    motifs: motif.sprite,
    paper: paper.sprite,
  };
  writeFileSync(join(rendered, 'sprites.json'), `${JSON.stringify(facts, null, 2)}\n`);
  for (const take of ['tight', 'loose'] as const)
    console.log(take, round(loudness(mix(take))), 'LUFS', round(decibel(peak(mix(take)))), 'dBFS');
  for (const [name, sound] of Object.entries({ ...stems, ...tuned }))
    console.log(name, round(loudness(sound)), round(decibel(peak(sound))));
  rmSync(work, { recursive: true });
}

run();
