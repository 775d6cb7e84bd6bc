import { expect, test } from 'vitest';
import { type MixView, mixOf, phaseLevel } from '#sound/mix.ts';

const view = (
  change: { trust?: readonly [number, number, number]; energy?: readonly [number, number, number]; scene?: MixView['scene'] } = {},
): MixView => {
  const [rw, wo, ro] = change.trust ?? [3, 3, 3];
  const [resident, worker, official] = change.energy ?? [4, 4, 4];
  return {
    ribbons: [
      { pair: 'resident-worker', trust: rw, taped: false },
      { pair: 'worker-official', trust: wo, taped: false },
      { pair: 'resident-official', trust: ro, taped: false },
    ],
    roles: [
      { role: 'resident', energy: resident },
      { role: 'worker', energy: worker },
      { role: 'official', energy: official },
    ],
    scene: change.scene ?? null,
  };
};
const overrun = { chord: 'overrun', sounded: true, decided: null } as const;

test('while ribbons hold, all three lock in', () => {
  expect(mixOf(view(), 'agenda.choosing').stems).toEqual({
    'bass-tight': 1,
    'bass-loose': 0,
    'piano-tight': 1,
    'piano-loose': 0,
    'drums-tight': 1,
    'drums-loose': 0,
  });
});

test('at the start of De brief the official is the one who does not lock in', () => {
  const { stems } = mixOf(view({ trust: [3, 2, 1] }), 'agenda.choosing');
  expect([stems['bass-tight'], stems['piano-tight'], stems['drums-tight']]).toEqual([1, 1, 0]);
  expect(stems['drums-loose']).toBe(1);
});

test('a torn ribbon loosens both who held it, however thick the other', () => {
  const { stems } = mixOf(view({ trust: [0, 4, 4] }), 'agenda.choosing');
  expect([stems['bass-loose'], stems['piano-loose'], stems['drums-tight']]).toEqual([1, 1, 1]);
});

test('the lower the candle the softer the instrument, and out is silent', () => {
  const bass = [0, 1, 2, 3, 4].map((candle) => mixOf(view({ energy: [candle, 4, 4] }), 'agenda.choosing').stems['bass-tight']);
  expect(bass).toEqual([...bass].sort((a, b) => a - b));
  expect(new Set(bass).size).toBe(5);
  expect(bass[0]).toBe(0);
  expect(mixOf(view({ energy: [0, 4, 4] }), 'agenda.choosing').silent).toEqual(['resident']);
});

test('who is overrun falls silent until the decision', () => {
  expect(mixOf(view({ scene: overrun }), 'decision.rule.deciding').silent).toEqual(['resident']);
  const decided = {
    option: null,
    own: null,
    rule: 'top-down',
    round: 1,
    outside: false,
    hands: [null, null, null],
    by: 'official',
    story: 0,
  } as const;
  expect(mixOf(view({ scene: { ...overrun, decided } }), 'decision.readings').silent).toEqual([]);
});

test('people before music: softer in talk, softest behind a curtain, silent in a pause', () => {
  const levels = ['agenda.choosing', 'take.talk', 'cards.open', 'timeOut'].map(phaseLevel);
  expect(levels).toEqual([...levels].sort((a, b) => b - a));
  expect(phaseLevel('paused')).toBe(0);
  expect(phaseLevel('debrief')).toBe(0);
});
