import { expect, test } from 'vitest';
import { scriptFor } from '#debrief/ask.ts';
import { decided } from '#debrief/decided.ts';
import type { Evening } from '#debrief/evening.ts';
import { field } from '#debrief/field.ts';
import { happened } from '#debrief/happened.ts';
import { known } from '#debrief/known.ts';
import { DEBRIEF_PATH, type DebriefScreen, screenAt } from '#debrief/path.ts';
import { right } from '#debrief/right.ts';
import { readScreen, unsealed } from '#debrief/screens.ts';
import { withUs } from '#debrief/with-us.ts';
import type { PlayedSession } from '#session/session.ts';
import { newSession } from '../play/world.ts';
import { ledTo, played, playedUntil, read } from './evenings.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const evenings = SEEDS.map((seed) => played(seed));
const longer = SEEDS.map((seed) => played(10 + seed, '100'));
const long = longer.slice(0, 3);
const all = [...evenings, ...long];

test('an evening reads as it was played: same end, every line', () => {
  for (const { session, evening } of all) {
    expect(evening.moments).toHaveLength(session.journal().lines.length);
    expect(evening.end.play.closing).not.toBeNull();
    expect(Object.fromEntries(session.view().teams.map(({ team, role }) => [team, role]))).toEqual(evening.end.evening.seats);
  }
});

/** A screen as the room sees it: ids of roles, moves, options, facts and rules; no place in the journal, nothing that only the seed decides. */
const shown = (evening: Evening, screen: DebriefScreen): string =>
  JSON.stringify(readScreen(evening, screen), (key, value) => (key === 'n' || key === 'lacking' || key === 'pages' ? undefined : value));

test.each([2, 4] as const)('ten different stories give ten different screens %i', (screen) => {
  expect(new Set(evenings.map(({ evening }) => shown(evening, screen))).size).toBe(SEEDS.length);
});

test.each([2, 3, 4, 5, 6] as const)('ten different long stories give ten different screens %i', (screen) => {
  expect(new Set(longer.map(({ evening }) => shown(evening, screen))).size).toBe(SEEDS.length);
});

test.each([2, 3, 4, 5, 6] as const)('the same story told with another seed gives the same screen %i', (screen) => {
  const told = [7, 8].map((seed) => shown(read(ledTo('debrief', {}, { seed })), screen));
  expect(told[0]).toBe(told[1]);
});

test('every decision that counts is on the path the evening went on with', () => {
  for (const { evening } of all) {
    const counted = decided(evening).decisions.filter(({ live }) => live);
    const kept = evening.end.play.decisions.map(({ issue, option, rule, rungs }) => ({ issue, option, rule, rungs }));
    expect(counted.map(({ issue, option, rule, rungs }) => ({ issue, option, rule, rungs }))).toEqual(kept);
  }
});

test('every screen is plain JSON without a sentence of the case', () => {
  for (const { evening } of all)
    for (const screen of DEBRIEF_PATH[evening.header.format]) {
      const data = readScreen(evening, screen);
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
      expect(JSON.stringify(data)).not.toContain('1400');
    }
});

test('every screen asks two questions and one follow-up about something that happened', () => {
  for (const { evening } of all)
    for (const screen of DEBRIEF_PATH[evening.header.format]) {
      const { questions, follow } = scriptFor(evening, screen);
      expect(questions).toHaveLength(2);
      for (const said of [...questions, follow]) expect(Object.keys(said.fill).length, said.key).toBeGreaterThan(0);
    }
});

test('different evenings ask different questions', () => {
  const asked = evenings.map(({ evening }) => JSON.stringify(scriptFor(evening, 4)));
  expect(new Set(asked).size).toBeGreaterThan(6);
});

test('an evening of 50 has six screens, one of 100 nine; a page too far is the last', () => {
  expect(DEBRIEF_PATH['50']).toEqual([0, 1, 2, 4, 8, 10]);
  expect(DEBRIEF_PATH['25']).toEqual([0, 1, 2, 4, 8, 10]);
  expect(DEBRIEF_PATH['100']).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 10]);
  expect(screenAt('50', 40)).toBe(10);
});

test('after KNIP! both takes from the same moment stand side by side', () => {
  const second = playedUntil(newSession(), (at) => at.phase().startsWith('decision.rule') && at.view().scene?.take === 2);
  second.ask({ do: 'snip', step: 'moves' });
  finish(second);
  const { cards, pairs, pages, takes } = happened(read(second));
  const cut = pairs.find(({ by }) => by === 'snip');
  expect(cut).toMatchObject({ step: 'moves', left: 1, right: 2 });
  expect(takes[cut?.left ?? 0]?.moves).not.toBeNull();
  expect(takes.map(({ take, live }) => [take, live])).toEqual([
    [1, expect.any(Boolean)],
    [2, false],
    [3, expect.any(Boolean)],
  ]);
  const place = (take: number) => cards.findIndex((card) => card.kind === 'take' && card.take === take);
  expect(pages.some((page) => page.includes(place(1)) && page.includes(place(2)))).toBe(true);
  for (const page of pages) expect(page.length).toBeLessThanOrEqual(3);
});

