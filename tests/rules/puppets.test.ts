import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Deed } from '#rules/command.ts';
import type { Hand, Id, Role, Verb } from '#scenario/ids.ts';
import { puppetDeed } from '#session/puppets.ts';
import { readStory } from '#session/story.ts';
import { newSession } from '../play/world.ts';
import { atAgenda, atMoves, plain, plainly, type Table, type Wished, write } from './table-of.ts';

/** Every seat a puppet: what it does here, with its reason. */
function deed(table: Table, phase: string): Deed | null {
  const evening = { ...table.state.evening, puppets: ['star' as const, 'moon' as const, 'sun' as const] };
  return puppetDeed(table.world, { ...table.state, evening }, phase);
}

/** The move of one role, the others having played. */
function move(role: Role, wish: Wished): [Verb, string | undefined] {
  const others: Record<Role, Verb> = { resident: 'tell', worker: 'translate', official: 'make-room' };
  const moves = Object.fromEntries(
    Object.entries(others)
      .filter(([each]) => each !== role)
      .map(([each, verb]) => [each, { verb }]),
  );
  const played = deed(atMoves({ ...wish, scene: { moves } }), 'take.moves.asking');
  if (played?.do !== 'play-move' || played.role !== role) throw new Error('no move');
  return [played.verb, played.because];
}

const told = [
  { role: 'resident' as const, n: 1 as const, fact: 'visits' },
  { role: 'resident' as const, n: 2 as const, fact: 'who-stays-away' },
];
const thick = { 'resident-worker': 2, 'worker-official': 2, 'resident-official': 2 };

const MOVES: [string, Role, Wished, Verb, string][] = [
  ['a tired resident refuses', 'resident', { energy: { resident: 1 } }, 'refuse', 'resident.tired'],
  ['a resident with a fact tells', 'resident', {}, 'tell', 'resident.fact'],
  ['a resident who told all brings people while they stand outside', 'resident', { evening: { laid: told } }, 'bring', 'resident.outside'],
  ['else it does it itself', 'resident', { evening: { laid: told }, house: { inclusion: 3 } }, 'do', 'resident.strong'],
  ['a worker takes over from a tired resident', 'worker', { energy: { resident: 1, worker: 1 } }, 'take-over', 'worker.resident-tired'],
  ['without a candle of its own it cannot', 'worker', { energy: { resident: 1, worker: 0 } }, 'let-go', 'worker.tired'],
  ['a worker connects what is nearly torn', 'worker', { trust: { 'worker-official': 1 } }, 'connect', 'worker.thin'],
  ['a tired worker lets go', 'worker', { trust: thick, energy: { worker: 1 } }, 'let-go', 'worker.tired'],
  ['else it translates', 'worker', { trust: thick }, 'translate', 'worker.else'],
  ['a tired official covers', 'official', { energy: { official: 1 }, ring: 'outside' }, 'cover', 'official.tired'],
  ['an issue outside is mediated', 'official', { ring: 'outside' }, 'mediate', 'official.outside'],
  ['trusted by the resident it makes room', 'official', { trust: thick }, 'make-room', 'official.trust'],
  ['else it pushes', 'official', {}, 'push', 'official.else'],
];

describe('which move a puppet plays: the first row that fits', () => {
  it.each(MOVES)('%s', (_claim, role, wish, verb, row) => expect(move(role, wish)).toEqual([verb, `puppets.${row}`]));

  it('its fact is 1, then 2', () => {
    const moves = { worker: { verb: 'translate' as const }, official: { verb: 'mediate' as const } };
    expect(atMoves({ scene: { moves } }).does('resident plays tell').happened).toContain('laid: resident visits');
    const second = atMoves({ scene: { moves }, evening: { laid: told.slice(0, 1) } });
    expect(second.does('resident plays tell').happened).toContain('laid: resident who-stays-away');
  });
});

