import { describe, expect, it } from 'vitest';
import type { OwnIdea } from '#rules/command.ts';
import { printState } from '#rules/print.ts';
import { ROLES, type Role } from '#scenario/ids.ts';
import { atRule, plainly, type Table, type Wished } from './table-of.ts';

const WORKS: OwnIdea['works'][] = [...ROLES, 'together', 'outside'];
const DECIDES: OwnIdea['decides'][] = [...ROLES, 'together', 'outside'];
const BENEFITS: OwnIdea['benefits'][] = [...ROLES, 'everybody', 'absent'];
const EVEN = {
  trust: { 'resident-worker': 2, 'worker-official': 3, 'resident-official': 2 },
  energy: { resident: 2, worker: 2, official: 2 },
} as const;

/** The idea of the resident is put to the vote and decided with two thumbs and a flat hand. */
function decided(works: string, decides: string, benefits: string, wish: Wished = {}): Table {
  const table = plainly({
    hammer: 'official',
    rule: 'top-down',
    turns: 1,
    ...EVEN,
    house: { clarity: 2, reach: 2, inclusion: 2 },
    ...wish,
  });
  table.does(`resident adds works ${works} decides ${decides} benefits ${benefits} "een eigen sleutel"`, 'official picks own-1');
  return table.does('resident shows support', 'worker shows live-with');
}

describe('something else: an option of the group itself', () => {
  it('from take 2 on, under any rule, and it goes through the rule like any other', () => {
    const line = 'resident adds works together decides together benefits everybody "een sleutel"';
    expect(plainly({ hammer: 'official', rule: 'consent' }).why(line)).toBe('not-yet');
    const table = plainly({ hammer: 'official', rule: 'consent', turns: 1 }).does(line, 'official picks own-1');
    table.does('resident shows object', 'worker shows support', 'official shows support', 'resident speaks');
    expect(table.happened).toContain('fell: own-1, round 1');
  });

  it('it is logged in the words of the group, as theirs', () => {
    const table = decided('together', 'together', 'absent');
    expect(table.scene.decided?.own).toEqual({ words: 'een eigen sleutel', works: 'together', decides: 'together', benefits: 'absent' });
  });

  it('it makes no small win and asks no facts: it is nobody else’s', () => {
    expect(decided('together', 'together', 'absent', { evening: { value: 'calm-place' } }).scene.won).toBe(false);
  });
});

describe('who does the work?', () => {
  it.each(ROLES)('one role: its candle pays: %s', (role) => {
    expect(decided(role, role, 'everybody').play.energy[role]).toBe(1);
  });

  it.each(ROLES)('one role: it needs a candle: %s', (role) => {
    const table = plainly({ hammer: 'official', rule: 'vote', turns: 1, energy: { [role]: 0 } });
    expect(table.why(`resident adds works ${role} decides together benefits absent "x"`)).toBe('candle-out');
  });

  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 3],
    [4, 4],
  ])('together: it gets less clear, unless it was clear: %i becomes %i', (clarity, after) => {
    expect(decided('together', 'together', 'absent', { house: { clarity } }).play.house.clarity).toBe(after);
  });

  it('somebody outside: the answer is theirs', () => {
    expect(decided('outside', 'together', 'absent', { ring: 'ours' }).scene.decided?.ring).toBe('outside');
    expect(decided('together', 'together', 'absent', { ring: 'ours' }).scene.decided?.ring).toBe('ours');
  });
});

describe('who decides about it?', () => {
  it.each(ROLES)('one role: the hammer goes to the %s', (role) => expect(decided(role, role, 'everybody').play.hammer).toBe(role));

  it('together: the hammer goes to the middle', () => expect(decided('together', 'together', 'absent').play.hammer).toBe('middle'));

  it('somebody outside: the issue drifts one ring further', () => {
    expect(decided('together', 'outside', 'absent', { ring: 'ours' }).play.rings.date).toBe('influence');
    expect(decided('together', 'outside', 'absent').play.hammer).toBe('official');
  });
});

