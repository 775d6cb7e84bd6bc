import type { Image } from '#rules/command.ts';
import type { LetterView, RoleView, View } from '#rules/view.ts';
import type { Hammer, Hand, Id, Pair, Ring, Role, Team } from '#scenario/ids.ts';
import type { PuppetLook, SetId } from '#scenario/types.ts';
import { type Face, faceOf } from './faces.ts';
import { HOUSES } from './layout.ts';
import { type Free, handsAreUp, type Stand, standing } from './standing.ts';

/** One puppet on its plinth with everything that says how it is. */
export interface PuppetPicture {
  role: Role;
  team: Team;
  look: PuppetLook;
  face: Face;
  /** Candle and plinth, 0 to 4 (RULES 13). */
  energy: number;
  say: number;
  /** Chalk mark: what the team felt. */
  felt: number | null;
  hand: Hand | null;
  /** Played a move that has sounded: the puppet points. */
  acts: boolean;
  /** The evening is over: it bows to the house. */
  bows: boolean;
}

export interface LetterPicture {
  issue: Id;
  ring: Ring;
  place: LetterView['place'];
  /** Its number among the letters of the same ring. */
  of: number;
}

export type Curtain = 'open' | 'half' | 'closed' | 'calm';
/** Which instruments play now; the light in the pit is their visible twin. */
export interface Pit {
  bass: boolean;
  piano: boolean;
  drums: boolean;
}

/** Everything that is drawn, and nothing else: two equal pictures look the same. */
export interface StagePicture {
  set: SetId | 'back-room';
  /** `theatre` with house and puppets, `image` one placed by a team, `images` three side by side, `back-room` the debrief. */
  scenery: 'theatre' | 'image' | 'images' | 'back-room';
  house: { reach: number; inclusion: number; clarity: number; sharedPicture: number; bunting: number; tapes: number };
  ribbons: { pair: Pair; trust: number; taped: boolean }[];
  puppets: PuppetPicture[];
  hammer: Hammer;
  letters: LetterPicture[];
  /** The letters are being chosen: rings and letters come forward. */
  choosing: boolean;
  curtain: Curtain;
  /** Before the closed curtain: the puppet of the team that reads now. */
  before: Role | null;
  frozen: boolean;
  /** The theatre steps back while cards lie before it, so that everybody on it stays in sight. */
  stand: Stand;
  /** The evening is over: flags and footlights. */
  over: boolean;
  pit: Pit & { up: boolean };
  /** The shadow behind the backdrop: it is decided elsewhere. */
  above: boolean;
  event: Id | null;
  /** The letter that begins it all drops in, where one does. */
  news: boolean;
  /** The empty box stands there: the group fills it itself. */
  box: boolean;
  /** Whose side has the light: it changes when the seats turn. */
  light: Role;
  won: boolean;
  images: Image[];
}

export interface PictureOptions {
  image?: Image | null;
  frozen?: boolean;
  /** Which instruments are heard; null or left out while sound is off: then the light alone says who plays. */
  pit?: Pit | null;
  /** The curtain of a time-out, whatever the phase. */
  calm?: boolean;
  /** Never step back: nothing lies before the stage. */
  near?: boolean;
  /** What the papers of the screen leave free; null or left out: all of it. */
  free?: Free | null;
  /** On which seat each team began: the boards go back there at the end. */
  home?: Record<Team, Role>;
}

const SILENT: Pit = { bass: false, piano: false, drums: false };

/** Where three moves sound and no sound is on, the light is the sound: a role whose candle is out stays dark. */
function unheard(view: View, phase: string): Pit {
  if (phase !== 'take.sound') return SILENT;
  const plays = (role: Role) => (view.roles.find((each) => each.role === role)?.energy ?? 0) > 0;
  return { bass: plays('resident'), piano: plays('worker'), drums: plays('official') };
}

