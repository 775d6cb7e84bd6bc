import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openOptions } from '#rules/options.ts';
import type { World } from '#rules/state.ts';
import { type Id, LANGUAGES, type Language, ROLES } from '#scenario/ids.ts';
import type { Change, Condition, Option, Question } from '#scenario/types.ts';
import { atMoves, sounded } from '#workshop/explore/walk.ts';
import { pairs, type Shelved, saidIn, shelf, written } from '../play/shelf.ts';

/** Shorter ones are a name or a nod, and may come back. */
const SENTENCE_WORDS = 4;

const sentences = (says: string): string[] =>
  says
    .toLowerCase()
    .split(/[.?!:;]+(?:\s|$)|\n/)
    .map((one) => (one.match(/[\p{L}\d]+/gu) ?? []).join(' '))
    .filter((one) => one.split(' ').length >= SENTENCE_WORDS);

/** What stands in both, with one place where it stands. */
function inBoth(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...one].flatMap(([what, path]) => (other.has(what) ? [`"${what}": ${path} and ${other.get(what)}`] : []));
}

const saidBy = (each: Shelved, language: Language) =>
  new Map(saidIn(each, language).flatMap(([path, says]) => sentences(says).map((one) => [one, `${each.id} ${path}`])));

describe('no two cases on the shelf', () => {
  it.each(LANGUAGES)('share a sentence (%s)', (language) => {
    const said = shelf.map((each) => saidBy(each, language));
    expect(Math.min(...said.map(({ size }) => size))).toBeGreaterThan(50);
    expect(pairs(said).flatMap(([one, other]) => inBoth(one, other))).toEqual([]);
  });

  it('say what is their own in the same words', () => {
    const owns = shelf.map(({ id, own }) => new Map(sentences(own).map((one) => [one, id])));
    expect(owns.every(({ size }) => size > 0)).toBe(true);
    expect(pairs(owns).flatMap(([one, other]) => inBoth(one, other))).toEqual([]);
  });

  it('share a habit', () => {
    const habits = shelf.map(habitsOf);
    expect(pairs(habits).flatMap(([one, other]) => inBoth(one, other))).toEqual([]);
  });

  it('have a choice opened or shut by the same sound', () => {
    const chords = written.map(({ id, world }) => new Map([...chordsThatDecide(world)].map((chord) => [chord, id])));
    expect(chords.some(({ size }) => size > 0)).toBe(true);
    expect(pairs(chords).flatMap(([one, other]) => inBoth(one, other))).toEqual([]);
  });

  it('have the same choice in their middle', () => {
    const middle = written.map(({ id, world }) => new Map(bestConnected(world).map((option) => [whatItDoes(option), id])));
    expect(pairs(middle).flatMap(([one, other]) => inBoth(one, other))).toEqual([]);
  });
});

/** The ids of the habits, and what is said of them, in every language. */
function habitsOf(each: Shelved): Map<string, string> {
  const ids = Object.entries(each.world.scenario.scenes).flatMap(([scene, { habits }]) =>
    Object.keys(habits).map((id) => [id, `${each.id} ${scene}`] as const),
  );
  const said = LANGUAGES.flatMap((language) => saidIn(each, language).filter(([path]) => /^scenes\.[^.]+\.habits\./.test(path)));
  return new Map([...ids, ...said.map(([path, says]) => [says, `${each.id} ${path}`] as const)]);
}

/** Chords without which other choices would lie open when the moves have sounded, in any scene, before anybody has laid a card. */
function chordsThatDecide(world: World): Set<string> {
  const { model, scenario } = world;
  const letters = [...new Set(Object.values(scenario.letters).flat())];
  return new Set(
    letters.flatMap((issue) => {
      const heard = openAfterMoves(world, issue);
      return model.chords.flatMap(({ id }) => {
        const silent = openAfterMoves({ scenario, model: { ...model, chords: model.chords.filter((row) => row.id !== id) } }, issue);
        return heard.some(({ chord, open }, place) => chord === id && open !== silent[place]?.open) ? [id] : [];
      });
    }),
  );
}

/** For each of the moves together: what sounds, and which choices are open then. */
function openAfterMoves(world: World, issue: Id): { chord: string | null; open: string }[] {
  const from = atMoves(world, { format: '100', value: world.scenario.values[0] ?? '', issue, take: 1 });
  const all = from ? sounded(world, from) : [];
  return all.map(({ state }) => ({ chord: state.play.scene?.chord ?? null, open: openOptions(world, state).join() }));
}