describe('who is it good for?', () => {
  it.each([
    ['worker', 'resident', 'resident-worker', 3],
    ['official', 'worker', 'worker-official', 4],
    ['resident', 'official', 'resident-official', 3],
  ] as const)('%s works for the %s: that ribbon grows', (works, benefits, pair, after) => {
    expect(decided(works, works, benefits).play.trust[pair]).toBe(after);
  });

  it.each(['together', 'outside'])('done %s for one role: the thinnest ribbon grows', (works) => {
    expect(decided(works, 'together', 'worker').play.trust).toEqual({ ...EVEN.trust, 'resident-official': 3 });
  });

  it.each(ROLES)('for the doer itself: the candle comes back: %s', (role) =>
    expect(decided(role, role, role).play.energy).toEqual(EVEN.energy),
  );

  it('for everybody: more windows', () => expect(decided('together', 'together', 'everybody').play.house.reach).toBe(3));

  it('for who is not here now: one more comes in', () => expect(decided('together', 'together', 'absent').play.house.inclusion).toBe(3));
});

describe('one works, another decides', () => {
  it('and a third has it: their ribbon pays', () => {
    expect(decided('worker', 'official', 'everybody').play.trust['worker-official']).toBe(2);
    expect(decided('resident', 'official', 'absent').play.trust['resident-official']).toBe(1);
  });

  it('good for the doer: nothing torn', () => expect(decided('worker', 'official', 'worker').play.trust).toEqual(EVEN.trust));

  it('good for who decides: what grows and what tears are added up', () => {
    expect(decided('worker', 'official', 'official').play.trust).toEqual(EVEN.trust);
  });

  it('the same role works and decides: nothing torn', () =>
    expect(decided('worker', 'worker', 'everybody').play.trust).toEqual(EVEN.trust));
});

describe('two ideas that differ in one answer', () => {
  const put = ([works, decides, benefits]: readonly string[]): Table => {
    const table = atRule({
      hammer: 'resident',
      rule: 'consent',
      turns: 1,
      energy: { resident: 2, worker: 2, official: 2 },
      house: { reach: 2 },
    });
    table.does(`worker adds works ${works} decides ${decides} benefits ${benefits} "een sleutel"`, 'resident picks own-1');
    return table.does(...ROLES.map((role: Role) => `${role} shows support`));
  };
  /** Every value on the stage, and the ring that the answer is judged by. */
  const values = ({ play, scene }: Table): string =>
    JSON.stringify([play.trust, play.energy, play.house, play.hammer, play.rings, scene.decided?.ring]);

  const ALL = WORKS.flatMap((works) => DECIDES.flatMap((decides) => BENEFITS.map((benefits) => [works, decides, benefits] as const)));
  const tables = new Map(ALL.map((idea) => [idea.join(), put(idea)]));
  const at = (idea: readonly string[]): Table => tables.get(idea.join()) ?? put(idea);
  const neighbours = (idea: readonly string[]) =>
    ALL.filter((other) => other.filter((answer, place) => answer !== idea[place]).length === 1);
  /** Done together or outside for one role: whoever it is, the thinnest ribbon grows (RULES 8). */
  const thinnestEither = (one: readonly string[], other: readonly string[]): boolean =>
    (one[0] === 'together' || one[0] === 'outside') && [one[2], other[2]].every((who) => ROLES.some((role) => role === who));

  it.each(ALL)('are told apart by the state: %s works, %s decides, for %s', (...idea) => {
    const same = neighbours(idea).filter((other) => printState(at(other).state).bits === printState(at(idea).state).bits);
    expect(same).toEqual([]);
  });

  it.each(ALL)('do something else on the stage: %s works, %s decides, for %s', (...idea) => {
    const same = neighbours(idea).filter((other) => !thinnestEither(idea, other) && values(at(other)) === values(at(idea)));
    expect(same).toEqual([]);
  });
});