/** The complete picture of a view. `phase` is the resting state of the evening (`take.moves.closed`). */
export function pictureOf(view: View, phase: string, options: PictureOptions = {}): StagePicture {
  const scenery = sceneryOf(phase, options);
  const curtain = options.calm ? 'calm' : scenery === 'image' ? 'open' : curtainOf(phase);
  const pit = options.pit ?? unheard(view, phase);
  const home = HOME.test(phase) ? options.home : undefined;
  return {
    set: setOf(view, phase, scenery),
    scenery,
    house: { ...view.house, tapes: Math.min(4, view.promises.filter(({ state }) => state === 'broken').length) },
    ribbons: view.ribbons.map(({ pair, trust, taped }) => ({ pair, trust, taped })),
    puppets: view.roles.map((role) => puppetOf(view, { ...role, team: teamAt(view, role, home) }, phase)),
    hammer: view.hammer,
    letters: lettersOf(view),
    choosing: phase.startsWith('agenda'),
    curtain,
    before: curtain === 'closed' ? (view.own?.role ?? null) : null,
    frozen: options.frozen ?? false,
    stand: standing(phase, { near: scenery !== 'theatre' || (options.near ?? false), free: options.free ?? null }),
    over: phase === 'end',
    pit: { ...pit, up: phase === 'take.sound' || pit.bass || pit.piano || pit.drums },
    above: isAbove(view, phase),
    event: eventOf(view, phase),
    news: phase === 'opening' && !view.case.blank,
    box: view.case.blank,
    light: view.teams[0]?.role ?? 'resident',
    won: view.scene?.won ?? false,
    images: scenery === 'image' && options.image ? [options.image] : scenery === 'images' ? [...(view.images ?? [])] : [],
  };
}

/** The bow is made before the house itself, not where it is only seen through a window. */
function setOf(view: View, phase: string, scenery: StagePicture['scenery']): StagePicture['set'] {
  if (scenery === 'back-room') return 'back-room';
  const set = view.scene?.set ?? view.case.set;
  return phase === 'end' && HOUSES[set].behind ? 'hall' : set;
}

function sceneryOf(phase: string, options: PictureOptions): StagePicture['scenery'] {
  if (phase === 'debrief') return 'back-room';
  if (phase === 'say.images') return 'images';
  return options.image ? 'image' : 'theatre';
}

/** Closed while somebody's card may lie behind it; calm for a time-out, with the house lights on; half closed for the bow. */
export function curtainOf(phase: string): Curtain {
  if (phase === 'timeOut') return 'calm';
  if (phase === 'end') return 'half';
  return phase.endsWith('.closed') || phase.endsWith('.open') || phase === 'paused' ? 'closed' : 'open';
}

/** Everybody is back on the seat they began on. */
const HOME = /^(closing\.ownSeat|end)/;

const teamAt = (view: View, { role, team }: RoleView, home: PictureOptions['home']): Team =>
  view.teams.find((each) => home?.[each.team] === role)?.team ?? team;

function puppetOf(view: View, role: RoleView, phase: string): PuppetPicture {
  const { team, look, energy, say, felt } = role;
  const hand = handsAreUp(phase) ? role.hand : null;
  const acts = Boolean(view.scene?.sounded && !view.scene.rule && role.move);
  return { role: role.role, team, look, energy, say, felt, hand, acts, bows: phase === 'end', face: faceOf(view, role) };
}

/** Each letter with its number on its ring; the one being played takes the best place. */
function lettersOf(view: View): LetterPicture[] {
  const seen: Partial<Record<Ring, number>> = {};
  const playingFirst = [...view.letters].sort((a, b) => Number(b.place === 'playing') - Number(a.place === 'playing'));
  return playingFirst.map(({ issue, ring, place }) => {
    const of = seen[ring] ?? 0;
    seen[ring] = of + 1;
    return { issue, ring, place, of };
  });
}

function isAbove(view: View, phase: string): boolean {
  if (phase === 'closing.answers' || phase === 'closing.elsewhere') return true;
  return Boolean(view.scene?.decided?.outside ?? view.scene?.toOutside);
}

function eventOf(view: View, phase: string): Id | null {
  const here = phase.startsWith('disruption') && view.disruption && !view.disruption.held;
  return here ? (view.disruption?.prop ?? 'tear') : null;
}
