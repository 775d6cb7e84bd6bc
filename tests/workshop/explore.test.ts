import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { World } from '#rules/state.ts';
import { parseCase } from '#scenario/parse-case.ts';
import type { CaseTexts, Condition, Option, Scenario } from '#scenario/types.ts';
import { readStory } from '#session/story.ts';
import { enact, storyOf } from '#workshop/explore/enact.ts';
import { type Explored, explore } from '#workshop/explore/explore.ts';
import { type Claim, type Finding, findingId } from '#workshop/explore/finding.ts';
import { loadModel } from '#workshop/load.ts';

const GARDEN = readFileSync(fileURLToPath(new URL('../scenario/garden/scenario.yaml', import.meta.url)), 'utf8');
const model = loadModel();
/** True in no state: every meter is 0 or more. */
const SHUT: Condition = { kind: 'compare', left: { ask: 'clarity' }, op: '<', right: 0 };

function textsOfGarden(): CaseTexts {
  const parsed = parseCase([{ name: 'scenario.yaml', text: GARDEN }]);
  return ('ok' in parsed && parsed.ok.texts.nl) || { room: {}, private: {} };
}

/** The small case of the tests, with pieces of it written otherwise. */
function garden(...changes: [from: string, to: string][]): { world: World; explored: Explored } {
  const text = changes.reduce((all, [from, to]) => {
    expect(all, from).toContain(from);
    return all.replace(from, to);
  }, GARDEN);
  const parsed = parseCase([{ name: 'scenario.yaml', text }]);
  if ('complaints' in parsed) throw new Error(parsed.complaints.map(({ code, line }) => `${code} ${line}`).join());
  const world = { scenario: parsed.ok.scenario, model };
  return { world, explored: explore(world, { texts: parsed.ok.texts.nl ?? { room: {}, private: {} }, plays: 40 }) };
}

/** What `check` already refuses is planted behind its back, in the compiled case: explore does not lean on check. */
function planted(plant: (scenario: Scenario, texts: CaseTexts) => void): ReturnType<typeof garden> {
  const scenario = structuredClone(well.world.scenario);
  const texts = structuredClone(wellTexts);
  plant(scenario, texts);
  const world = { scenario, model };
  return { world, explored: explore(world, { texts, plays: 40 }) };
}

const waterOption = ({ scenes }: Scenario, option: string): Option => scenes.water?.options[option] as Option;

const find = ({ explored }: ReturnType<typeof garden>, claim: Claim, ...about: string[]): Finding | undefined =>
  explored.findings.find((finding) => finding.claim === claim && finding.about.join() === about.join());

const well = garden();
const wellTexts = textsOfGarden();

