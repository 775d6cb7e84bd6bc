import { describe, expect, it } from 'vitest';
import { handsDue, pointingAt, pointsDue, proposers, rulesOpen } from '#rules/deciding.ts';
import { HAMMERS, type Hammer, ROLES, type Role, type Rule } from '#scenario/ids.ts';
import { atMoves, atRule, plain, plainly, type Wished, write } from './table-of.ts';

const open = (wish: Wished): Rule[] => {
  const table = plainly(wish);
  return rulesOpen(table.world, table.state);
};

/** RULES 3: where the hammer must lie. Handing over needs somebody to give it: with the resident it is already there. */
const CHOOSABLE: Record<Rule, Hammer[]> = {
  'top-down': ['worker', 'official'],
  advice: ['resident', 'worker', 'official'],
  vote: ['resident', 'worker', 'official', 'middle'],
  consent: ['resident', 'worker', 'official', 'middle'],
  unanimity: ['resident', 'worker', 'official', 'middle'],
  handover: ['resident', 'worker', 'official'],
  escalate: ['resident', 'worker', 'official', 'middle'],
};

describe('who may choose which rule', () => {
  it.each(Object.entries(CHOOSABLE) as [Rule, Hammer[]][])('%s may be chosen with the hammer at %j', (rule, at) => {
    for (const hammer of HAMMERS) expect(open({ hammer, turns: 1 }).includes(rule)).toBe(at.includes(hammer));
  });

  it.each(ROLES)('with the hammer at one role only that role chooses: %s', (hammer) => {
    for (const role of ROLES) expect(plainly({ hammer, turns: 1 }).why(`${role} rules consent`)).toBe(role === hammer ? null : 'not-yours');
  });

  it('in the middle all point; two equal is that rule', () => {
    const table = plainly({ hammer: 'middle' });
    expect(table.why('resident rules consent')).toBe('not-yours');
    table.does('resident points at vote', 'worker points at consent', 'official points at vote');
    expect(table.scene.rule).toBe('vote');
  });

  it('in the middle three different rules mean consent', () => {
    const table = plainly({ hammer: 'middle', turns: 1 });
    table.does('resident points at vote', 'worker points at unanimity', 'official points at escalate');
    expect(table.scene).toMatchObject({ rule: 'consent', ruleBy: 'pointing' });
  });

  it('nobody sees a finger before the last is up', () => {
    const table = plainly({ hammer: 'middle' }).does('resident points at vote', 'worker points at consent');
    expect(table.entries).toEqual([]);
    expect(table.does('official points at vote').happened[0]).toBe('pointed rule: vote, consent, vote');
  });

  it('a push that is not stopped is a decision from above', () => {
    const table = atMoves({ world: plain() }).does('resident plays do', 'worker plays translate', 'official plays push');
    expect(table.scene.rule).toBe('top-down');
    expect(table.why('official rules consent')).toBe('not-now');
  });

  it('every scene allows top-down and consent; it names what it allows besides', () => {
    const bare = plain((scene) => Object.assign(scene, { rules: [] }));
    expect(open({ world: bare, hammer: 'official', turns: 1 })).toEqual(['top-down', 'consent']);
    expect(open({ world: bare, hammer: 'middle', turns: 1 })).toEqual(['consent']);
  });

  it.each([
    ['official', ['top-down', 'vote', 'consent']],
    ['worker', ['top-down', 'vote', 'consent']],
    ['resident', ['vote', 'consent', 'handover']],
    ['middle', ['vote', 'consent']],
  ] as [Hammer, Rule[]][])('in take 1 there are at most three rules: hammer at %s', (hammer, rules) => {
    expect(open({ hammer })).toEqual(rules);
  });

  it('from take 2 on every rule of the scene is there', () => expect(open({ hammer: 'official', turns: 1 })).toHaveLength(7));
});

