import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '#rules/command.ts';
import { answer } from '#rules/kernel.ts';
import type { State } from '#rules/state.ts';
import { FORMATS, HAMMERS, HANDS, POWER_CARDS, ROLES, RULES, SECRECIES } from '#scenario/ids.ts';
import { readJournal, resume, writeJournal } from '#session/journal.ts';
import { readDeed, writeDeed } from '#session/notation.ts';
import { playAtRandom } from '../play/random.ts';
import { newSession, newState, world } from '../play/world.ts';
import { nonsense, role } from './nonsense.ts';
import { plain, plainly, type Table } from './table-of.ts';

const SEED = 2021;

const asked = (state: State) => ({ world, state, past: () => undefined });

function meters({ play }: State): number[] {
  const scene = play.scene;
  const stories = [...play.decisions.map((decision) => decision.story)];
  return [
    ...Object.values(play.trust),
    ...Object.values(play.energy),
    ...Object.values(play.house),
    ...stories,
    ...(scene ? [scene.story] : []),
  ];
}
const whole = (state: State): boolean => meters(state).every((value) => Number.isInteger(value) && value >= 0 && value <= 4);

/** One random evening per format and way of secrecy, to its own end, with puppets where the format has them. */
const EVENINGS = FORMATS.flatMap((format) => SECRECIES.map((secrecy) => ({ format, secrecy })));
const played = EVENINGS.map(({ format, secrecy }) => {
  const seed = secrecy === 'hands' ? 41 : 42;
  const session = newSession({ format, secrecy, seed, puppets: format === '25' ? ['moon', 'sun'] : [] });
  const states: State[] = [session.state()];
  session.record(() => states.push(structuredClone(session.state())));
  return { format, secrecy, session, states, ...playAtRandom(session, seed) };
});
const STATES = played.flatMap(({ states }) => states.filter((_state, place) => place % 9 === 0));

describe('the kernel is total', () => {
  it('any command object gets an answer or a refusal, in any state', () => {
    fc.assert(
      fc.property(nonsense, fc.constantFrom(...STATES), (command, state) => {
        const before = JSON.stringify(state);
        const given = answer(asked(state), command as unknown as Command);
        if (!('kind' in given)) expect(whole(given.state)).toBe(true);
        expect(JSON.stringify(state)).toBe(before);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it.each([
    null,
    undefined,
    7,
    'go-on',
    [],
    {},
    { do: 'constructor' },
    { do: 'lay' },
    { do: 'own-idea', role: 'resident' },
    { do: 'build-image', role: 'worker' },
  ])('and so does what is no command at all: %j', (command) =>
    expect(answer(asked(newState()), command as unknown as Command)).toEqual({ kind: 'refused', why: 'unknown' }),
  );
});

describe('a random evening', () => {
  it.each(played)('of $format by $secrecy ends', ({ session }) => expect(session.phase()).toBe('end'));

  it.each(played)('of $format by $secrecy keeps every value whole, 0 to 4', ({ states }) => {
    expect(states.every(whole)).toBe(true);
  });

  it.each(played)('of $format by $secrecy comes out the same when its journal is read and played again', ({ session }) => {
    const { journal, trouble } = readJournal(writeJournal(session.journal()));
    expect(trouble).toBeNull();
    const again = journal && resume(world, journal);
    expect(again?.trouble).toBeNull();
    expect(again?.session.hash()).toBe(session.hash());
    expect(again?.session.journal()).toEqual(session.journal());
  });

  it.each(played)('of $format by $secrecy can be written in the notation and read back', ({ session }) => {
    for (const { do: deed } of session.journal().lines) expect(readDeed(writeDeed(deed))).toEqual(deed);
  });

  it.each(played.filter(({ format }) => format === '25'))(
    'by $secrecy with two puppets: every act of theirs has its reason, and none is a card, a cut, an own idea or a habit',
    ({ session }) => {
      const deeds = session.journal().lines.map((line) => line.do);
      const theirs = deeds.filter(({ because }) => because !== undefined);
      expect(theirs.length).toBeGreaterThan(10);
      expect(theirs.every(({ because }) => because?.startsWith('puppets.'))).toBe(true);
      expect(theirs.filter((deed) => ['lay-card', 'snip', 'own-idea', 'question-habit'].includes(deed.do))).toEqual([]);
    },
  );

  it('of other commands is another evening', () => {
    expect(new Set(played.map(({ session }) => session.hash())).size).toBe(played.length);
  });
});

describe('the notation', () => {
  it('carries any words of the group', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), role, (words, from) => {
        const deeds: Command[] = [
          { do: 'speak-fist', role: from, words },
          { do: 'note', page: 2, words },
          { do: 'play-move', role: 'worker', verb: 'connect', words },
          { do: 'promise', from, to: from === 'worker' ? 'resident' : 'worker', words },
          { do: 'own-idea', role: from, idea: { works: 'together', decides: 'outside', benefits: 'absent', words } },
        ];
        for (const deed of deeds) expect(readDeed(writeDeed(deed))).toEqual(deed);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});

describe('no row of deciding can hang', () => {
  const small = plain();
  const start = fc.record({
    rule: fc.constantFrom(...RULES),
    hammer: fc.constantFrom(...HAMMERS),
    refused: fc.boolean(),
    second: fc.boolean(),
  });

  /** All that somebody could do for the decision now. */
  function choices(table: Table): string[] {
    const options = ['tea', 'walk', 'sign', 'hidden', 'stamped', 'halved'];
    const byRole = ROLES.flatMap((each) => [
      ...RULES.flatMap((rule) => [`${each} rules ${rule}`, `${each} points at ${rule}`]),
      ...options.flatMap((option) => [`${each} picks ${option}`, `${each} points at ${option}`]),
      ...HANDS.map((hand) => `${each} shows ${hand}`),
      `${each} speaks`,
      ...POWER_CARDS.flatMap((card) => [
        `${each} cards ${card} over`,
        `${each} cards ${card} over option walk`,
        `${each} cards ${card} with hammer middle`,
        `${each} cards ${card} over to resident`,
      ]),
    ]);
    const open = byRole.filter((line) => table.why(line) === null);
    return open.length > 0 ? open : ['table goes on'];
  }

  it('whatever is chosen, it is decided within forty commands', () => {
    fc.assert(
      fc.property(start, fc.infiniteStream(fc.nat()), ({ rule, hammer, refused, second }, picks) => {
        if (hammer === 'middle' && ['top-down', 'advice', 'handover'].includes(rule)) return;
        if (hammer === 'resident' && rule === 'top-down') return;
        const evening = second ? { format: '100' as const, turns: 2, play: { played: ['money', 'date'] } } : { turns: 1 };
        const table = plainly({ world: small, hammer, rule, ...evening, moves: { resident: refused ? 'refuse' : 'do' } });
        let commands = 0;
        for (; !table.scene.decided && commands < 40; commands += 1) {
          const open = table.scene.fell ? ['table goes on'] : choices(table);
          const pick = picks.next().value ?? 0;
          table.does(open[pick % open.length] ?? 'table goes on');
        }
        expect(table.scene.decided).not.toBeNull();
        expect(whole(table.state)).toBe(true);
      }),
      { seed: SEED, numRuns: 80 },
    );
  });
});
