import type { Role } from '#scenario/ids.ts';
import type { OwnIdea } from './command.ts';
import { add, addAll, type Step } from './step.ts';
import type { Table } from './table.ts';
import { pairOf, scenePlay, thinnest, weight } from './world.ts';

const CAUSE = 'own-idea';

/** What an idea of the group itself does when it is decided: its three answers (RULES 8). */
export function addIdea(table: Table, step: Step, idea: OwnIdea): void {
  addWork(table, step, idea);
  addSay(table, step, idea);
  addBenefit(table, step, idea);
  const { works, decides, benefits } = idea;
  if (isRole(works) && isRole(decides) && works !== decides && benefits !== works) {
    add(
      step,
      { thing: `trust ${pairOf(works, decides)}`, by: weight(table.world, 'idea-one-works-other-decides') },
      `weights.idea-one-works-other-decides`,
    );
  }
}

const isRole = (who: OwnIdea['works'] | OwnIdea['benefits']): who is Role => who === 'resident' || who === 'worker' || who === 'official';

function addWork({ world, state }: Table, step: Step, { works }: OwnIdea): void {
  if (isRole(works)) add(step, { thing: `energy ${works}`, by: weight(world, 'idea-worker-candle') }, 'weights.idea-worker-candle');
  if (works === 'together' && state.play.house.clarity < weight(world, 'idea-together-safe-from')) {
    add(step, { thing: 'clarity', by: weight(world, 'idea-together-clarity') }, 'weights.idea-together-clarity');
  }
}

function addSay({ state }: Table, step: Step, { decides }: OwnIdea): void {
  if (isRole(decides)) step.hammer = { to: decides, cause: CAUSE };
  else if (decides === 'together') step.hammer = { to: 'middle', cause: CAUSE };
  else addAll(step, [{ kind: 'ring', by: 1 }], { state, cause: CAUSE, issue: scenePlay(state).issue });
}

function addBenefit({ world, state }: Table, step: Step, { works, benefits }: OwnIdea): void {
  const give = (thing: string, id: string) => add(step, { thing, by: weight(world, id) }, `weights.${id}`);
  if (benefits === 'everybody') give('reach', 'idea-benefit-everybody');
  else if (benefits === 'absent') give('inclusion', 'idea-benefit-absent');
  else if (benefits === works) give(`energy ${benefits}`, 'idea-benefit-self');
  else give(`trust ${isRole(works) ? pairOf(works, benefits) : thinnest(state.play)}`, 'idea-benefit-ribbon');
}
