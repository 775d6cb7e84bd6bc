import { describe, expect, it } from 'vitest';
import type { State, World } from '#rules/state.ts';
import type { Change, Condition, Scenario } from '#scenario/types.ts';
import { enact } from '#workshop/explore/enact.ts';
import { type Place, passagesOf } from '#workshop/explore/projection/evening.ts';
import { keeping, rowOf } from '#workshop/explore/projection/kept.ts';
import { endingWanted } from '#workshop/explore/projection/questions.ts';
import { seek, Walk } from '#workshop/explore/projection/search.ts';
import { start } from '#workshop/explore/walk.ts';
import { playEvening } from '#workshop/simulate/evening.ts';
import { find, keepChanges, optionOf, planted, SHUT } from './planted.ts';

/** The garden as an evening of 100 minutes: two issues, cards, promises that come due, something from outside. */
function long(plant: (scenario: Scenario) => void = () => {}) {
  return planted((scenario) => {
    scenario.formats = ['100'];
    scenario.letters = { '50': ['gate', 'water'], '100': ['gate', 'water'], '25': ['gate', 'water'] };
    plant(scenario);
  });
}

const DICE = { resident: 'random', worker: 'random', official: 'random' } as const;
const TRIED: Condition = { kind: 'holds', of: { ask: 'chose', scene: 'gate', option: 'trial' } };
const reach = (op: '<=' | '>=', right: number): Condition => ({ kind: 'compare', left: { ask: 'reach' }, op, right });
const both = (...all: Condition[]): Condition => ({ kind: 'and', all });

describe('a second issue: what no first decision shows is met in an evening, or proved impossible by what the question reads', () => {
  it('an option that opens after one decision, and one that would need more than any evening gives', () => {
    const never = long((scenario) => {
      keepChanges(scenario, (change) => change.kind !== 'meter');
      // The card that opens what lies face down opens the first, and no further.
      optionOf(scenario, 'water', 'share').if = SHUT;
      optionOf(scenario, 'water', 'town').if = both(TRIED, reach('<=', 1));
    });
    expect(find(never, 'option-happens', 'water', 'town')).toMatchObject({ proof: 'disproved', pass: 'projection' });
    const after = long((scenario) => {
      optionOf(scenario, 'water', 'share').if = SHUT;
      optionOf(scenario, 'water', 'town').if = both(TRIED, reach('<=', 4));
    });
    const proved = find(after, 'option-happens', 'water', 'town');
    expect(proved).toMatchObject({ proof: 'proved', pass: 'plays' });
    expect(proved?.witness && enact(after.world, proved.witness).whole).toBe(true);
  });

  it('fewer than two written options open after one decision; or only on paper, where no evening comes', () => {
    const shutBy = (condition: Condition) =>
      long((scenario) => {
        keepChanges(scenario, (change) => change.kind !== 'meter');
        for (const option of ['share', 'barrel', 'off']) optionOf(scenario, 'water', option).if = condition;
      });
    const poor = shutBy({ kind: 'not', of: TRIED });
    const found = find(poor, 'two-open', 'water');
    expect(found).toMatchObject({ proof: 'disproved', pass: 'plays' });
    expect(found?.witness && enact(poor.world, found.witness).whole).toBe(true);
    expect(find(shutBy(reach('>=', 2)), 'two-open', 'water')).toMatchObject({ proof: 'proved', pass: 'projection' });
  });

  it('a line of a year later that nothing in two issues leads to', () => {
    const open = long((scenario) => keepChanges(scenario, (change) => change.kind !== 'meter' || change.by > 0));
    expect(find(open, 'ending-happens', 'house', 'full-not-for-all')).toMatchObject({ proof: 'disproved', pass: 'projection' });
    const well = long();
    const met = find(well, 'ending-happens', 'house', 'full-not-for-all');
    expect(met).toMatchObject({ proof: 'proved', pass: 'plays' });
    const played = met?.witness && enact(well.world, met.witness);
    expect(played?.whole).toBe(true);
    expect(played?.session.state().play.closing?.yearLater.house).toBe('full-not-for-all');
  });

  it('a habit that frees nothing in two issues', () => {
    const shut = (condition: Condition) =>
      long((scenario) => {
        keepChanges(scenario, (change) => change.kind !== 'meter');
        optionOf(scenario, 'gate', 'trial').if = SHUT;
        optionOf(scenario, 'gate', 'evening').if = condition;
      });
    const chosen: Condition = { kind: 'holds', of: { ask: 'chose', scene: 'water', option: 'off' } };
    expect(find(shut(both(chosen, reach('<=', 1))), 'habit-matters', 'gate', 'after-six')).toMatchObject({
      proof: 'disproved',
      pass: 'projection',
    });
    expect(find(shut(chosen), 'habit-matters', 'gate', 'after-six')).toMatchObject({ proof: 'proved', pass: 'plays' });
  });
});

