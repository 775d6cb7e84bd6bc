import { describe, expect, it } from 'vitest';
import { ROLES, type Role, type Rule } from '#scenario/ids.ts';
import { plain, plainly, type Table, type Wished, write } from './table-of.ts';

/** Of `sign` one should know what only the official and the worker can say. */
const asksFacts = plain((scene) => write(scene, 'sign', { about: ['visits'] }));

const rungs = (table: Table) => table.scene.decided?.rungs ?? [];
const rung = (table: Table, role: Role) => rungs(table)[ROLES.indexOf(role)];
const above = (wish: Wished = {}, hand = 'live-with') =>
  plainly({ hammer: 'official', rule: 'top-down', ...wish }).does('official picks sign', `resident shows ${hand}`, `worker shows ${hand}`);

describe('the rung of a role in one decision: the first row that fits', () => {
  it('8: it decided alone, held the hammer itself, and the issue was theirs', () => {
    expect(rung(above({ ring: 'ours' }), 'official')).toBe(8);
    const self = plainly({ hammer: 'resident', rule: 'handover', ring: 'ours', turns: 1 });
    expect(rung(self.does('resident picks tea', 'worker shows support', 'official shows support'), 'resident')).toBe(8);
  });

  it('7: it decided alone, but somebody else had the hammer, or somebody outside the last word', () => {
    expect(rung(above(), 'official')).toBe(7);
    const given = plainly({ hammer: 'official', rule: 'handover', ring: 'ours', turns: 1 });
    expect(rung(given.does('resident picks tea', 'worker shows support', 'official shows support'), 'resident')).toBe(7);
  });

  it('2: its hand counted, but it did not know', () => {
    const table = plainly({ world: asksFacts, hammer: 'middle', rule: 'consent' }).does(
      'worker picks sign',
      ...ROLES.map((role) => `${role} shows support`),
    );
    expect(rungs(table)).toEqual([6, 2, 2]);
  });

  it('1: it did not know and was not asked', () => {
    expect(rung(above({ world: asksFacts }), 'worker')).toBe(1);
  });

  it('6: it shared the decision and could block it', () => {
    const table = plainly({ hammer: 'middle', rule: 'consent' }).does(
      'worker picks walk',
      ...ROLES.map((role) => `${role} shows live-with`),
    );
    expect(rungs(table)).toEqual([6, 6, 6]);
  });

  it('6 and 5: in a vote the winners shared it, who was outvoted was heard', () => {
    const table = plainly({ hammer: 'middle', rule: 'vote' });
    table.does('resident points at tea', 'worker points at tea', 'official points at sign', 'official shows live-with');
    expect(rungs(table)).toEqual([6, 6, 5]);
  });

  it('6: after a refusal the resident could block the vote, also when outvoted', () => {
    const table = plainly({ hammer: 'middle', rule: 'vote', moves: { resident: 'refuse' } });
    table.does('resident points at tea', 'worker points at walk', 'official points at walk', 'resident shows live-with');
    expect(rungs(table)).toEqual([6, 6, 6]);
  });

  it('5: it was asked, and its own option was chosen by another', () => {
    const table = plainly({ hammer: 'official', rule: 'advice', turns: 1 });
    table.does('resident points at tea', 'worker points at walk', 'official picks tea', 'worker shows live-with');
    expect(rungs(table)).toEqual([5, 4, 7]);
  });

  it('5: it had spoken up in this scene, and its own option was chosen by another', () => {
    const table = plainly({ hammer: 'official', rule: 'top-down' }).does('resident lays 1', 'official picks tea');
    expect(rung(table.does('resident shows support', 'worker shows live-with'), 'resident')).toBe(5);
  });

  it('who told or laid a fact was asked, under any rule: 4 with an answer it can live with, 3 with a fist that nobody answers', () => {
    const told = (hand: string) =>
      plainly({ hammer: 'official', rule: 'top-down' })
        .does('worker lays 1', 'official picks tea')
        .does('resident shows live-with', `worker shows ${hand}`);
    expect(rungs(told('support'))).toEqual([3, 4, 7]);
    expect(rungs(told('object'))).toEqual([3, 3, 7]);
    const unknowing = above({ world: asksFacts, scene: { told: ['worker'] } });
    expect(rung(unknowing, 'worker'), 'asked without knowing').toBe(2);
  });

  it('what was told in another scene makes nobody asked in this one', () => {
    expect(rung(above({ evening: { laid: [{ role: 'worker', n: 1, fact: 'knew-earlier' }] } }), 'worker')).toBe(3);
  });

  it('4: it was asked, and it got an answer it could live with', () => {
    const table = plainly({ hammer: 'official', rule: 'advice', turns: 1 });
    table.does('resident points at tea', 'worker points at walk', 'official picks sign', 'resident shows live-with', 'worker shows object');
    expect(rungs(table)).toEqual([4, 3, 7]);
  });

  it('3: it knew and was not asked; a hand shown afterwards is no answer', () => {
    expect(rung(above({}, 'support'), 'resident')).toBe(3);
    expect(rung(above({}, 'object'), 'worker')).toBe(3);
  });

  it('knowing counts by conditions too, and by what was whispered or laid', () => {
    const laid = above({ world: asksFacts, evening: { laid: [{ role: 'resident', n: 1, fact: 'visits' }] } });
    expect(rung(laid, 'worker')).toBe(3);
    const whispered = above({ world: asksFacts, evening: { whispered: [{ to: 'worker', fact: 'visits' }] } });
    expect(rung(whispered, 'worker')).toBe(3);
  });

  it('a card that takes the decision away takes the rung away too', () => {
    const table = plainly({ format: '100', turns: 2, hammer: 'middle', rule: 'consent', play: { played: ['money', 'date'] } });
    table.does(
      'worker picks walk',
      ...ROLES.map((role) => `${role} shows support`),
      'official cards i-may-decide over option sign',
      'table goes on',
    );
    expect(rungs(table)).toEqual([3, 3, 7]);
  });
});

