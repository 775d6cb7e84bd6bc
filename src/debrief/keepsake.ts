import type { OwnIdea } from '#rules/command.ts';
import type { Triple } from '#rules/entry.ts';
import type { Answer, HouseLine, Id, RoleLine, Rule } from '#scenario/ids.ts';
import { decided } from './decided.ts';
import type { Evening } from './evening.ts';
import { agreementsOf, type Promised, promisesOf } from './what-now.ts';

/** The one page the group takes home. */
export interface Keepsake {
  value: Id | null;
  /** Every round that was decided, in order; what was not chosen has no answer from outside. */
  decisions: { issue: Id; take: number; live: boolean; option: Id | null; own: OwnIdea | null; rule: Rule; answer: Answer | null }[];
  promises: Promised[];
  yearLater: { roles: Triple<RoleLine>; house: HouseLine } | null;
  agreements: string[];
}

export function keepsake(evening: Evening): Keepsake {
  const { closing } = evening.end.play;
  const answerOn = (issue: Id) => closing?.answers.find((each) => each.issue === issue)?.answer ?? null;
  const decisions = decided(evening).decisions.map(({ issue, take, live, option, own, rule }) => {
    return { issue, take, live, option, own, rule, answer: live ? answerOn(issue) : null };
  });
  return {
    value: evening.end.evening.value,
    decisions,
    promises: promisesOf(evening),
    yearLater: closing?.yearLater ?? null,
    agreements: agreementsOf(evening),
  };
}
