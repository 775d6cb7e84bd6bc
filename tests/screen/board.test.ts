import { expect, it } from 'vitest';
import type { HabitView, OptionView } from '#rules/view.ts';
import { onBoard, PAGE } from '#screen/phases/board.ts';

const option = (id: string, place: OptionView['place'] = 'open'): OptionView => ({
  id: place === 'face-down' ? null : id,
  place,
  from: null,
  own: null,
  promises: [],
});
const habit: HabitView = { id: 'always', state: 'stamped', wiggles: false, closes: ['letter'] };
const names = (options: readonly OptionView[]) => options.map(({ id }) => id ?? '?');

it('everything that can be pointed at has its number on one page, with what is face down last', () => {
  const options = [option('a'), option('x', 'face-down'), option('b'), option('c'), option('d'), option('letter', 'stamped')];
  expect(names(onBoard({ options, habits: [habit] }))).toEqual(['a', 'b', 'c', 'd', 'letter', '?']);
  expect(options.length).toBeLessThan(PAGE);
});

it('what a habit closes lies on the first page, however many ideas lie beside it', () => {
  const ideas = Array.from({ length: PAGE }, (_, i) => option(`own-${i}`));
  const board = names(onBoard({ options: [...ideas, option('letter', 'stamped')], habits: [habit] }));
  expect(board.indexOf('letter')).toBeLessThan(PAGE);
});

it('a card keeps its number when its stamp comes off', () => {
  const before = [option('a'), option('letter', 'stamped'), option('x', 'face-down')];
  const after = [option('a'), option('letter'), option('x', 'face-down')];
  expect(names(onBoard({ options: after, habits: [{ ...habit, state: 'habit' }] }))).toEqual(
    names(onBoard({ options: before, habits: [habit] })),
  );
});