describe('decided outside nobody shared it', () => {
  const outside = (wish: Wished, ...lines: string[]) => plainly({ hammer: 'middle', rule: 'escalate', turns: 1, ...wish }).does(...lines);
  const together = ROLES.map((role) => `${role} points at walk`);

  it('yes and half are an answer, no is none; the own request is chosen by others', () => {
    expect(rungs(outside({}, ...together))).toEqual([5, 5, 5]);
    const two = ['resident points at tea', 'worker points at sign', 'official points at sign', 'resident shows live-with'];
    expect(rungs(outside({}, ...two))).toEqual([4, 5, 5]);
    expect(rungs(outside({ ring: 'outside' }, ...two))).toEqual([4, 5, 5]);
    expect(rungs(outside({}, 'resident points at tea', 'worker points at walk', 'official points at sign'))).toEqual([3, 3, 3]);
  });

  it('asked without knowing is still asked without knowing', () => {
    expect(rungs(outside({ world: asksFacts }, ...ROLES.map((role) => `${role} points at sign`)))).toEqual([5, 2, 2]);
  });
});

/** Which rungs each rule can reach. Telling a fact makes a role asked under any rule: so also from above 2 and 4 are reached. */
const REACHED: [Rule, number[]][] = [
  ['top-down', [1, 2, 3, 4, 5, 7, 8]],
  ['advice', [2, 3, 4, 5, 7, 8]],
  ['vote', [2, 5, 6]],
  ['consent', [2, 6]],
  ['unanimity', [2, 6]],
  ['handover', [1, 2, 3, 4, 5, 7, 8]],
  ['escalate', [2, 3, 4, 5]],
];

describe('which rungs each rule reaches', () => {
  const HANDS = ['support', 'live-with', 'object'];
  const OPTIONS = ['tea', 'walk', 'sign'];

  /** Every way to decide at once by this rule, in both rings, by any holder, with and without all of them telling. */
  function* ways(rule: Rule): Generator<Table> {
    for (const hammer of rule === 'top-down' ? (['worker', 'official'] as const) : ROLES) {
      for (const ring of ['ours', 'outside'] as const) {
        for (const told of [false, true])
          yield* decisions(rule, { world: asksFacts, hammer, ring, rule, turns: 1, ...(told ? { scene: { told: [...ROLES] } } : {}) });
      }
    }
  }

  function* decisions(rule: Rule, wish: Wished): Generator<Table> {
    const picker = rule === 'handover' ? 'resident' : wish.hammer;
    const points = rule === 'advice' ? ROLES.filter((role) => role !== picker) : rule === 'vote' || rule === 'escalate' ? [...ROLES] : [];
    for (const [one = '', two = '', three = ''] of combinations(OPTIONS, points.length)) {
      const named = [one, two, three];
      for (const option of OPTIONS) {
        const table = plainly(wish).does(...points.map((role, place) => `${role} points at ${named[place]}`));
        if (!table.scene.proposal && !table.scene.fell && !table.scene.decided) table.does(`${picker} picks ${option}`);
        for (const hand of HANDS) {
          const shown = plainly(wish);
          shown.state = structuredClone(table.state);
          for (const role of ROLES) if (shown.why(`${role} shows ${hand}`) === null) shown.does(`${role} shows ${hand}`);
          if (shown.scene.decided) yield shown;
        }
        if (points.length > 1 && rule !== 'advice') break;
      }
    }
  }

  const combinations = (words: string[], length: number): string[][] =>
    length === 0 ? [[]] : combinations(words, length - 1).flatMap((rest) => words.map((word) => [...rest, word]));

  it.each(REACHED)('%s: %j', (rule, reached) => {
    const met = new Set([...ways(rule)].flatMap((table) => [...rungs(table)]));
    expect([...met].sort()).toEqual(reached);
  });
});
