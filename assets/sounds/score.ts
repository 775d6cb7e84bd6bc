import { bassLoose, bassTight } from './score/bass.ts';
import { drumsLoose, drumsTight } from './score/drums.ts';
import { type Feel, type Note, played } from './score/feel.ts';
import type { Motif } from './score/motif.ts';
import { APART } from './score/motifs-apart.ts';
import { MOMENTS } from './score/motifs-moments.ts';
import { TOGETHER } from './score/motifs-together.ts';
import { pianoLoose, pianoTight } from './score/piano.ts';

/** Which player of the trio is which role; channels and programs are General MIDI. */
export const PLAYERS = {
  bass: { role: 'resident', channel: 0, program: 32 },
  piano: { role: 'worker', channel: 1, program: 0 },
  drums: { role: 'official', channel: 9, program: 40 },
} as const;
export type Player = keyof typeof PLAYERS;

export const STEMS: Record<`${Player}-${'tight' | 'loose'}`, { player: Player; notes: readonly Note[]; feel: Feel }> = {
  'bass-tight': { player: 'bass', notes: bassTight, feel: { seed: 11, push: -4, scatter: 5, touch: 6 } },
  'bass-loose': { player: 'bass', notes: bassLoose, feel: { seed: 12, push: 14, scatter: 14, touch: 8 } },
  'piano-tight': { player: 'piano', notes: pianoTight, feel: { seed: 21, push: 7, scatter: 6, touch: 6 } },
  'piano-loose': { player: 'piano', notes: pianoLoose, feel: { seed: 22, push: 24, scatter: 16, touch: 6 } },
  'drums-tight': { player: 'drums', notes: drumsTight, feel: { seed: 31, push: 0, scatter: 4, touch: 7 } },
  'drums-loose': { player: 'drums', notes: drumsLoose, feel: { seed: 32, push: -6, scatter: 8, touch: 7 } },
};
export type StemName = keyof typeof STEMS;

export type MotifName = keyof typeof TOGETHER | keyof typeof APART | keyof typeof MOMENTS;
export const MOTIFS: Record<MotifName, Motif> = { ...TOGETHER, ...APART, ...MOMENTS };
/** A motif lasts eight beats; the rest of its slot is echo and silence. */
export const MOTIF_BEATS = 8;
export const SLOT_BEATS = 12;

/** The notes of a stem as they are played, once through the form. */
export const stemNotes = (name: StemName): Note[] => played(STEMS[name].notes, STEMS[name].feel);

const FEEL: Record<Player, Omit<Feel, 'seed'>> = {
  bass: { push: -2, scatter: 4, touch: 4 },
  piano: { push: 4, scatter: 4, touch: 4 },
  drums: { push: 0, scatter: 3, touch: 5 },
};

/** One player's part of all motifs, each in its own slot, in the order of {@link MOTIFS}. */
export function motifNotes(player: Player): Note[] {
  return Object.values(MOTIFS).flatMap((motif, slot) => {
    const feel = { ...FEEL[player], seed: 100 + slot * 3, straight: motif.straight };
    return played(motif[player], feel).map((note) => ({ ...note, beat: Math.max(0, note.beat) + slot * SLOT_BEATS }));
  });
}
