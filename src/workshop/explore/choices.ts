import type { OwnIdea } from '#rules/command.ts';
import { addIdea } from '#rules/ideas.ts';
import type { State, World } from '#rules/state.ts';
import { addAll, newStep } from '#rules/step.ts';
import { optionOf } from '#rules/world.ts';
import { IDEA_BENEFITS, IDEA_DOERS, type Id } from '#scenario/ids.ts';
import type { Course } from './deciding-table.ts';
import { withLaid } from './facts.ts';
import { METERS, sumsOf } from './meters.ts';
import { canOpen, type Moment } from './moments.ts';
import { openOf } from './promise-phase.ts';
import { decidedBy } from './rule-effects.ts';
import { after, withScene } from './walk.ts';

/** Something that can be decided at a moment, with what it adds to each meter before anything is cut off. */
export interface Choice {
  sums: number[];
  /** An option of the file, with the facts that open it. */
  option?: Id;
  facts: Id[];
  /** A shared value that it serves, and one that it does not: with the first it can be a small win. */
  served?: Id | undefined;
  other?: Id | undefined;
  /** An idea of the group itself: one answer of all that do the same here. */
  idea?: OwnIdea;
  /** Its work is done outside, so it is judged as *buiten ons*. */
  outside: boolean;
  /** Promises that lie open once it is decided. */
  open: number;
}

/** Nobody pointed at the same: the question goes out without a request. */
export const NO_CHOICE: Choice = { sums: METERS.map(() => 0), facts: [], outside: false, open: 0 };

/** Options of the file that can lie open here. */
export function writtenChoices(world: World, moment: Moment, course: Course | undefined): Choice[] {
  const { state, issue } = moment;
  return canOpen(world, moment).map(({ option, facts }) => {
    const written = optionOf(world, issue, option);
    const step = newStep();
    addAll(step, written?.change ?? [], { state, cause: option, issue });
    const fits = written?.fits ?? [];
    const decided = course && decidedBy(world, withLaid(world, state, facts), { course, option });
    return {
      ...{ sums: sumsOf(step), option, facts, outside: false },
      served: world.scenario.values.find((value) => fits.includes(value)),
      other: world.scenario.values.find((value) => !fits.includes(value)),
      open: openOf((decided ?? state).play.promises),
    };
  });
}

export const IDEAS: readonly OwnIdea[] = IDEA_DOERS.flatMap((works) =>
  IDEA_DOERS.flatMap((decides) => IDEA_BENEFITS.map((benefits): OwnIdea => ({ words: '', works, decides, benefits }))),
);

/**
 * Ideas of the group itself: who works, who decides, who benefits. Words do nothing, so there are 125; those that do the same to every meter
 * here and are judged by the same ring lead to the same evenings, and the first stands for all.
 */
export function ownChoices(world: World, { state }: Moment): Choice[] {
  const first = new Map<string, Choice>();
  const may = new Map(IDEA_DOERS.map((works) => [works, mayWork(world, state, works)]));
  for (const idea of IDEAS) {
    if (!may.get(idea.works)) continue;
    const step = newStep();
    addIdea({ world, state, past: () => undefined, entries: [], marks: [] }, step, idea);
    // The hammer and the ring of the issue are for a next issue: in a first and only one nothing reads them any more.
    const key = `${sumsOf(step)} ${idea.works === 'outside'}`;
    const open = openOf(state.play.promises);
    if (!first.has(key)) first.set(key, { sums: sumsOf(step), facts: [], idea, outside: idea.works === 'outside', open });
  }
  return [...first.values()];
}

/** Whether the kernel lets anybody say an idea in which these do the work: from the second take on, and with a candle that burns. */
function mayWork(world: World, state: State, works: OwnIdea['works']): boolean {
  const idea: OwnIdea = { words: '', works, decides: 'together', benefits: 'everybody' };
  const ruled = withScene(state, { rule: state.play.scene?.rule ?? 'consent' });
  return after(world, ruled, { do: 'own-idea', role: 'resident', idea }) !== null;
}
