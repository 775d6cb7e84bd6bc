import type { Answer, Id, Role } from '#scenario/ids.ts';
import type { Evening } from './evening.ts';
import { notesOn } from './happened.ts';
import { highlightsOf } from './highlights.ts';
import { DEBRIEF_PATH } from './path.ts';

/** Screen 10: what now? One agreement, beside what this evening left open. */
export interface WhatNow {
  screen: 10;
  promises: { from: Role; to: Role; text: string | null; words: string | null; state: 'open' | 'broken' | 'aside' }[];
  /** Facts that stayed on a card: by role and number, never their words. */
  untold: { role: Role; n: number }[];
  elsewhere: readonly Id[];
  answers: { issue: Id; answer: Answer }[];
  agreements: string[];
}

export function whatNow(evening: Evening): WhatNow {
  const { play } = evening.end;
  return {
    screen: 10,
    promises: promisesOf(evening).flatMap(({ state, ...each }) => (state === 'kept' || state === 'could-not' ? [] : [{ ...each, state }])),
    untold: highlightsOf(evening).flatMap(({ id, fill }) => (id === 'untold' && fill.role ? [{ role: fill.role, n: fill.n ?? 1 }] : [])),
    elsewhere: play.flown,
    answers: (play.closing?.answers ?? []).map(({ issue, answer }) => ({ issue, answer })),
    agreements: agreementsOf(evening),
  };
}

/** `could-not`: it was due while the candle of its giver was out. */
export type Promised = Omit<WhatNow['promises'][number], 'state'> & { state: WhatNow['promises'][number]['state'] | 'kept' | 'could-not' };

/** Everything that was promised, and what became of it. */
export const promisesOf = (evening: Evening): Promised[] => [
  ...evening.end.play.promises.map(({ from, to, text, words, state }, i, all) => {
    const before = all.slice(0, i).filter((each) => each.state === 'broken' && each.from === from && each.to === to).length;
    const powerless = state === 'broken' && brokenBetween(evening, { from, to })[before]?.powerless;
    return { from, to, text: text ?? null, words: words ?? null, state: powerless ? ('could-not' as const) : state };
  }),
  ...promisedAside(evening),
];

/** The moments in which a promise between these two was not kept, in order: as the promises themselves. */
const brokenBetween = ({ moments }: Evening, { from, to }: { from: Role; to: Role }) =>
  moments.filter(({ live, entries }) => live && entries.some((each) => each.kind === 'broken' && each.from === from && each.to === to));

/** Promised in a take that was not chosen: it binds nobody, but it was said in this room. */
function promisedAside({ moments, end }: Evening): WhatNow['promises'] {
  return moments.flatMap(({ live, entries }) =>
    entries.flatMap((entry): WhatNow['promises'] => {
      if (live || entry.kind !== 'promised') return [];
      const { from, to, text, words } = entry;
      const same = end.play.promises.some((each) => each.from === from && each.to === to && each.text === text && each.words === words);
      return same ? [] : [{ from, to, text: text ?? null, words: words ?? null, state: 'aside' }];
    }),
  );
}

/** What the group wrote on the last page of its path. */
export function agreementsOf(evening: Evening): string[] {
  const last = DEBRIEF_PATH[evening.header.format].length - 1;
  return notesOn(evening, (page) => page === last);
}