test('a fact that was laid says when, one that was not says never', () => {
  const session = ledTo('take.talk');
  session.ask({ do: 'lay', role: 'worker', n: 1 });
  finish(session);
  const facts = known(read(session)).facts;
  expect(facts).toHaveLength(6);
  expect(facts.find(({ fact }) => fact === 'knew-earlier')).toMatchObject({ told: 'laid', when: { take: 1, after: 'start' } });
  expect(facts.filter(({ told }) => told === 'never').map(({ when }) => when)).toEqual(
    facts.filter(({ told }) => told === 'never').map(() => null),
  );
});

test('only screens 3 and 6 open what was sealed, and say so', () => {
  const { evening } = long[0] ?? evenings[0] ?? played(1);
  expect(unsealed(evening, 3)).toHaveLength(12);
  expect(unsealed(evening, 6)).toEqual(['roles.resident.stuck', 'roles.worker.stuck', 'roles.official.stuck']);
  expect(unsealed(evening, 10)).toHaveLength(2 * evening.end.evening.laid.length);
});

test('the force field counts power over and power with in the takes that went on', () => {
  const session = ledTo('debrief', {
    'take.moves': (s) => {
      const role = s.view().roles.find(({ team }) => team === s.view().waiting[0])?.role;
      return role === 'official'
        ? { do: 'play-move', role, verb: 'push' }
        : role === 'worker'
          ? { do: 'play-move', role, verb: 'take-over' }
          : undefined;
    },
  });
  const { plays } = field(read(session));
  expect(plays.map(({ role, use, verb }) => `${role} ${use} ${verb}`)).toEqual(['worker over take-over', 'official over push']);
});

test('who was asked without knowing is named with what it did not know, and nobody else is', () => {
  const takes = all.flatMap(({ evening }) => decided(evening).decisions);
  const told = takes.flatMap(({ rungs, unknowing }) => rungs.map((rung, i) => ({ rung, facts: unknowing[i] ?? [] })));
  expect(told.some(({ facts }) => facts.length > 0)).toBe(true);
  for (const { rung, facts } of told) expect(facts.length > 0).toBe(rung === 2);
});

test('a ribbon is told from its start to its end, with a dip between only when it lay below both', () => {
  for (const { evening } of all)
    for (const { pair, path } of field(evening).ribbons) {
      expect([path[0], path.at(-1)]).toEqual([evening.start.play.trust[pair], evening.end.play.trust[pair]]);
      if (path.length === 3) expect(path[1]).toBeLessThan(Math.min(path[0] ?? 0, path[2] ?? 0));
    }
});

test('guesses stand before and after the card, about a seat the table did not hold', () => {
  const whole = read(ledTo('debrief', {}, { format: '100' }));
  for (const evening of [whole, ...long.map((one) => one.evening)]) {
    const { guesses } = right(evening);
    if (evening === whole) expect(new Set(guesses.map(({ about }) => about)).size).toBeGreaterThan(1);
    for (const { about, truth, guesses: given } of guesses) {
      expect(evening.world.scenario.roles[about].guesses.find(({ right: is }) => is)?.id).toBe(truth);
      for (const each of given) expect(each.right).toBe(each.guess === truth);
    }
  }
});

const finish = (session: PlayedSession) => playedUntil(session, (at) => ['debrief', 'end'].includes(at.phase()));

test('what the author left so on purpose is said where its issue was played, and nowhere else', () => {
  const meant = { finding: 'S406-money-just-more', issue: 'money', option: 'just-more' };
  for (const { evening } of all) {
    const isPlayed = evening.takes.some(({ issue }) => issue === 'money');
    expect(withUs(evening).meant).toEqual(isPlayed ? [meant] : []);
  }
  expect(all.some(({ evening }) => withUs(evening).meant.length > 0)).toBe(true);
});

test('where one issue begins like another, the author speaks of the longest that fits', () => {
  const [{ evening }] = all.filter(({ evening }) => evening.takes.some(({ issue }) => issue === 'money')) as [(typeof all)[0]];
  const { scenario } = evening.world;
  const { money } = scenario.scenes;
  if (!money?.options['just-more']) throw new Error('the case has no such option');
  const longer = { ...money, options: { more: money.options['just-more'] } };
  const world = { ...evening.world, scenario: { ...scenario, scenes: { ...scenario.scenes, 'money-just': longer } } };
  expect(withUs({ ...evening, world }).meant).toEqual([]);
});
