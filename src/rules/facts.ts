import type { Id, Role } from '#scenario/ids.ts';
import { openOptions, optionIds, placeOf } from './options.ts';
import { add, carryOut, newStep } from './step.ts';
import type { Deals, Table } from './table.ts';
import { first } from './table.ts';
import { factsLeft, factsOf, isOver, must, sceneOf, scenePlay, weight } from './world.ts';

/** Facts and habits (RULES 6). */
export const FACT_DEALS: Deals<'lay' | 'question-habit'> = {
  lay: {
    may: ({ world, state }, { role, n }) => {
      const fact = factsOf(world, role).find((own) => own.n === n);
      if (!fact) return 'unknown';
      return factsLeft(world, state, role).some((left) => left.id === fact.id) ? null : 'on-the-table';
    },
    act: (table, { role, n }) => layFact(table, role, n),
  },
  'question-habit': {
    may: ({ world, state }, { habit }) => {
      const { scene } = state.play;
      if (!scene?.sounded || isOver(scene)) return 'not-now';
      if (!Object.hasOwn(sceneOf(world, scene.issue).habits, habit)) return 'unknown';
      return first(
        state.evening.questioned.includes(habit) ? 'asked-already' : null,
        state.evening.questionedIn.includes(scene.issue) ? 'asked-already' : null,
      );
    },
    act: (table, { role, habit }) => questionHabit(table, role, habit),
  },
};

/** Puts an own fact on the table; options whose condition it meets open at once. Laying never undoes. */
export function layFact(table: Table, role: Role, n: 1 | 2): void {
  const { world, state, entries } = table;
  const fact = must(
    factsOf(world, role).find((own) => own.n === n),
    `${role} ${n}`,
  );
  const scene = state.play.scene && !isOver(state.play.scene) ? state.play.scene : null;
  const before = scene ? openOptions(world, state) : [];
  state.evening.laid = [...state.evening.laid, { role, n, fact: fact.id }];
  entries.push({ kind: 'laid', role, fact: fact.id, n });
  if (scene) scene.told = [...scene.told, role];
  sayOpened(table, before, [`facts.${fact.id}`]);
}

/** Says which options of an undecided scene opened since `before`. */
export function sayOpened({ world, state, entries }: Table, before: Id[], cause: string[]): void {
  const { scene } = state.play;
  if (!scene || isOver(scene)) return;
  for (const option of optionIds(world, scene)) {
    if (before.includes(option) || placeOf(world, state, option) !== 'open') continue;
    entries.push({ kind: 'opened', option, cause });
  }
}

function questionHabit(table: Table, role: Role, habit: Id): void {
  const { world, state, entries } = table;
  const scene = scenePlay(state);
  const { truth } = must(sceneOf(world, scene.issue).habits[habit], habit);
  const before = openOptions(world, state);
  const id = truth === 'habit' ? 'habit-picture' : 'habit-clarity';
  const cause = truth === 'half' ? `habits.${habit}` : `weights.${id}`;
  state.evening.questioned = [...state.evening.questioned, habit];
  state.evening.questionedIn = [...state.evening.questionedIn, scene.issue];
  entries.push({ kind: 'habit', habit, by: role, truth, cause: [cause] });
  if (truth !== 'half') {
    const step = newStep();
    add(step, { thing: truth === 'habit' ? 'sharedPicture' : 'clarity', by: weight(world, id) }, cause);
    entries.push(...carryOut(state, step));
  }
  sayOpened(table, before, [`habits.${habit}`]);
}
