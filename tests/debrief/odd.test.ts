import { describe, expect, test } from 'vitest';
import { scriptFor } from '#debrief/ask.ts';
import { decided } from '#debrief/decided.ts';
import type { Evening } from '#debrief/evening.ts';
import { happened } from '#debrief/happened.ts';
import type { HighlightId } from '#debrief/highlights.ts';
import { keepsake } from '#debrief/keepsake.ts';
import { outOfRole } from '#debrief/out-of-role.ts';
import { DEBRIEF_PATH } from '#debrief/path.ts';
import { readScreen } from '#debrief/screens.ts';
import { whatNow } from '#debrief/what-now.ts';
import { withUs } from '#debrief/with-us.ts';
import { read } from './evenings.ts';
import { ODD, type OddName } from './odd-evenings.ts';

const EVENINGS = ODD.map(({ make, ...odd }) => {
  const session = make();
  return { ...odd, phase: session.phase(), evening: read(session) };
});
const eveningOf = (name: OddName): Evening => EVENINGS.find((each) => each.name === name)?.evening as Evening;

/** What a screen is about: roles, moves, options, facts, letters, values of this evening. */
const NAMES = /"(role|about|team|option|issue|fact|value|verb|pair|first)":"[a-z-]+"/;

describe.each(EVENINGS)('$name', ({ phase, undecided, evening }) => {
  const screens = DEBRIEF_PATH[evening.header.format];

  test('ends in the debrief, and every line of it was read', () => {
    expect(phase).toBe('debrief');
    expect(evening.moments.at(-1)?.deed.do).not.toBeUndefined();
  });

  test.each(screens)('screen %i asks three things that name what happened', (screen) => {
    const { questions, follow } = scriptFor(evening, screen);
    expect(questions).toHaveLength(2);
    expect(new Set(questions.map(({ key }) => key)).size).toBe(2);
    for (const { fill, key } of [...questions, follow]) expect(JSON.stringify(fill), key).toMatch(/":"?[a-z0-9{]/);
  });

  test.each(screens)('screen %i names something that happened', (screen) => {
    const shown = JSON.stringify([readScreen(evening, screen), scriptFor(evening, screen)]);
    expect(shown).toMatch(NAMES);
  });

  test(undecided ? 'says that nothing was decided, and shows no decision' : 'shows its decisions', () => {
    const { decisions, rules } = decided(evening);
    expect(decisions.length > 0).toBe(!undecided);
    expect(rules.length > 0).toBe(!undecided);
    expect(outOfRole(evening).last === null).toBe(undecided ?? false);
    expect(keepsake(evening).decisions.length > 0).toBe(!undecided);
    expect(keepsake(evening).yearLater).not.toBeNull();
  });

  test('no puppet is asked about its chair', () => {
    const asked = screens.flatMap((screen) => [...scriptFor(evening, screen).questions, scriptFor(evening, screen).follow]);
    const teams = asked.flatMap(({ fill }) => (fill.team ? [fill.team] : []));
    expect(teams.filter((team) => evening.header.puppets.includes(team))).toEqual([]);
  });
});

const MOMENTS: readonly [name: OddName, moment: HighlightId][] = [
  ['stopped before the first letter', 'valued'],
  ['stopped in the talk of take 1', 'letter'],
  ['a broken promise', 'broken'],
  ['a broken promise in a long evening', 'broken'],
  ['alone, stopped in take 1', 'letter'],
];

test.each(MOMENTS)('%s: the strongest moment is %s', (name, moment) => {
  expect(withUs(eveningOf(name)).moment.id).toBe(moment);
});

test('a broken promise is left lying on the last screen', () => {
  expect(whatNow(eveningOf('a broken promise')).promises).toContainEqual({
    from: 'official',
    to: 'resident',
    text: null,
    words: 'ik bel je morgen',
    state: 'broken',
  });
});

test('what outside decides says so, and nobody at the table decided it', () => {
  const [chosen] = decided(eveningOf('asked outside')).decisions.filter(({ live }) => live);
  expect(chosen).toMatchObject({ outside: true, rule: 'escalate' });
  expect(chosen?.rows).not.toContain('shared');
});

test.each([
  ['KNIP! at the moves', 'moves'],
  ['KNIP! at the hands', 'hands'],
] as const)('%s: both takes from the same moment lie on one page', (name, step) => {
  const { pairs, pages, cards, takes } = happened(eveningOf(name));
  const cut = pairs.find(({ by }) => by === 'snip');
  expect(cut).toMatchObject({ step });
  const places = [cut?.left, cut?.right].map((take) => cards.findIndex((card) => card.kind === 'take' && card.take === take && !card.more));
  expect(pages.some((page) => places.every((place) => page.includes(place)))).toBe(true);
  expect(takes[cut?.left ?? 0]?.moves).not.toBeNull();
});

test('fists that stopped a proposal are told, and what came instead', () => {
  const { takes } = happened(eveningOf('fists at everything'));
  expect(takes.some(({ falls }) => falls.length > 0)).toBe(true);
});
