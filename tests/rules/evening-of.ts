import type { Deed } from '#rules/command.ts';
import { ROLES } from '#scenario/ids.ts';
import { leadDeed } from '#session/lead.ts';
import { readDeed } from '#session/notation.ts';
import type { PlayedSession } from '#session/session.ts';
import { newSession, type Wish, world } from '../play/world.ts';

/** A session that plays by the whole evening: commands as lines of the notation. */
export class Evening {
  readonly session: PlayedSession;
  constructor(wish: Wish = {}) {
    this.session = newSession(wish);
  }
  get state() {
    return this.session.state();
  }
  get said(): string[] {
    return this.session.journal().lines.at(-1)?.so ?? [];
  }
  does(...lines: string[]): this {
    for (const line of lines) {
      const answer = this.session.ask(read(line));
      if (!Array.isArray(answer)) throw new Error(`${line}: ${answer.why} in ${this.session.phase()}`);
    }
    return this;
  }
  why(line: string): string | null {
    return this.session.may(read(line))?.why ?? null;
  }
  /** Led on, as if puppets sat on every seat, until the evening rests in this phase. */
  until(phase: string): this {
    for (let deeds = 0; deeds < 400 && !this.session.phase().startsWith(phase); deeds += 1) {
      const deed = leadDeed(world, this.session, this.state.play.played.includes('date') ? undefined : 'date');
      if (!deed || !this.session.lead(deed)) throw new Error(`stopped in ${this.session.phase()}`);
    }
    return this;
  }
}

function read(line: string): Deed {
  const deed = readDeed(line);
  if (!deed) throw new Error(`no such command: ${line}`);
  return deed;
}

/** Take 1 of the date is played, decided from above; the fingers are up: give back. */
export function afterTakeOne(wish: Wish = {}): Evening {
  const evening = new Evening(wish).until('take.moves');
  evening.does('resident plays do', 'worker plays translate', 'official plays push', 'table goes on', 'official picks keep-date');
  return evening.does('resident shows object', 'worker shows live-with', 'table goes on').until('turn.givingBack');
}
/** In take 1 the hammer lies in the middle: all point at a rule. */
export const atFirstRule = (...during: string[]): Evening =>
  new Evening({})
    .until('take.talk')
    .does(...during)
    .until('take.moves')
    .does('resident plays tell', 'worker plays translate', 'official plays make-room', 'table goes on');
/** In the talk of take 2, seats turned. */
export const inTakeTwo = (wish: Wish = {}): Evening => afterTakeOne(wish).until('take.talk');
/** Take 2 is decided by consent; the teams point left or right. */
export function leftRight(wish: Wish = {}): Evening {
  const evening = inTakeTwo(wish).does(
    'table ends talk',
    'resident plays refuse',
    'worker plays translate',
    'official plays make-room',
    'table goes on',
  );
  evening.does(
    ...ROLES.map((role) => `${role} points at consent`),
    'resident picks stay-put',
    ...ROLES.map((role) => `${role} shows support`),
  );
  return evening.does('table goes on');
}