/** Who proposes and whose hand is asked, in the plain scene. */
describe('besluit van boven: top-down', () => {
  const above = (hammer: Role = 'official') => plainly({ hammer, rule: 'top-down' });

  it('the holder picks; then the others show a hand', () => {
    const table = above();
    expect(proposers(table.world, table.state)).toEqual(['official']);
    expect(table.why('resident picks tea')).toBe('not-yours');
    expect(handsDue(table.does('official picks sign').state)).toEqual(['resident', 'worker']);
  });

  it('it always passes, and each fist costs the ribbon with the holder', () => {
    const table = above().does('official picks sign', 'resident shows object', 'worker shows object');
    expect(table.scene.decided?.option).toBe('sign');
    expect(table.play.trust).toEqual({ 'resident-worker': 3, 'worker-official': 1, 'resident-official': 0 });
  });

  it('decided by the worker it costs the ribbon with the worker', () => {
    const table = above('worker').does('worker picks walk', 'resident shows object', 'official shows live-with');
    expect(table.play.trust['resident-worker']).toBe(2);
    expect(table.play.trust['worker-official']).toBe(2);
  });

  it('without a fist it costs nothing', () => {
    const table = above().does('official picks sign', 'resident shows live-with', 'worker shows support');
    expect(table.happened.filter((line) => line.startsWith('trust'))).toEqual([]);
  });
});

describe('advies vragen: advice', () => {
  const asking = (hammer: Role = 'official') => plainly({ hammer, rule: 'advice', turns: 1 });

  it.each(ROLES)('the other two point first, then the holder picks: %s', (hammer) => {
    const table = asking(hammer);
    expect(pointsDue(table.state)).toEqual(ROLES.filter((role) => role !== hammer));
    expect(table.why(`${hammer} picks tea`)).toBe('not-now');
    table.does(...ROLES.filter((role) => role !== hammer).map((role) => `${role} points at tea`));
    expect(proposers(table.world, table.state)).toEqual([hammer]);
  });

  it('only who is not followed shows a hand', () => {
    const table = asking().does('resident points at tea', 'worker points at walk', 'official picks walk');
    expect(handsDue(table.state)).toEqual(['resident']);
  });

  it('it always passes; a fist is no real answer and costs the ribbon with the holder', () => {
    const table = asking().does('resident points at tea', 'worker points at walk', 'official picks walk', 'resident shows object');
    expect(table.scene.decided?.option).toBe('walk');
    expect(table.play.trust['resident-official']).toBe(0);
    expect(table.play.house.clarity).toBe(2);
  });

  it('no fist at all makes it clearer', () => {
    const table = asking().does('resident points at tea', 'worker points at walk', 'official picks walk', 'resident shows live-with');
    expect(table.play.house.clarity).toBe(3);
  });

  it('who follows all advice needs no hands and is clear', () => {
    const table = asking().does('resident points at tea', 'worker points at tea', 'official picks tea');
    expect(table.scene.decided).toMatchObject({ option: 'tea', hands: ['support', 'support', 'support'] });
    expect(table.play.house.clarity).toBe(3);
  });
});

describe('stemmen: vote', () => {
  const voting = (wish: Wished = {}) => plainly({ hammer: 'middle', rule: 'vote', ...wish });

  it('all point at once, also who holds the hammer', () => {
    expect(pointsDue(voting({ hammer: 'official' }).state)).toEqual([...ROLES]);
  });

  it('two or more equal is decided', () => {
    const table = voting().does('resident points at tea', 'worker points at tea', 'official points at sign', 'official shows live-with');
    expect(table.scene.decided).toMatchObject({ option: 'tea', by: 'all', rule: 'vote' });
  });

  it('a third role with a fist: its thickest ribbon pays', () => {
    const thick = { 'resident-worker': 1, 'worker-official': 2, 'resident-official': 3 };
    const lines = ['resident points at tea', 'worker points at tea', 'official points at sign', 'official shows object'];
    expect(voting({ trust: thick }).does(...lines).play.trust).toEqual({ ...thick, 'resident-official': 2 });
    const even = { ...thick, 'resident-official': 2 };
    expect(voting({ trust: even }).does(...lines).play.trust).toEqual({ ...even, 'resident-official': 1 });
    const last = { 'resident-worker': 4, 'worker-official': 3, 'resident-official': 2 };
    expect(voting({ trust: last }).does(...lines).play.trust).toEqual({ ...last, 'worker-official': 2 });
  });

  it('all three equal asks for no hand', () => {
    const table = voting().does(...ROLES.map((role) => `${role} points at walk`));
    expect(table.scene.decided?.hands).toEqual(['support', 'support', 'support']);
  });

  it('three different: once more, then it goes outside', () => {
    const split = ['resident points at tea', 'worker points at walk', 'official points at sign'];
    const table = voting().does(...split);
    expect(table.happened).toContain('fell: no majority, round 1');
    table.does('table goes on', ...split);
    expect(table.scene).toMatchObject({ falls: 2, toOutside: true });
    table.does('table goes on', 'resident points at tea', 'worker points at tea', 'official points at sign', 'official shows live-with');
    expect(table.scene.decided).toMatchObject({ option: 'tea', rule: 'escalate', outside: true });
  });
});

