import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openingShow } from '#session/opening.ts';
import { playStory, readStory } from '#session/story.ts';
import { shelf } from '../play/shelf.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const stories = readdirSync(folder).filter((name) => name.endsWith('.story'));

describe('stories: golden replays in the notation', () => {
  it.each(stories)('%s comes out as it is written', async (name) => {
    const { ok, complaint } = readStory(readFileSync(folder + name, 'utf8'));
    expect(complaint).toBeUndefined();
    const world = shelf.find(({ id }) => id === ok?.case.id)?.world;
    const told = ok && world && playStory(world, ok);
    expect(told?.text, 'the bookmark is reached').toBeTypeOf('string');
    await expect(told?.text).toMatchFileSnapshot(folder + name);
  });

  it.each(shelf.map((each) => [each.id, each] as const))('the opening show of %s plays, and ends in a decision', (_, { world }) => {
    const show = openingShow(world);
    for (let deeds = 0; deeds < (show?.length ?? 0); deeds += 1) expect(show?.next()).toBe(true);
    expect(show?.session.state().play.scene?.decided).toBeTruthy();
  });
});
