import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readJournal, resume } from '#session/journal.ts';
import { playStory, readStory } from '#session/story.ts';
import type { Explored } from '#workshop/explore/explore.ts';
import { findingId } from '#workshop/explore/finding.ts';
import { exploreCase } from '#workshop/explore/verb.ts';
import { loadCase, loadModel } from '#workshop/load.ts';

const GARDEN = 'tests/scenario/garden';
const world = { scenario: loadCase(GARDEN).scenario, model: loadModel() };

describe('explore, as it is typed', () => {
  const place = (name: string) => join(mkdtempSync(join(tmpdir(), 'samenspel-')), name);
  let explored: Explored;
  /** Something that can be shown. */
  let shown = '';

  beforeAll(async () => {
    const { lines } = await exploreCase([GARDEN, '--json']);
    explored = JSON.parse(lines.join('\n')) as Explored;
    const found = explored.findings.find(({ witness }) => witness);
    shown = found ? findingId(found) : '';
  });

  it('tells the size of every pass, and ends with 1 when something does not hold', async () => {
    const { lines, exit } = await exploreCase([GARDEN, 'en']);
    for (const { states } of explored.passes) expect(lines.join('\n').replace(/(?<=\d)\D(?=\d)/g, '')).toContain(String(states));
    expect(exit).toBe(explored.findings.some(({ proof, expected }) => proof === 'disproved' && !expected) ? 1 : 0);
  });

  it('writes its page where it is asked to, and says so', async () => {
    const file = place('explored.html');
    expect((await exploreCase([GARDEN, 'en', '--page', file])).lines).toEqual([`It is in ${file}.`]);
    expect(readFileSync(file, 'utf8')).toContain('<svg');
    expect((await exploreCase([GARDEN, 'en', '--page', join(file, 'in-a-file.html')])).exit).toBe(1);
  });

  it('tells a witness as a story that plays', async () => {
    const { ok } = readStory((await exploreCase([GARDEN, '--witness', shown])).lines.join('\n'));
    expect(ok?.steps.length).toBeGreaterThan(0);
    expect(ok && playStory(world, ok)?.text).not.toContain('refused');
  });

  it('saves a witness as an evening that the game goes on with', async () => {
    const file = place('evening.txt');
    expect((await exploreCase([GARDEN, 'en', '--witness', shown, '--evening', file])).lines).toEqual([`It is in ${file}.`]);
    const { journal } = readJournal(readFileSync(file, 'utf8'));
    const opened = journal && resume(world, journal);
    expect(opened).toMatchObject({ trouble: null });
    expect(opened?.session.journal().lines).toHaveLength(journal?.lines.length ?? 0);
  });

  it('says what it cannot do: no such witness, no such case, a word it does not know', async () => {
    expect(await exploreCase([GARDEN, 'en', '--witness', 'S406-nowhere'])).toEqual({
      lines: ['There is no witness for S406-nowhere.'],
      exit: 1,
    });
    expect(await exploreCase(['scenarios/nowhere', 'en'])).toEqual({ lines: ['There is nothing at scenarios/nowhere.'], exit: 1 });
    expect((await exploreCase([GARDEN, '--pages', 'x.html'])).lines[0]).toContain('explore <');
  });
});