describe('instemmen: consent', () => {
  const agreeing = (wish: Wished = {}) => plainly({ hammer: 'middle', rule: 'consent', ...wish });

  it('the holder proposes; in the middle who speaks first, the lowest plinth named', () => {
    const held = agreeing({ hammer: 'worker' });
    expect(proposers(held.world, held.state)).toEqual(['worker']);
    const free = agreeing();
    // Only the resident knows all this scene is about, so the worker's plinth is the lowest.
    expect(proposers(free.world, free.state)).toEqual(['worker', 'resident', 'official']);
    for (const role of ROLES) expect(free.why(`${role} picks walk`)).toBeNull();
  });

  it('it passes without a fist: who can live with it is enough', () => {
    const table = agreeing().does('worker picks walk', 'resident shows live-with', 'worker shows live-with', 'official shows live-with');
    expect(table.scene.decided).toMatchObject({ option: 'walk', round: 1 });
    expect(table.play.house.sharedPicture).toBe(1);
  });

  it('a fist speaks: it lays a fact that is not yet on the table, or says it in own words', () => {
    const stopped = ['worker picks walk', 'resident shows support', 'worker shows support', 'official shows object'];
    const laid = agreeing().does(...stopped);
    expect(laid.why('table goes on')).toBe('waiting');
    expect(laid.does('official lays 1').happened).toEqual([
      'laid: official date-not-fixed',
      'spoke: official date-not-fixed',
      'fell: walk, round 1',
    ]);
    expect(agreeing().does(...stopped, 'official speaks "eerst cijfers"').happened).toContain('fell: walk, round 1');
    expect(
      agreeing()
        .does(...stopped)
        .why('resident speaks "nee"'),
    ).toBe('not-now');
  });

  it('round 2 is another option, unless a promise was added', () => {
    const stopped = ['worker picks walk', 'resident shows support', 'worker shows support', 'official shows object', 'official speaks'];
    const table = agreeing().does(...stopped, 'table goes on');
    expect(table.why('worker picks walk')).toBe('same-again');
    expect(table.why('worker picks tea')).toBeNull();
    table.does('worker promises official "ik bel vrijdag"');
    expect(table.why('worker picks walk')).toBeNull();
  });

  it('a promise made while the fist still stood counts too; one from before the proposal does not', () => {
    const hands = ['worker picks walk', 'resident shows support', 'worker shows support', 'official shows object'];
    const promise = 'worker promises official "ik bel vrijdag"';
    expect(
      agreeing()
        .does(...hands, promise, 'official speaks', 'table goes on')
        .why('worker picks walk'),
    ).toBeNull();
    expect(
      agreeing()
        .does(promise, ...hands, 'official speaks', 'table goes on')
        .why('worker picks walk'),
    ).toBe('same-again');
  });

  it('passed in round 2 it makes the shared picture grow', () => {
    const table = agreeing().does(
      'worker picks walk',
      'resident shows support',
      'worker shows support',
      'official shows object',
      'official speaks',
    );
    table.does('table goes on', 'worker picks tea', ...ROLES.map((role) => `${role} shows live-with`));
    expect(table.scene.decided).toMatchObject({ option: 'tea', round: 2, rule: 'consent' });
    expect(table.play.house.sharedPicture).toBe(2);
  });

  it('after two falls it goes outside', () => {
    const table = agreeing().does(
      'worker picks walk',
      'resident shows support',
      'worker shows support',
      'official shows object',
      'official speaks',
    );
    table.does(
      'table goes on',
      'worker picks tea',
      'resident shows support',
      'worker shows support',
      'official shows object',
      'official speaks',
    );
    expect(table.scene.toOutside).toBe(true);
    expect(pointingAt(table.does('table goes on').state)).toBe('option');
  });

  it('two fists both speak before it falls', () => {
    const table = agreeing().does(
      'worker picks walk',
      'resident shows object',
      'worker shows support',
      'official shows object',
      'resident speaks',
    );
    expect(table.happened).not.toContain('fell: walk, round 1');
    expect(table.does('official speaks').happened).toContain('fell: walk, round 1');
  });
});

