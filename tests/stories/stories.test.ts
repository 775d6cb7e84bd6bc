import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { playStory, readStory } from '#session/story.ts';
import { world } from '../play/world.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const stories = readdirSync(folder).filter((name) => name.endsWith('.story'));

describe('stories: golden replays in the notation', () => {
  it.each(stories)('%s comes out as it is written', async (name) => {
    const { ok, complaint } = readStory(readFileSync(folder + name, 'utf8'));
    expect(complaint).toBeUndefined();
    const told = ok && playStory(world, ok);
    expect(told?.text, 'the bookmark is reached').toBeTypeOf('string');
    await expect(told?.text).toMatchFileSnapshot(folder + name);
  });

  it('the notation of the opening show is read and ends in a decision', () => {
    expect(readStory(world.scenario.opening.play).ok?.steps.length).toBeGreaterThan(5);
  });
});
