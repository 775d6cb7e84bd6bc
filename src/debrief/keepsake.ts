import type { OwnIdea } from '#rules/command.ts';
import type { Triple } from '#rules/entry.ts';
import type { Answer, HouseLine, Id, RoleLine, Rule } from '#scenario/ids.ts';
import type { Evening } from './evening.ts';
import { liveTakes } from './takes.ts';
import { agreementsOf } from './what-now.ts';

/** The one page the group takes home. */
export interface Keepsake {
  value: Id | null;
  decisions: { issue: Id; option: Id | null; own: OwnIdea | null; rule: Rule; answer: Answer | null }[];
  yearLater: { roles: Triple<RoleLine>; house: HouseLine } | null;
  agreements: string[];
}

export function keepsake(evening: Evening): Keepsake {
  const { closing } = evening.end.play;
  const decisions = liveTakes(evening.takes).flatMap(({ issue, option, own, rule }) =>
    rule ? [{ issue, option, own, rule, answer: closing?.answers.find((each) => each.issue === issue)?.answer ?? null }] : [],
  );
  return { value: evening.end.evening.value, decisions, yearLater: closing?.yearLater ?? null, agreements: agreementsOf(evening) };
}