describe('each finding: one planted fault is disproved, its mended twin is proved', () => {
  it('an option that never opens', () => {
    const never = garden(['if: questioned(no-neighbours) or chose(gate, trial)', 'if: clarity < 0']);
    expect(find(never, 'option-happens', 'water', 'town')).toMatchObject({ proof: 'disproved' });
    const always = garden(['if: questioned(no-neighbours) or chose(gate, trial)', 'if: clarity >= 0']);
    expect(find(always, 'option-happens', 'water', 'town')).toMatchObject({ proof: 'proved', pass: 'whole' });
  });

  it('an option of which the condition fits no evening, and on paper does', () => {
    const late = garden(['if: questioned(no-neighbours) or chose(gate, trial)', 'if: chose(gate, trial)']);
    expect(find(late, 'option-happens', 'water', 'town'), 'in 50 minutes one letter is played').toMatchObject({
      proof: 'disproved',
      pass: 'whole',
    });
  });

  it('fewer than two written options open', () => {
    const poor = planted((scenario) => {
      for (const option of ['share', 'barrel', 'off']) waterOption(scenario, option).if = SHUT;
    });
    expect(find(poor, 'two-open', 'water')).toMatchObject({ proof: 'disproved' });
    expect(find(well, 'two-open', 'water')).toMatchObject({ proof: 'proved' });
  });

  it('two choices that do the same', () => {
    const twin = planted((scenario) => {
      Object.assign(waterOption(scenario, 'barrel'), { change: waterOption(scenario, 'off').change, fits: [] });
    });
    expect(find(twin, 'real-choice', 'water', 'barrel', 'off')).toMatchObject({ proof: 'disproved' });
    expect(find(well, 'real-choice', 'water', 'barrel', 'off')).toMatchObject({ proof: 'proved' });
  });

  it('a choice that is the best for all three', () => {
    const best = garden([
      'change: { sharedPicture: +1, energy lowest: -1 }',
      'change: { sharedPicture: +2, reach: +2, clarity: +2, energy resident: +2, energy worker: +2, energy official: +2, trust resident-worker: +2, trust worker-official: +2, trust resident-official: +2 }',
    ]);
    expect(find(best, 'not-best-for-all', 'water', 'share')).toMatchObject({ proof: 'disproved' });
    expect(find(well, 'not-best-for-all', 'water', 'share')).toMatchObject({ proof: 'proved' });
  });

  it('a habit that never matters', () => {
    const idle = garden(
      ['closes: [ evening ]', 'closes: [ no-lock ]'],
      ['says: We halen het hek helemaal weg.', 'if: clarity < 0\n          says: We halen het hek helemaal weg.'],
    );
    expect(find(idle, 'habit-matters', 'gate', 'after-six')).toMatchObject({ proof: 'disproved' });
    expect(find(well, 'habit-matters', 'gate', 'after-six')).toMatchObject({ proof: 'proved' });
  });

  it('a role that can change nothing', () => {
    const none = planted((scenario) => {
      for (const option of ['share', 'barrel', 'off']) waterOption(scenario, option).if = SHUT;
    });
    expect(find(none, 'agency', 'official', 'water')).toMatchObject({ proof: 'disproved', expected: true });
    expect(find(none, 'agency', 'worker', 'water')).toMatchObject({ proof: 'disproved' });
    expect(find(well, 'agency', 'worker', 'water')).toMatchObject({ proof: 'proved' });
  });

  it('a role that needs nobody', () => {
    const alone = garden(
      ['if: shared(lonely) or trust(resident, official) >= 3', 'if: shared(children) or shared(lonely)'],
      ['if: questioned(no-neighbours) or chose(gate, trial)', 'if: clarity >= 0'],
    );
    expect(find(alone, 'dependence', 'resident')).toMatchObject({ proof: 'disproved' });
    expect(find(well, 'dependence', 'resident')).toMatchObject({ proof: 'proved' });
  });

  it('a scene that no evening plays', () => {
    const lost = garden(['letters: { 50: [ gate, water ], 25: [ gate, water ] }', 'letters: { 50: [ gate ], 25: [ gate ] }']);
    expect(find(lost, 'scene-happens', 'water')).toMatchObject({ proof: 'disproved' });
    const laid = garden(
      ['  issue: gate\n  start', '  issue: water\n  start'],
      [
        'from gate/1/moves\n\n    resident plays tell\n    worker plays translate\n    official plays push\n    official picks close',
        'from water/1/moves\n\n    resident plays tell\n    worker plays translate\n    official plays push\n    official picks off',
      ],
      ['letters: { 50: [ gate, water ], 25: [ gate, water ] }', 'letters: { 50: [ gate ], 25: [ gate ] }'],
    );
    expect(find(laid, 'scene-happens', 'gate')).toMatchObject({ proof: 'proved' });
  });

  it('a sentence of a card on the wall', () => {
    const leak = planted((_scenario, { room, private: sealed }) => {
      room['scenes.water.says'] = sealed['roles.resident.knows.children.says'] ?? '';
    });
    expect(find(leak, 'no-leak', 'resident', 'knows', 'children')).toMatchObject({
      proof: 'disproved',
      words: { place: 'scenes.water.says' },
    });
    expect(find(well, 'no-leak', 'resident', 'knows', 'children')).toMatchObject({ proof: 'proved' });
  });

  it('more to read aloud than there are minutes', () => {
    const long = planted((_scenario, { room }) => {
      room['scenes.water.says'] = 'De kraan lekt weer. '.repeat(140);
    });
    expect(find(long, 'in-time', '50', 'talk')).toMatchObject({ proof: 'disproved' });
    expect(find(well, 'in-time', '50', 'talk')).toMatchObject({ proof: 'proved' });
  });

  it('a line of a year later that no evening ends with stays open, for own ideas and promises are not walked completely', () => {
    const endings = well.explored.findings.filter(({ claim }) => claim === 'ending-happens');
    expect(endings).toHaveLength(16);
    expect(new Set(endings.map(({ proof }) => proof))).not.toContain('disproved');
    expect(endings.filter(({ proof }) => proof === 'proved').length).toBeGreaterThan(8);
  });
});

describe('what is proved by a witness', () => {
  const seen = well.explored.findings.filter(({ witness }) => witness);

  it.each(seen.map((finding) => [findingId(finding), finding] as const))('%s can be played from the first screen', (_id, { witness }) => {
    expect(witness && enact(well.world, witness).whole).toBe(true);
  });

  it('is a story that can be read again', () => {
    const [first] = seen;
    const story = first?.witness ? storyOf(well.world, first.witness, findingId(first)) : '';
    expect(readStory(story).ok?.steps.length).toBeGreaterThan(3);
  });
});

describe('exploring', () => {
  it('gives the same answer again', () => expect(garden().explored).toEqual(well.explored));

  it('says of each pass how much it looked at, and that plays are never complete', () => {
    expect(well.explored.passes.map(({ pass, complete }) => [pass, complete])).toEqual([
      ['whole', true],
      ['scene', true],
      ['plays', false],
    ]);
    for (const { states } of well.explored.passes) expect(states).toBeGreaterThan(0);
  });
});