describe('iedereen ja: unanimity', () => {
  const all = (wish: Wished = {}) => plainly({ hammer: 'middle', rule: 'unanimity', turns: 1, ...wish });

  it('three thumbs up: the shared picture and the thinnest ribbon grow', () => {
    const table = all().does('worker picks walk', ...ROLES.map((role) => `${role} shows support`));
    expect(table.scene.decided?.option).toBe('walk');
    expect(table.play.house.sharedPicture).toBe(2);
    expect(table.play.trust['resident-official']).toBe(2);
  });

  it('one flat hand is enough to make it fall, and needs no words', () => {
    const table = all().does('worker picks walk', 'resident shows support', 'worker shows support', 'official shows live-with');
    expect(table.happened).toContain('fell: walk, round 1');
  });

  it('a fist speaks, as with consent', () => {
    const table = all().does('worker picks walk', 'resident shows support', 'worker shows support', 'official shows object');
    expect(table.why('official speaks "nee"')).toBeNull();
    expect(table.does('official speaks').happened).toContain('fell: walk, round 1');
  });
});

describe('overdragen: handover', () => {
  const giving = (wish: Wished = {}) => plainly({ hammer: 'official', rule: 'handover', turns: 1, ...wish });
  const kept = { from: 'worker' as const, to: 'resident' as const, paper: false, issue: 'money', state: 'kept' as const };
  const done = ['resident picks tea', 'worker shows live-with', 'official shows object'];

  it('the resident picks, whoever gave it; it always passes', () => {
    for (const hammer of ['official', 'worker', 'resident'] as const) {
      const table = giving({ hammer });
      expect(proposers(table.world, table.state)).toEqual(['resident']);
      expect(table.does(...done).scene.decided?.option).toBe('tea');
    }
  });

  it.each([
    ['three planks: the ribbon with the official grows', 3, true, 3, 0, 1],
    ['not clear: one candle', 2, true, 3, -1, 0],
    ['nobody promised help: one candle', 3, false, 3, -1, 0],
    ['tired: one candle', 3, true, 1, -1, 0],
    ['two missing: two candles', 2, false, 3, -2, 0],
    ['all three missing: two candles, not three', 0, false, 1, -1, 0],
  ])('%s', (_claim, clarity, help, resident, candle, ribbon) => {
    const table = giving({ house: { clarity }, energy: { resident }, play: { promises: help ? [kept] : [] } }).does(...done);
    expect(table.play.energy.resident - resident).toBe(candle);
    expect(table.play.trust['resident-official'] - 1).toBe(ribbon);
  });

  it('an open promise is a plank, a broken one is not, a promise to another is not', () => {
    const promise = (change: object) =>
      giving({ house: { clarity: 3 }, play: { promises: [{ ...kept, ...change }] } }).does(...done).play.energy.resident;
    expect(promise({ state: 'open' })).toBe(3);
    expect(promise({ state: 'broken' })).toBe(2);
    expect(promise({ to: 'official' })).toBe(2);
  });

  it('with a net counts as the second plank', () => {
    expect(giving({ house: { clarity: 3 }, scene: { net: true } }).does(...done).play.energy.resident).toBe(3);
  });
});

describe('naar buiten: escalate', () => {
  const out = (wish: Wished = {}) => plainly({ hammer: 'middle', rule: 'escalate', turns: 1, ...wish });

  it('all point; what two or three point at is the request', () => {
    const table = out().does('resident points at tea', 'worker points at sign', 'official points at sign', 'resident shows object');
    expect(table.scene.decided).toMatchObject({ option: 'sign', outside: true, ring: 'outside' });
  });

  it('nobody loses a ribbon, whatever is shown', () => {
    const table = out().does('resident points at tea', 'worker points at sign', 'official points at sign', 'resident shows object');
    expect(table.happened.filter((line) => line.startsWith('trust'))).toEqual([]);
  });

  it('it counts one ring further out; the letter itself stays where it lies', () => {
    for (const [ring, counts] of [
      ['ours', 'influence'],
      ['influence', 'outside'],
      ['outside', 'outside'],
    ] as const) {
      const table = out({ ring }).does(...ROLES.map((role) => `${role} points at walk`));
      expect(table.scene.decided?.ring).toBe(counts);
      expect(table.play.rings.date).toBe(ring);
    }
  });

  it('nobody the same: nothing is asked, and the answer is no', () => {
    const table = out().does('resident points at tea', 'worker points at walk', 'official points at sign');
    expect(table.scene.decided).toMatchObject({ option: null, story: 0 });
    expect(table.play.takes[0]?.answer).toBe('no');
  });
});

