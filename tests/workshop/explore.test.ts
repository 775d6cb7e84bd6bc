import { describe, expect, it } from 'vitest';
import type { Scenario } from '#scenario/types.ts';
import { readStory } from '#session/story.ts';
import { enact, storyOf } from '#workshop/explore/enact.ts';
import { findingId } from '#workshop/explore/finding.ts';
import { find, garden, keepChanges, optionOf, planted, SHUT } from './planted.ts';

const waterOption = (scenario: Scenario, option: string) => optionOf(scenario, 'water', option);

const well = garden();

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

  it('a line of a year later that no evening ends with', () => {
    const shut = planted((scenario) => keepChanges(scenario, (change) => change.kind !== 'meter' || change.by > 0));
    expect(find(shut, 'ending-happens', 'house', 'full-not-for-all')).toMatchObject({ proof: 'disproved', pass: 'whole' });
    expect(find(well, 'ending-happens', 'house', 'full-not-for-all')).toMatchObject({ proof: 'proved', pass: 'whole' });
  });

  it('a line that only an idea of the group itself leads to, and one that none leads to', () => {
    // Doing it lights one window, an idea that everybody has something of lights another.
    const withReach = (reach: number) =>
      planted((scenario) => {
        keepChanges(scenario, (change) => change.kind !== 'meter');
        Object.assign(scenario.start, { reach, inclusion: 3 });
      });
    const ideas = find(withReach(1), 'ending-happens', 'house', 'open-and-full');
    expect(ideas).toMatchObject({ proof: 'proved', pass: 'whole' });
    expect(ideas?.witness?.parts.flatMap(({ deeds }) => deeds.map((deed) => deed.do))).toContain('own-idea');
    expect(find(withReach(0), 'ending-happens', 'house', 'open-and-full')).toMatchObject({ proof: 'disproved', pass: 'whole' });
  });

  it('a line that only a promise in own words leads to', () => {
    const strong = planted((scenario) => {
      keepChanges(scenario, () => false);
      scenario.start.trust = { 'resident-worker': 4, 'worker-official': 4, 'resident-official': 4 };
    });
    const alone = find(strong, 'ending-happens', 'worker', 'alone');
    expect(alone).toMatchObject({ proof: 'proved', pass: 'whole' });
    const kinds = alone?.witness?.parts.flatMap(({ deeds }) => deeds.map((deed) => deed.do)) ?? [];
    expect(kinds).toContain('promise');
    expect(kinds).toContain('keep');
  });

  it('the share of a role is told for each rule that the scene allows', () => {
    const words = find(well, 'agency', 'official', 'gate')?.words ?? {};
    expect(Object.keys(words)).not.toContain('unanimity');
    expect(Object.keys(words)).toEqual(expect.arrayContaining(['top-down', 'consent', 'advice', 'vote', 'handover']));
    expect(Object.values(words).every((share) => Number(share) >= 0 && Number(share) <= 100)).toBe(true);
  });
});

describe('what is proved by a witness', () => {
  const seen = well.explored.findings.filter(({ witness }) => witness);

  it.each(seen.map((finding) => [findingId(finding), finding] as const))('%s can be played from the first screen', (_id, { witness }) => {
    expect(witness && enact(well.world, witness).whole).toBe(true);
  });

  it.each(seen.filter(({ claim }) => claim === 'ending-happens').map((finding) => [findingId(finding), finding] as const))(
    '%s is read out when it is played',
    (_id, { witness, about: [who = '', line = ''] }) => {
      const closing = witness && enact(well.world, witness).session.state().play.closing;
      const roles = closing?.yearLater.roles ?? [];
      const read = who === 'house' ? closing?.yearLater.house : roles[['resident', 'worker', 'official'].indexOf(who)];
      expect(read).toBe(line);
    },
  );

  it('is a story that can be read again', () => {
    const [first] = seen;
    const story = first?.witness ? storyOf(well.world, first.witness, findingId(first)) : '';
    expect(readStory(story).ok?.steps.length).toBeGreaterThan(3);
  });
});

describe('exploring', () => {
  it('gives the same answer again', () => expect(garden().explored).toEqual(well.explored));

  it('says of each pass how much it looked at; what needs no second issue needs no plays', () => {
    expect(well.explored.passes.map(({ pass, complete }) => [pass, complete])).toEqual([
      ['whole', true],
      ['scene', true],
    ]);
    for (const { states } of well.explored.passes) expect(states).toBeGreaterThan(0);
  });
});