interface Placed {
  option: Option;
  stamps: number;
}

/** The choices with most threads to the rest of the case: facts, what opens it, values, what it moves, promises, a habit over it. */
function bestConnected({ scenario }: World): Option[] {
  const all = [...new Set(Object.values(scenario.letters).flat())].flatMap((issue): Placed[] => {
    const { options = {}, habits = {} } = scenario.scenes[issue] ?? {};
    return Object.entries(options).map(([id, option]) => ({
      option,
      stamps: Object.values(habits).filter(({ closes }) => closes.includes(id)).length,
    }));
  });
  const most = Math.max(...all.map(threads));
  return all.filter((placed) => threads(placed) === most).map(({ option }) => option);
}

function threads({ option, stamps }: Placed): number {
  const asked = option.if ? questionsIn(option.if) : [];
  const facts = new Set([...option.about, ...asked.flatMap((question) => ('fact' in question ? [question.fact] : []))]);
  return facts.size + asked.length + option.fits.length + option.change.length + Object.keys(option.promises).length + stamps;
}

function questionsIn(condition: Condition): Question[] {
  if (condition.kind === 'compare') return [condition.left];
  if (condition.kind === 'holds') return [condition.of];
  return condition.kind === 'not' ? questionsIn(condition.of) : condition.all.flatMap(questionsIn);
}

/** The same for two choices that move the same things the same way. */
const whatItDoes = ({ change, promises }: Option): string =>
  [...change.map(direction), ...Object.values(promises).map(({ from, to }) => `${from} promises ${to}`)].sort().join(', ');

const direction = (change: Change): string => JSON.stringify('by' in change ? { ...change, by: Math.sign(change.by) } : change);

const kit = JSON.parse(readFileSync(new URL('../../assets/figures/kit.json', import.meta.url), 'utf8')) as {
  heads: string[];
  extras: string[];
};
const looks = shelf.flatMap(({ id, world }) => ROLES.map((role) => ({ id, role, ...world.scenario.roles[role].puppet })));
const rolesWith = (part: (look: (typeof looks)[number]) => boolean) => new Set(looks.filter(part).map(({ role }) => role));

describe('who looks how never follows power', () => {
  it('and in one case no two look the same', () => {
    for (const { id } of shelf) {
      const three = looks.filter((look) => look.id === id);
      expect(new Set(three.map(({ head }) => head)).size, `${id}: heads`).toBe(ROLES.length);
      expect(new Set(three.map(({ skin }) => skin)).size, `${id}: skins`).toBe(ROLES.length);
      expect(new Set(three.map(({ wears }) => wears)).size, `${id}: dress`).toBe(ROLES.length);
    }
  });

  it('so nearly every head of the kit is somebody, and none is one role for good', () => {
    const heads = new Set(looks.map(({ head }) => head));
    expect(heads.size).toBeGreaterThanOrEqual(kit.heads.length - 2);
    for (const role of ROLES)
      expect(new Set(looks.filter((look) => look.role === role).map(({ head }) => head)).size, role).toBeGreaterThanOrEqual(5);
    for (const head of heads)
      if (looks.filter((look) => look.head === head).length > 1)
        expect(rolesWith((look) => look.head === head).size, head).toBeGreaterThan(1);
  });

  it.each(ROLES)('the %s is light and dark, with and without a beard and glasses, in many clothes', (role) => {
    const own = looks.filter((look) => look.role === role);
    expect(new Set(own.map(({ skin }) => skin)).size, 'skins').toBeGreaterThanOrEqual(4);
    expect(new Set(own.map(({ wears }) => wears)).size, 'clothes').toBeGreaterThanOrEqual(4);
    expect(new Set(own.map(({ beard = false }) => beard)).size, 'beard').toBe(2);
    expect(new Set(own.map(({ glasses = false }) => glasses)).size, 'glasses').toBe(2);
  });

  it('a wheelchair and a cane are no sign of a role, and every role has somebody who lives with one, or with a hearing aid', () => {
    expect(rolesWith(({ extra }) => extra === 'wheelchair').size).toBeGreaterThan(1);
    expect(rolesWith(({ carries }) => carries === 'cane').size).toBeGreaterThan(1);
    expect(rolesWith(({ extra, carries }) => extra === 'wheelchair' || extra === 'hearing-aid' || carries === 'cane').size).toBe(
      ROLES.length,
    );
    expect(kit.extras.every((extra) => looks.some((look) => look.extra === extra))).toBe(true);
  });
});