describe('a line that only the answers to both issues give', () => {
  const { world: planted } = long((scenario) => {
    keepChanges(scenario, ({ kind }) => kind !== 'meter');
    Object.assign(scenario.start, { reach: 0, inclusion: 0 });
    answerWith(scenario, 'gate', { kind: 'meter', meter: 'reach', by: 4 });
    answerWith(scenario, 'water', { kind: 'meter', meter: 'inclusion', by: 4 });
  });

  // Moves and cards of two issues bring three steps at most: the fourth is an answer.
  const own = (value: number) => ({ value, source: 'own' });
  const ideas = { 'idea-benefit-everybody': own(0), 'idea-benefit-absent': own(0) };
  const weights = { ...planted.model.weights, ...ideas, 'year-open-from': own(4) };
  const world: World = { ...planted, model: { ...planted.model, weights } };

  it('is read at the end of real evenings', () => expect(linesMet(world)).toContain('open-and-full'));

  it('is not called impossible: the walk closes from a second issue that is decided too, and nothing was too large', () => {
    const sought = seek({ passages: passagesOf(world, '100'), start: start(world, '100') }, endingWanted(world, 'house-open-and-full'));
    expect(sought).toMatchObject({ found: true, complete: true });
  });
});

/** Whatever comes back from outside does this. */
function answerWith({ issues }: Scenario, issue: string, change: Change): void {
  Object.assign(issues[issue]?.answers ?? {}, { yes: [change], half: [change], no: [change] });
}

/** What becomes of the house in evenings of dice. */
function linesMet(world: World): Set<string> {
  const lines = Array.from({ length: 20 }, (_, at) => playEvening(world, { format: '100', seed: at + 1, tempers: DICE }));
  return new Set(lines.map(({ state }) => state.play.closing?.yearLater.house ?? ''));
}

describe('a projection allows all that the kernel allows', () => {
  const { world } = long();
  const seeking = { passages: passagesOf(world, '100'), start: start(world, '100') };
  const BESIDE = [
    ['energy resident', 'trust resident-worker', 'hammer'],
    ['energy worker', 'trust resident-official'],
    ['energy official', 'trust worker-official', 'reach'],
    ['clarity', 'sharedPicture', 'ring water'],
    ['reach', 'inclusion', 'ring gate', 'chose gate trial'],
    ['energy resident', 'energy worker', 'energy official'],
    ['trust resident-worker', 'trust worker-official', 'trust resident-official'],
  ];

  it.each(BESIDE)('of %s and what stands beside it', (...reads) => {
    const kept = keeping(reads);
    const walk = new Walk(seeking, { reads, at: () => null }, kept);
    walk.run(Number.POSITIVE_INFINITY);
    const allowed = new Set([...walk.states()].map(({ place, values }) => `${nameOf(place)} ${place.played} ${values}`));
    const met = metIn(world, (name, state) => `${name} ${state.play.played} ${rowOf(kept, state)}`);
    expect(met.size).toBeGreaterThan(30);
    expect([...met].filter((seen) => !allowed.has(seen))).toEqual([]);
  });
});

/** The kernel reads all answers at once: in the walk that is the last place of the closing. */
const nameOf = ({ name, left }: Place): string => (name === 'closing' && left.length === 0 ? 'closed' : name);

/** What stood on the table somewhere in evenings of dice. */
function metIn(world: World, tell: (name: string, state: State) => string): Set<string> {
  const all = new Set<string>();
  const watch = (_deed: unknown, state: State) => {
    const { scene, disruption, closing } = state.play;
    if (!scene) return;
    all.add(tell(closing ? 'closed' : disruption ? 'disrupted' : scene.decided ? 'decided' : scene.sounded ? 'sounded' : 'begun', state));
  };
  for (let seed = 1; seed <= 400; seed += 1) playEvening(world, { format: '100', seed, tempers: DICE, watch });
  return all;
}