describe('after a refusal', () => {
  const refused = (wish: Wished) => plainly({ moves: { resident: 'refuse' }, turns: 1, ...wish });

  it('a fist always counts after a refusal, and the holder picks another', () => {
    for (const rule of ['top-down', 'advice'] as const) {
      const table = refused({ hammer: 'official', rule });
      const advice = rule === 'advice' ? ['resident points at tea', 'worker points at sign'] : [];
      const hands = rule === 'advice' ? [] : ['worker shows support'];
      table.does(...advice, 'official picks sign', 'resident shows object', ...hands, 'resident speaks');
      expect(table.scene).toMatchObject({ falls: 1, decided: null, rule });
      expect(table.does('table goes on').why('official picks walk')).toBeNull();
      expect(table.why('official picks sign')).toBe('same-again');
    }
  });

  it('in a vote too: all point again', () => {
    const table = refused({ hammer: 'middle', rule: 'vote' });
    table.does('resident points at tea', 'worker points at sign', 'official points at sign', 'resident shows object', 'resident speaks');
    expect(table.happened).toContain('fell: sign, round 1');
    expect(pointsDue(table.does('table goes on').state)).toEqual([...ROLES]);
  });

  it('a second fist sends it outside', () => {
    const table = refused({ hammer: 'official', rule: 'top-down' });
    table.does('official picks sign', 'resident shows object', 'worker shows support', 'resident speaks', 'table goes on');
    table.does('official picks walk', 'resident shows object', 'worker shows support', 'resident speaks');
    expect(table.scene).toMatchObject({ falls: 2, toOutside: true });
  });

  it('the fist of another does not count by it', () => {
    const table = refused({ hammer: 'official', rule: 'top-down' }).does(
      'official picks sign',
      'resident shows live-with',
      'worker shows object',
    );
    expect(table.scene.decided?.option).toBe('sign');
  });

  it('without a refusal a fist under top-down stops nothing', () => {
    const table = plainly({ hammer: 'official', rule: 'top-down' }).does(
      'official picks sign',
      'resident shows object',
      'worker shows object',
    );
    expect(table.scene.decided?.option).toBe('sign');
  });
});

describe('outside, after two rounds', () => {
  const sentOut = () => plainly({ hammer: 'middle', rule: 'consent', turns: 1, scene: { falls: 2, toOutside: true, lastFell: 'walk' } });

  it('all point once at a request; any open option, also what fell', () => {
    const table = sentOut();
    expect(pointsDue(table.state)).toEqual([...ROLES]);
    expect(table.why('resident points at walk')).toBeNull();
  });

  it('no two the same: no', () => {
    const table = sentOut().does('resident points at tea', 'worker points at walk', 'official points at sign');
    expect(table.scene.decided).toMatchObject({ option: null, rule: 'escalate' });
  });

  it('a fist stops nothing there', () => {
    const table = sentOut().does('resident points at tea', 'worker points at walk', 'official points at walk', 'resident shows object');
    expect(table.scene.decided?.option).toBe('walk');
  });
});

describe('what deciding does', () => {
  it('the change of an option happens at once, under every ring and rule', () => {
    const changing = plain((scene) => write(scene, 'walk', { change: [{ kind: 'meter', meter: 'reach', by: -1 }] }));
    for (const ring of ['ours', 'influence', 'outside'] as const) {
      const table = plainly({ world: changing, ring, hammer: 'middle', rule: 'escalate', turns: 1 });
      expect(table.does(...ROLES.map((role) => `${role} points at walk`)).play.house.reach).toBe(2);
    }
  });

  it('only what lies open may be chosen: face-down and stamped may not', () => {
    const table = plainly({ hammer: 'official', rule: 'top-down' });
    expect(table.why('official picks hidden')).toBe('face-down');
    expect(table.why('official picks stamped')).not.toBeNull();
    expect(table.does('resident lays 1').happened).toContain('opened: hidden');
    expect(table.why('official picks hidden')).toBeNull();
  });

  it('nothing is chosen before the moves have sounded', () => {
    const table = atMoves();
    expect(table.why('official rules consent')).toBe('not-now');
    expect(atRule().why('official picks keep-date')).toBe('not-now');
  });
});
