import type { View } from '#rules/view.ts';
import type { Chord, Pair, Role } from '#scenario/ids.ts';

/** Who plays what in the pit (ART, "Sound"). */
const PLAYER = { resident: 'bass', worker: 'piano', official: 'drums' } as const satisfies Record<Role, string>;
type Player = (typeof PLAYER)[Role];
/** `tight`: locked with the others. `loose`: everybody for themselves. */
export type StemName = `${Player}-${'tight' | 'loose'}`;

/** Volume of each stem, 0 to 1, and the roles whose instrument is silent for a reason the room should hear. */
export interface Mix {
  stems: Record<StemName, number>;
  silent: Role[];
}

/** What the mix listens to. */
export type MixView = Pick<View, 'ribbons'> & { roles: Pick<View['roles'][number], 'role' | 'energy'>[] } & {
  scene: Pick<NonNullable<View['scene']>, 'chord' | 'sounded' | 'decided'> | null;
};

/** By candle (RULES 13): smoke, stub, half, tall, tall with glow. Out is really silent. */
const BY_CANDLE = [0, 0.45, 0.65, 0.85, 1] as const;

/** Roles that the sound of a scene leaves out until it is decided: two decide, the third may only watch. */
const SILENCED: Partial<Record<Chord, Role>> = { overrun: 'resident' };

/**
 * How loud the whole trio may be, by the beginning of the phase; first that fits. Most of an evening is talk, so music steps
 * back wherever people speak, and is away in a pause and in the debrief.
 */
const BY_PHASE: readonly (readonly [RegExp, number])[] = [
  [/^(timeOut|paused|debrief)/, 0],
  [/\.open$/, 0.15],
  [/^(welcome|value)/, 0.5],
  [/^(take\.talk|take\.promises|turn|cards|say|setup)/, 0.3],
  [/^decision\.(readings|leftRight)/, 0.6],
  [/^decision/, 0.4],
  [/^(closing|end)/, 0.6],
];

export function phaseLevel(phase: string): number {
  return BY_PHASE.find(([pattern]) => pattern.test(phase))?.[1] ?? 1;
}

const SIDES: Record<Role, readonly Pair[]> = {
  resident: ['resident-worker', 'resident-official'],
  worker: ['resident-worker', 'worker-official'],
  official: ['worker-official', 'resident-official'],
};

/** A role locks in when its two ribbons are thin (2) or better on the whole and neither is torn. */
function isTight(role: Role, ribbons: View['ribbons']): boolean {
  const trusts = ribbons.filter(({ pair }) => SIDES[role].includes(pair)).map(({ trust }) => trust);
  return !trusts.includes(0) && trusts.reduce((sum, trust) => sum + trust, 0) >= 4;
}

function silencedBy(scene: MixView['scene']): Role | null {
  if (!scene?.sounded || scene.decided || !scene.chord) return null;
  return SILENCED[scene.chord] ?? null;
}

/** The state of the play as a balance of six stems that run all the time. */
export function mixOf(view: MixView, phase: string): Mix {
  const level = phaseLevel(phase);
  const left = silencedBy(view.scene);
  const mix: Mix = { stems: {} as Mix['stems'], silent: [] };
  for (const { role, energy } of view.roles) {
    const own = role === left ? 0 : (BY_CANDLE[energy] ?? 0);
    if (own === 0) mix.silent.push(role);
    const tight = isTight(role, view.ribbons);
    mix.stems[`${PLAYER[role]}-tight`] = tight ? own * level : 0;
    mix.stems[`${PLAYER[role]}-loose`] = tight ? 0 : own * level;
  }
  return mix;
}
