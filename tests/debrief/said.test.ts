import { expect, test } from 'vitest';
import { scriptFor } from '#debrief/ask.ts';
import { decided } from '#debrief/decided.ts';
import { outOfRole } from '#debrief/out-of-role.ts';
import type { Role } from '#scenario/ids.ts';
import { satLine } from '#screen/debrief/out-of-role.tsx';
import { stepOf } from '#screen/debrief/steps-table.tsx';
import { createWords } from '#words/words.ts';
import common from '../../src/words/nl/common.json' with { type: 'json' };
import debrief from '../../src/words/nl/debrief.json' with { type: 'json' };
import { newSession, type Wish } from '../play/world.ts';
import { playedUntil, read } from './evenings.ts';
import { ODD } from './odd-evenings.ts';

const nothing = async () => ({});
const words = await createWords('nl', {
  house: async () => ({ common, debrief }),
  model: nothing,
  case: async () => ({ room: {}, private: {} }),
});

test('KNIP! with a swap: every chair is named in order, and who came back sat there again', () => {
  let isCut = false;
  const session = playedUntil(
    newSession(),
    (at) => at.phase() === 'debrief',
    (at) => {
      if (isCut || at.view().scene?.take !== 2 || !at.phase().startsWith('take.sound')) return undefined;
      isCut = true;
      return { do: 'snip', step: 'moves', swap: ['resident', 'official'] };
    },
  );
  const star = outOfRole(read(session)).seats.find(({ team }) => team === 'star');
  expect(star?.sat).toEqual(['resident', 'official', 'resident']);
  expect(satLine(words, star?.sat ?? [])).toBe('was eerst de bewoner, toen de ambtenaar, toen weer de bewoner.');
});

test.each<[Role[], string]>([
  [['resident'], 'was en bleef de bewoner.'],
  [['resident', 'official', 'worker', 'resident', 'official'], 'begon als de bewoner, wisselde 4 keer en eindigde als de ambtenaar.'],
])('%j is said as %s', (sat, line) => {
  expect(satLine(words, sat)).toBe(line);
});

test('the table of who decided names the step on which the dot stands', () => {
  const decisions = ODD.flatMap(({ make }) => decided(read(make())).decisions);
  expect(decisions.some(({ unknowing }) => unknowing.some((facts) => facts.length > 0))).toBe(true);
  for (const each of decisions)
    for (const r of [0, 1, 2] as const) expect(stepOf(words, each, r)).toContain(debrief.decided.steps[each.rows[r]]);
});

test('who watched speaks first about what happened; where a seat was empty nobody was left to watch', () => {
  const begins = (wish: Wish) => scriptFor(read(newSession(wish)), 2).first?.key ?? null;
  expect(begins({})).toBe('watched');
  expect(begins({ puppets: ['sun'] })).toBeNull();
  expect(scriptFor(read(newSession()), 4).first).toBeNull();
});
