import { describe, expect, it } from 'vitest';
import type { World } from '#rules/state.ts';
import { LANGUAGES } from '#scenario/ids.ts';
import { passBars } from '#workshop/explore/bar.ts';
import { explore } from '#workshop/explore/explore.ts';
import { CLAIMS, type Claim, findingId, type Proof } from '#workshop/explore/finding.ts';
import { pageOf } from '#workshop/explore/page.ts';
import { reportOf } from '#workshop/explore/tell.ts';
import { textOf } from '#workshop/explore/text.ts';
import { guideSheet } from '#workshop/guide.ts';
import { caseFolders, loadCase, loadModel, SCENARIOS } from '#workshop/load.ts';
import { voiceOf } from '#workshop/voice.ts';
import { optionOf, planted, SHUT } from './planted.ts';

const model = loadModel();
/** Every day one case of the shelf; each of them with `npm run test:all`. */
const SHELF = process.env.PLAYS === 'all' ? caseFolders() : ['de-brief'];

const shelf = SHELF.map((id) => {
  const compiled = loadCase(`${SCENARIOS}${id}`);
  const world: World = { scenario: compiled.scenario, model };
  const texts = compiled.texts[compiled.scenario.language] ?? { room: {}, private: {} };
  return { id, compiled, world, explored: explore(world, { texts, plays: 60 }) };
});

describe.each(shelf)('$id on the shelf', ({ compiled, world, explored }) => {
  it('has nothing that does not hold, but what the file says is so on purpose', () => {
    const wrong = explored.findings.filter(({ proof, expected }) => proof === 'disproved' && !expected);
    expect(wrong.map(findingId)).toEqual([]);
  });

  it('accepts nothing that would hold by itself', () => {
    const accepted = explored.findings.filter(({ expected }) => expected);
    expect(accepted.map(findingId).sort()).toEqual([...world.scenario.expected].sort());
    expect(new Set(accepted.map(({ proof }) => proof))).not.toContain('proved');
  });

  it.each(LANGUAGES)('is told whole in %s, as text and as a page without script or network', async (language) => {
    const told = { words: await voiceOf(compiled, language), sheet: guideSheet(language, 'explore') };
    const report = reportOf(explored, told);
    const text = textOf(report, told).join('\n');
    const page = pageOf(report, { ...told, world, language });
    for (const { id, says } of [...report.wrong, ...report.open, ...report.accepted]) {
      expect(text).toContain(`${id}  ${says}`);
      expect(page).toContain(id);
    }
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(page).not.toMatch(/<script|https?:|undefined|NaN/);
    const drawn = Object.values(world.scenario.scenes).flatMap(({ options, habits }) => [...Object.keys(options), ...Object.keys(habits)]);
    expect(page.match(/<path/g)?.length).toBe(drawn.length - besides(world));
  });
});

/** The scene of the opening show is not drawn. */
function besides({ scenario }: World): number {
  const shown = scenario.scenes[scenario.opening.issue];
  return Object.keys(shown?.options ?? {}).length + Object.keys(shown?.habits ?? {}).length;
}

describe('a page with something that does not hold', () => {
  const tried = planted((scenario) => {
    optionOf(scenario, 'water', 'town').if = SHUT;
    Object.assign(optionOf(scenario, 'water', 'barrel'), { change: optionOf(scenario, 'water', 'off').change, fits: [] });
  });

  it('draws each finding on the graph: a click on its code goes there, and leads back', async () => {
    const told = { words: await voiceOf(loadCase(`${SCENARIOS}de-brief`), 'nl'), sheet: guideSheet('nl', 'explore'), megabytes: 200 };
    const report = reportOf(tried.explored, told);
    const page = pageOf(report, { ...told, world: tried.world, language: 'nl' });
    expect(report.wrong.map(({ id }) => id)).toEqual(expect.arrayContaining(['S406-water-town', 'S404-water-barrel-off']));
    for (const { id } of report.wrong)
      for (const link of [`<li id="${id}">`, `href="#at-${id}"`, `<g id="at-${id}">`, `<a href="#${id}">`]) expect(page).toContain(link);
    expect(page).toContain('200 MB');
  });
});

describe('the bars', () => {
  const says = { whole: '{count} standen', scene: '{count} beginpunten' };
  const drawn = (isTTY: boolean) => {
    const written: string[] = [];
    const bars = passBars({ isTTY, write: (text) => written.push(text) }, says);
    bars.at({ pass: 'whole', states: 12, done: 0.5 });
    bars.at({ pass: 'whole', states: 24, done: 1 });
    bars.at({ pass: 'scene', states: 3, done: 1 });
    bars.gone();
    return written.join('');
  };

  it('show the size of each pass so far, a line each', () => {
    expect(drawn(true)).toContain('12 standen');
    expect(drawn(true).split('\n')).toHaveLength(3);
    expect(drawn(true).split('\n')[0]).toContain('24 standen');
    expect(drawn(true).split('\n')[1]).toContain('3 beginpunten');
  });

  it('write nothing into a file', () => expect(drawn(false)).toBe(''));
});

/** Nothing but what hangs on a second issue can stay open. */
const TOLD: Record<Claim, Proof[]> = {
  agency: ['disproved'],
  dependence: ['disproved'],
  'not-best-for-all': ['disproved'],
  'real-choice': ['disproved'],
  'two-open': ['disproved', 'open'],
  'option-happens': ['disproved', 'open'],
  'habit-matters': ['disproved', 'open'],
  'ending-happens': ['disproved', 'open'],
  'scene-happens': ['disproved'],
  'no-leak': ['disproved'],
  'in-time': ['disproved'],
};

describe.each(LANGUAGES)('the sheet in %s', (language) => {
  const sheet = guideSheet(language, 'explore');

  it.each(Object.keys(CLAIMS) as Claim[])('has a sentence for each way that %s can turn out', (claim) => {
    for (const ending of ['holds', ...TOLD[claim]]) expect(sheet[`${claim}-${ending}`]).toBeTruthy();
  });
});
