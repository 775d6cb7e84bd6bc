import { describe, expect, it } from 'vitest';
import type { Deed } from '#rules/command.ts';
import { must } from '#rules/world.ts';
import { ROLES, type Team } from '#scenario/ids.ts';
import { leadDeed } from '#session/lead.ts';
import type { PlayedSession } from '#session/session.ts';
import type { Heard } from '#session/types.ts';
import { playAtRandom } from '../play/random.ts';
import { newSession, type Wish, world } from '../play/world.ts';

/** Led on, as if puppets sat on every seat, until the evening rests in this phase. */
function led(phase: string, wish: Wish = { secrecy: 'curtain' }): PlayedSession {
  const session = newSession(wish);
  while (!session.phase().startsWith(phase)) {
    if (!session.lead(must(leadDeed(world, session), session.phase()))) throw new Error(`stopped in ${session.phase()}`);
  }
  return session;
}

const answered = (session: PlayedSession, team: Team, deed: Deed): void => {
  expect(session.act({ act: 'lift', team })).toBe(true);
  expect(session.ask(deed)).toBeInstanceOf(Array);
};

/** The only words of a deed that are for everybody: who did what kind of thing, and by which row of the model. */
const PUBLIC = ['do', 'role', 'team', 'because'];

describe('what reaches the room', () => {
  it.each(['hands', 'curtain'] as const)('of a deed by %s: who did what kind of thing, never what it says', (secrecy) => {
    const session = newSession({ format: '100', secrecy, seed: 5 });
    const heard: Heard[] = [];
    session.follow('room', (one) => heard.push(one));
    playAtRandom(session, 5);
    expect(new Set(heard.flatMap(({ deed }) => Object.keys(deed ?? {})).filter((key) => !PUBLIC.includes(key)))).toEqual(new Set());
    expect(heard.some(({ deed }) => deed?.do === 'show-hand')).toBe(true);
  });

  it('of a move behind the curtain: nothing until the last is in', () => {
    const session = led('take.moves');
    const before = JSON.stringify({ ...session.view('room'), waiting: [] });
    const heard: Heard[] = [];
    session.follow('room', (one) => heard.push(one));
    answered(session, 'star', { do: 'play-move', role: 'resident', verb: 'refuse' });
    answered(session, 'moon', { do: 'play-move', role: 'worker', verb: 'let-go' });
    expect(JSON.stringify({ ...session.view('room'), waiting: [] })).toBe(before);
    expect(JSON.stringify(heard)).not.toMatch(/refuse|let-go/);
    answered(session, 'sun', { do: 'play-move', role: 'official', verb: 'make-room' });
    expect(session.view('room').roles.map(({ move }) => move?.verb)).toEqual(['refuse', 'let-go', 'make-room']);
  });

  it('of a hand behind the curtain: nothing until the last is in', () => {
    const session = led('decision.hands');
    const team = must(session.view().waiting[0], 'team');
    const role = session.state().evening.seats[team];
    answered(session, team, { do: 'show-hand', role, hand: 'object' });
    expect(session.phase()).toBe('decision.hands.closed');
    expect(session.view('room').roles.map(({ hand }) => hand)).toEqual([null, null, null]);
    expect(session.view(role).own, 'the curtain is down').toBeNull();
  });

  it('of an option that lies face down: not even its name, in any audience', () => {
    const session = led('decision');
    for (const audience of ['room', 'facilitator', ...ROLES] as const) {
      const { options } = must(session.view(audience).scene, 'scene');
      expect(options.map(({ place }) => place)).toContain('face-down');
      for (const option of options) expect(option.id === null).toBe(option.place === 'face-down');
    }
  });

  it('of a guess: nothing before the debrief', () => {
    const session = led('turn.guess', { format: '100', secrecy: 'hands' });
    const heard: Heard[] = [];
    session.follow('room', (one) => heard.push(one));
    for (const { team, guesses } of session.view().turn.guess) session.ask({ do: 'guess', team, guess: must(guesses[0], 'guess') });
    expect(heard.flatMap(({ entries }) => entries)).toEqual([{ kind: 'guessed', guesses: ['', '', ''] }]);
  });
});

describe('a role hears what is its own only while its curtain is up', () => {
  /** The second issue; hands are shown, the worker may whisper. */
  function whispering(secrecy: 'hands' | 'curtain'): PlayedSession {
    for (let seed = 1; seed < 40; seed += 1) {
      const session = newSession({ format: '100', secrecy, seed });
      while (session.phase() !== 'decision.cards' && session.lead(must(leadDeed(world, session), 'deed')));
      if (session.may({ do: 'lay-card', role: 'worker', card: 'what-i-hear', use: 'over', to: 'resident', n: 1 }) === null) return session;
    }
    throw new Error('nobody could whisper');
  }

  it('whispered facts', () => {
    const session = whispering('curtain');
    const heard: Heard[] = [];
    for (const role of ROLES) session.follow(role, (one) => heard.push(one));
    session.ask({ do: 'lay-card', role: 'worker', card: 'what-i-hear', use: 'over', to: 'resident', n: 1 });
    const facts = heard.flatMap(({ entries }) => entries).flatMap((entry) => (entry.kind === 'whispered' ? [entry.fact] : []));
    expect(facts).toEqual(['', '', '']);
  });
});

describe('while a curtain is up', () => {
  it('only the team behind it answers', () => {
    const session = led('take.moves');
    session.act({ act: 'lift', team: 'star' });
    expect(session.audience()).toBe('resident');
    const other: Deed = { do: 'play-move', role: 'worker', verb: 'let-go' };
    expect(session.may(other)).toMatchObject({ why: 'not-yours' });
    expect(session.ask(other)).toMatchObject({ why: 'not-yours' });
    expect(session.view('worker').own).toBeNull();
    expect(session.view('resident').own).toMatchObject({ role: 'resident', team: 'star' });
  });

  it('a stop of any kind lets it down', () => {
    for (const act of ['time-out', 'pause'] as const) {
      const session = led('take.moves');
      session.act({ act: 'lift', team: 'star' });
      session.act({ act });
      expect(session.audience()).toBe('room');
      session.act({ act: 'carry-on', seconds: 3 });
      expect(session.phase()).toBe('take.moves.closed');
    }
  });
});

describe('stops in the journal', () => {
  it('a time-out leaves only its length; a pause leaves nothing', () => {
    const session = led('take.talk');
    const lines = () => session.journal().lines.length;
    const before = lines();
    session.act({ act: 'pause' });
    session.act({ act: 'carry-on', seconds: 30 });
    expect(lines()).toBe(before);
    session.act({ act: 'time-out' });
    session.act({ act: 'carry-on', seconds: 30 });
    expect(session.journal().lines.at(-1)?.do).toEqual({ do: 'time-out', seconds: 30 });
    expect(lines()).toBe(before + 1);
  });
});
