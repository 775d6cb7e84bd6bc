import { describe, expect, it } from 'vitest';
import type { World } from '#rules/state.ts';
import { LANGUAGES } from '#scenario/ids.ts';
import { explore } from '#workshop/explore/explore.ts';
import { CLAIMS, type Claim, findingId, type Proof } from '#workshop/explore/finding.ts';
import { pageOf } from '#workshop/explore/page.ts';
import { reportOf } from '#workshop/explore/tell.ts';
import { textOf } from '#workshop/explore/text.ts';
import { guideSheet } from '#workshop/guide.ts';
import { caseFolders, loadCase, loadModel, SCENARIOS } from '#workshop/load.ts';
import { voiceOf } from '#workshop/voice.ts';

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
    expect(page.match(/<path/g)?.length).toBe(
      Object.values(world.scenario.scenes).flatMap(({ options }) => Object.keys(options)).length - besides(world),
    );
  });
});

/** The scene of the opening show is not drawn. */
const besides = ({ scenario }: World): number => Object.keys(scenario.scenes[scenario.opening.issue]?.options ?? {}).length;

/** Nothing but an ending, an option or a scene in the second issue can stay open, and an ending is never disproved. */
const TOLD: Record<Claim, Proof[]> = {
  agency: ['disproved'],
  dependence: ['disproved'],
  'not-best-for-all': ['disproved'],
  'real-choice': ['disproved'],
  'two-open': ['disproved', 'open'],
  'option-happens': ['disproved', 'open'],
  'habit-matters': ['disproved'],
  'ending-happens': ['open'],
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