describe('what else a puppet does', () => {
  const hand = (of: 0 | 1 | 2, torn: boolean): [Hand, string | undefined] => {
    const seen = plain((scene) => write(scene, 'sign', { for: { resident: of, worker: 1, official: 2 } }));
    const table = plainly({ world: seen, hammer: 'official', rule: 'top-down', trust: { 'resident-official': torn ? 0 : 1 } });
    const shown = deed(table.does('official picks sign'), 'decision.hands.asking');
    if (shown?.do !== 'show-hand') throw new Error('no hand');
    return [shown.hand, shown.because];
  };
  it.each([
    [0, 'object', 'object', 'against'],
    [1, 'live-with', 'object', 'live'],
    [2, 'support', 'live-with', 'for'],
  ] as const)('its hand is its view of the option (%i), one lower when the ribbon to who proposed is torn', (of, whole, torn, row) => {
    expect(hand(of, false)).toEqual([whole, `puppets.hand-${row}`]);
    expect(hand(of, true)).toEqual([torn, of > 0 ? 'puppets.hand-torn' : `puppets.hand-${row}`]);
  });

  it.each([
    ['resident', 'tea'],
    ['worker', 'walk'],
    ['official', 'sign'],
  ] as const)('picks what it likes best, the first in the file: %s', (hammer, option) => {
    const picks = deed(plainly({ hammer, rule: 'consent' }), 'decision.picking.choosing');
    expect(picks).toEqual({ do: 'pick', role: hammer, option, because: 'puppets.best' });
  });

  it('points at what it likes best', () => {
    const table = plainly({ hammer: 'middle', rule: 'vote' }).does('resident points at walk', 'worker points at walk');
    expect(deed(table, 'decision.picking.pointing.asking')).toMatchObject({ role: 'official', at: 'sign' });
  });

  it.each([
    ['sure of its own it decides from above', 'official', 2, 'top-down'],
    ['else it asks consent', 'official', 1, 'consent'],
    ['the resident has no above: consent', 'resident', 2, 'consent'],
  ] as const)('holding the hammer, %s', (_claim, hammer, of, rule) => {
    const seen = plain((scene) => {
      for (const id of Object.keys(scene.options)) write(scene, id, { for: { resident: of, worker: of, official: of } });
    });
    expect(deed(plainly({ world: seen, hammer }), 'decision.rule.deciding')).toMatchObject({ do: 'set-rule', role: hammer, rule });
  });

  it('pointing for a rule it points at consent', () => {
    expect(deed(plainly({ hammer: 'middle' }), 'decision.rule.pointing.asking')).toMatchObject({ do: 'point', at: 'consent' });
  });

  it('opens the first letter of the nearest ring', () => {
    expect(deed(atAgenda({ format: '100' }), 'agenda.choosing')).toMatchObject({ do: 'choose-issue', issue: 'rooms' });
    expect(deed(atAgenda({ format: '50' }), 'agenda.choosing')).toMatchObject({ do: 'choose-issue', issue: 'date' });
  });

  it.each([
    ['points along with who plays alone when the ribbon between them is thick enough', 2, 'money', 'letter-trust'],
    ['else points at the first letter of the nearest ring, as it would choose itself', 1, 'date', 'letter'],
  ] as const)('%s', (_claim, trust, at, row) => {
    const pair = { 'resident-official': trust };
    const table = atAgenda({ format: '25', hammer: 'middle', trust: pair });
    const evening = { ...table.state.evening, puppets: ['moon' as const, 'sun' as const] };
    const play = { ...table.state.play, agenda: { asked: false, points: { resident: 'money', worker: 'date' } } };
    const pointed = puppetDeed(table.world, { ...table.state, evening, play }, 'agenda.pointing.asking');
    expect(pointed).toEqual({ do: 'point', role: 'official', at, because: `puppets.${row}` });
  });

  it.each([
    [1, true],
    [0, false],
  ])('keeps a promise when it can: candle %i', (worker, kept) => {
    const promises = [{ from: 'worker' as const, to: 'resident' as const, paper: false, issue: 'money', state: 'open' as const }];
    expect(deed(atMoves({ energy: { worker }, play: { promises } }), 'take.promises')).toMatchObject({ do: 'keep', from: 'worker', kept });
  });

  it('a fist lays its next fact; without one it only speaks', () => {
    const stopped = ['worker picks walk', 'resident shows object', 'worker shows support', 'official shows support'];
    const table = plainly({ hammer: 'middle', rule: 'consent' }).does(...stopped);
    expect(deed(table, 'decision.fists')).toMatchObject({ do: 'lay', role: 'resident', n: 1 });
    const all = plainly({ hammer: 'middle', rule: 'consent', evening: { laid: told } }).does(...stopped);
    expect(deed(all, 'decision.fists')).toMatchObject({ do: 'speak-fist', role: 'resident' });
  });

  it.each([
    [3, 2, 1],
    [2, 3, 2],
    [2, 2, 2],
  ])('chooses the take in which its own candle is higher, else the second: %i and %i', (one, two, chosen) => {
    const summary = (take: number, resident: number) => ({
      issue: 'date' as Id,
      take,
      chord: null,
      rule: 'vote' as const,
      option: 'walk',
      own: null,
      answer: null,
      says: [0, 0, 0] as const,
      energy: { resident, worker: 2, official: 2 },
    });
    const table = plainly({ hammer: 'official', rule: 'top-down', turns: 1, take: 2 }).does(
      'official picks sign',
      'resident shows support',
    );
    table.does('worker shows support');
    table.play.takes = [summary(1, one), summary(2, two)];
    expect(deed(table, 'decision.leftRight.asking')).toMatchObject({ do: 'choose-take', role: 'resident', take: chosen });
  });

  it('waits until the people have answered, so that it gives nothing away', () => {
    const table = atMoves();
    const state = { ...table.state, evening: { ...table.state.evening, puppets: ['moon' as const] } };
    expect(puppetDeed(table.world, state, 'take.moves.asking')).toBeNull();
  });

  it('does in the story of an evening alone what it would do again, for the same reasons', () => {
    const { ok } = readStory(readFileSync(new URL('../stories/solo.story', import.meta.url), 'utf8'));
    const written = ok?.steps.map(({ deed: each }) => each) ?? [];
    const session = newSession({ format: '25', secrecy: 'curtain', seed: 7, puppets: ['moon', 'sun'] });
    for (const each of written.filter(({ because }) => because === undefined)) {
      session.act({ act: 'lift', team: 'star' });
      session.ask(each);
    }
    expect(session.phase()).toBe('end');
    expect(session.journal().lines.map((line) => line.do)).toEqual(written);
  });
});
