import { describe, expect, it } from 'vitest';
import { placeOf } from '#rules/options.ts';
import { knows, must } from '#rules/world.ts';
import { ROLES } from '#scenario/ids.ts';
import { leadDeed } from '#session/lead.ts';
import { newSession, world } from '../play/world.ts';
import { atAgenda, atMoves, plain, plainly, type Table, write } from './table-of.ts';

const place = (table: Table, option: string) => placeOf(table.world, table.state, option);

describe('facts', () => {
  it('every role has two, with the numbers on the printed card', () => {
    for (const role of ROLES) expect(world.scenario.roles[role].facts.map((fact) => fact.n)).toEqual([1, 2]);
  });

  it('a role knows its own card and what lies on the table, and nothing else', () => {
    const table = atAgenda();
    const visits = (role: (typeof ROLES)[number]) => knows(world, table.state, { role, fact: 'visits' });
    expect(ROLES.map(visits)).toEqual([true, false, false]);
    table.does('resident lays 1');
    expect(ROLES.map(visits)).toEqual([true, true, true]);
  });

  it('what is whispered is known by who heard it, and by nobody else', () => {
    const table = atAgenda({ evening: { whispered: [{ to: 'official', fact: 'knew-earlier' }] } });
    const heard = ROLES.map((role) => knows(world, table.state, { role, fact: 'knew-earlier' }));
    expect(heard).toEqual([false, true, true]);
  });

  it('laying is free, at any time, and cannot be done twice', () => {
    for (const table of [atAgenda(), atMoves(), plainly(), plainly({ rule: 'consent', hammer: 'official' })]) {
      const { energy, trust } = table.play;
      table.does('worker lays 2');
      expect([table.play.energy, table.play.trust]).toEqual([energy, trust]);
      expect(table.why('worker lays 2')).toBe('on-the-table');
    }
  });

  it('nobody can lay a third fact, or one of another', () => {
    expect(atAgenda().why('official lays 3')).toBe('unknown');
    expect(atAgenda().does('official lays 1').happened).toEqual(['laid: official date-not-fixed']);
  });

  it('an option that waited for a fact opens at once', () => {
    const table = plainly();
    expect(place(table, 'hidden')).toBe('face-down');
    expect(table.does('resident lays 1').happened).toEqual(['laid: resident visits', 'opened: hidden']);
    expect(place(table, 'hidden')).toBe('open');
  });

  it('what a decision opens for a later scene lies open there, and is not said before', () => {
    const opening = plain((scene, copy) => {
      write(scene, 'sign', { change: [{ kind: 'opens', option: 'hidden' }] });
      copy.scenario.scenes.money = structuredClone(scene);
    });
    const table = plainly({ world: opening, hammer: 'official', rule: 'top-down' });
    table.does('official picks sign', 'resident shows support', 'worker shows support');
    expect(table.happened.filter((line) => line.startsWith('opened'))).toEqual([]);
    const { play } = table;
    expect(place(plainly({ world: opening, issue: 'money', play: { ...play, scene: null, played: ['date', 'money'] } }), 'hidden')).toBe(
      'open',
    );
  });

  it('laid after the decision it is known, but opens nothing there any more', () => {
    const table = plainly({ hammer: 'official', rule: 'top-down' });
    table.does('official picks sign', 'resident shows support', 'worker shows support', 'resident lays 1');
    expect(table.happened).not.toContain('opened: hidden');
    expect(table.scene.told).toEqual([]);
    expect(table.why('resident lays 1')).toBe('on-the-table');
  });

  it.each(['say.fingers', 'agenda', 'take.talk', 'take.sound', 'turn.givingBack', 'closing'])(
    'a card goes on the table at any time after it was read: in %s',
    (phase) => {
      const session = newSession();
      while (!session.phase().startsWith(phase)) session.lead(must(leadDeed(world, session), phase));
      expect(session.may({ do: 'lay', role: 'official', n: 2 })).toBeNull();
    },
  );

  it('and not before', () => expect(newSession().may({ do: 'lay', role: 'official', n: 2 })).toMatchObject({ why: 'not-now' }));
});

describe('habits: why, actually?', () => {
  it('a habit: the stamp tears off, the option opens, the shared picture grows', () => {
    const table = plainly();
    expect(place(table, 'stamped')).toBe('stamped');
    expect(table.does('resident questions always-so').happened).toEqual([
      'habit: always-so habit',
      'sharedPicture: 1 -> 2',
      'opened: stamped',
    ]);
    expect(place(table, 'stamped')).toBe('open');
  });

  it('a real rule: the stamp stays, and now we know', () => {
    const table = plainly().does('worker questions by-law');
    expect(table.happened).toEqual(['habit: by-law rule', 'clarity: 2 -> 3']);
    expect(place(table, 'lawful')).toBe('stamped');
  });

  it('half true: the option opens, and what it costs goes with it', () => {
    const table = plainly({ hammer: 'official', rule: 'top-down' }).does('official questions half-so');
    expect(table.happened).toEqual(['habit: half-so half', 'opened: halved']);
    table.does('official picks halved', 'resident shows support', 'worker shows support');
    expect(table.play.promises).toMatchObject([
      { from: 'worker', to: 'resident', text: 'scenes.date.habits.half-so.with.says', state: 'open' },
    ]);
  });

  it.each(ROLES)('anybody may ask, free and without the hammer: %s', (role) => {
    expect(plainly({ hammer: 'official' }).why(`${role} questions always-so`)).toBeNull();
  });

  it('from the sound on until it is decided', () => {
    expect(atMoves().why('resident questions sent-is-sent')).toBe('not-now');
    const table = plainly({ hammer: 'official', rule: 'top-down' });
    expect(table.why('resident questions always-so')).toBeNull();
    table.does('official picks sign', 'resident shows support', 'worker shows support');
    expect(table.why('resident questions always-so')).toBe('not-now');
  });

  it('what lies under a stamp cannot be chosen, and the refusal says so', () => {
    const table = plainly({ hammer: 'official', rule: 'top-down' });
    expect(table.why('official picks stamped')).toBe('stamped');
    expect(table.why('official picks hidden')).toBe('face-down');
    expect(table.why('official picks nowhere'), 'a refusal tells no more than the view').toBe('face-down');
  });

  it('one per issue, over both takes', () => {
    const table = plainly().does('resident questions always-so');
    expect(table.why('worker questions by-law')).toBe('asked-already');
    expect(plainly({ take: 2, turns: 1, evening: { questionedIn: ['date'] } }).why('worker questions by-law')).toBe('asked-already');
    expect(plainly({ evening: { questionedIn: ['money'] } }).why('worker questions by-law')).toBeNull();
  });

  it('a habit of another scene is none of this one', () => expect(plainly().why('resident questions no-lease')).toBe('unknown'));
});
