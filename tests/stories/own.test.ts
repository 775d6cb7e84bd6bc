import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { World } from '#rules/state.ts';
import { CHORDS, type Id, RINGS } from '#scenario/ids.ts';
import { playStory, readStory } from '#session/story.ts';
import { pairs, type Shelved, shelf } from '../play/shelf.ts';

/** The story of what a case has and no other has. */
const storyOf = ({ id }: Shelved) => readFileSync(fileURLToPath(new URL(`${id}.story`, import.meta.url)), 'utf8');
const each = shelf.map((one) => [one.id, one] as const);

/** The same commands, told by this world; null where the bookmark is never reached. */
function told(world: World, text: string): string | null {
  const { ok } = readStory(text);
  return ok && (playStory(world, ok)?.text ?? null);
}

describe('what a case has that no other has', () => {
  const sounds = shelf.map((one) => ({ id: one.id, on: turnsOn(one) }));

  it.each(sounds)('$id: its story turns on a sound; without it something else comes of the same deeds', ({ on }) =>
    expect(on.size).toBeGreaterThan(0),
  );

  it('no two cases turn on the same sound', () => {
    const shared = pairs(sounds).flatMap(([one, other]) => [...one.on].filter((chord) => other.on.has(chord)));
    expect(shared).toEqual([]);
  });

  it.each(each)('%s: word for word no other case can tell its story', (_, one) => {
    for (const other of shelf)
      if (other !== one) expect(told(other.world, storyOf(one)) ?? 'refused: unknown', other.id).toContain('refused: unknown');
  });

  it.each(each)('%s: nor with the letters, choices and habits of that case in the place of its own', (_, one) => {
    const alike = shelf.flatMap((other) =>
      other === one ? [] : bendings(one, other).filter((names) => comesOut(storyOf(one), other, names)),
    );
    expect(alike).toEqual([]);
    expect(comesOut(storyOf(one), one, new Map([[one.id, one.id]])), 'at home it does').toBe(true);
  });
});

/** Chords that sound in the story of a case, and without which something else comes of it. */
function turnsOn(one: Shelved): Set<string> {
  const text = storyOf(one);
  const { scenario, model } = one.world;
  const came = (chords: typeof model.chords) => whatCame(told({ scenario, model: { ...model, chords } }, text) ?? '', new Map());
  const sounding = CHORDS.filter((chord) => text.includes(`sounded: ${chord}\n`));
  return new Set(sounding.filter((chord) => came(model.chords.filter(({ id }) => id !== chord)) !== came(model.chords)));
}

type Names = ReadonlyMap<Id, Id>;

/**
 * What came of a story: who decided what, how each thing went, which of the choices in the story opened. Amounts are left out, and what
 * follows from the words of a case alone: the name of a sound, what else opened, who could know enough.
 */
function whatCame(text: string, names: Names): string {
  const inStory = new Set(names.values());
  return text
    .split('\n')
    .filter((line) => !/^ {4}(sounded|story|flew|small win|decided)/.test(line))
    .filter((line) => !line.startsWith('    opened: ') || inStory.size === 0 || inStory.has(line.slice(12)))
    .map((line) => line.replace(/^( {4}(?:laid|spoke): \w+) .*/, '$1').replace(/: (\S+) -> (\S+)$/, (_, from, to) => way(from, to)))
    .join('\n');
}

const way = (from: string, to: string) => (height(to) > height(from) ? ' up' : ' down');
const height = (value: string) => (RINGS as readonly string[]).indexOf(value) + 1 || Number(value);

/** The same comes of a story in another case, with the names of that case in it. */
function comesOut(story: string, { world }: Shelved, names: Names): boolean {
  const text = renamed(story, names);
  return whatCame(told(world, text) ?? '', names) === whatCame(text, names);
}

/** Every way to put choices and habits of another case in the place of those that a story names, in letters where it begins alike. */
function bendings(one: Shelved, other: Shelved): Names[] {
  const commands = storyOf(one).match(/^\S.*$/gm) ?? [];
  const words = new Set(commands.flatMap((line) => line.split(/[ /,]/)));
  const issues = one.world.scenario.letters['100'].filter((issue) => words.has(issue));
  const chosen = issues.flatMap((issue) => choicesOf(one, issue).flat()).filter((id) => words.has(id));
  const first = commands.find((line) => line.split(' ').some((word) => chosen.includes(word))) ?? '';
  const beginning = storyOf(one).split(`\n${first}\n`)[0] ?? '';
  return arrangements(other.world.scenario.letters['100'], issues.length)
    .map((there): [Id, Id][] => [[one.id, other.id], ...issues.map((issue, place): [Id, Id] => [issue, there[place] ?? ''])])
    .filter((letters) => comesOut(`${beginning}\n`, other, new Map(letters)))
    .flatMap((letters) => letters.slice(1).reduce((all, letter) => chooseIn(one, other, { all, letter, words }), [letters]))
    .map((names) => new Map(names));
}

interface Choosing {
  all: [Id, Id][][];
  letter: [Id, Id];
  words: ReadonlySet<Id>;
}

function chooseIn(one: Shelved, other: Shelved, { all, letter: [here, there], words }: Choosing): [Id, Id][][] {
  const theirs = choicesOf(other, there);
  const kinds = choicesOf(one, here).map((ids, kind) =>
    swaps(
      ids.filter((id) => words.has(id)),
      theirs[kind] ?? [],
    ),
  );
  return all.flatMap((names) => (kinds[0] ?? []).flatMap((options) => (kinds[1] ?? []).map((habits) => [...names, ...options, ...habits])));
}

/** What a story can name of a scene: its options and its habits. */
function choicesOf({ world }: Shelved, issue: Id): [options: Id[], habits: Id[]] {
  const { options = {}, habits = {} } = world.scenario.scenes[issue] ?? {};
  return [Object.keys(options), Object.keys(habits)];
}

const swaps = (from: readonly Id[], to: readonly Id[]): [Id, Id][][] =>
  arrangements(to, from.length).map((chosen) => from.map((id, place): [Id, Id] => [id, chosen[place] ?? '']));

/** Every row of so many different things out of all. */
function arrangements<T>(all: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return all.flatMap((first) =>
    arrangements(
      all.filter((rest) => rest !== first),
      count - 1,
    ).map((rest) => [first, ...rest]),
  );
}

const renamed = (text: string, names: Names) => text.replaceAll(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, (word) => names.get(word) ?? word);
