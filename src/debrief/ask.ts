import type { Evening } from './evening.ts';
import { type Fill, type Highlight, highlightsOf } from './highlights.ts';
import { seatsNow } from './out-of-role.ts';
import type { DebriefScreen } from './path.ts';
import { FOLLOW_UPS, QUESTIONS } from './questions.ts';

/** A sentence of `debrief.json` with what fills its gaps. */
export interface Said {
  key: string;
  fill: Fill;
}

/** What who leads may ask on a screen: two questions and one follow-up. */
export interface Script {
  /** Who speaks before anything is asked; null where nobody does. */
  first: Said | null;
  questions: Said[];
  follow: Said;
}

const QUESTIONS_A_SCREEN = 2;
/** What happened, and what the machine missed. */
const WATCHED: DebriefScreen = 2;

export function scriptFor(evening: Evening, screen: DebriefScreen): Script {
  const happened = screen === 0 ? gettingUp(evening) : highlightsOf(evening);
  const pick = (ids: readonly string[], list: 'questions' | 'follow') =>
    ids.flatMap((id) => {
      const moment = happened.find((each) => each.id === id);
      return moment ? [{ key: `${list}.${screen}.${id}`, fill: moment.fill }] : [];
    });
  const follow = pick(FOLLOW_UPS[screen], 'follow')[0] ?? { key: `follow.${screen}.sat`, fill: {} };
  // Who watched saw what the machine could not: they begin. With a seat empty there was nobody left to watch.
  const first = screen === WATCHED && evening.header.puppets.length === 0 ? { key: 'watched', fill: {} } : null;
  return { first, questions: pick(QUESTIONS[screen], 'questions').slice(0, QUESTIONS_A_SCREEN), follow };
}

/** Out of the role: what is asked about a chair is about the one they get up from now. */
function gettingUp(evening: Evening): Highlight[] {
  const now = seatsNow(evening);
  return highlightsOf(evening).map((each) =>
    each.id === 'sat' && each.fill.team ? { ...each, fill: { ...each.fill, role: now[each.fill.team] } } : each,
  );
}

/** The strongest thing that happened between people: what the last screens speak of. */
export function strongest(evening: Evening): Highlight {
  const all = highlightsOf(evening).filter(({ id }) => id !== 'untold');
  return all[0] ?? { id: 'sat', n: 0, fill: {} };
}

/** Moments in which a role was named, strongest first, each role's own: what a feeling can be asked about. */
export function momentsOfSeats(evening: Evening, most: number): Highlight[] {
  const named = highlightsOf(evening).filter(({ id }) => FELT.has(id));
  const first = new Map<string, Highlight>();
  for (const each of named) if (!first.has(each.id)) first.set(each.id, each);
  return [...first.values()].slice(0, most);
}

const FELT = new Set([
  'broken',
  'overrun',
  'torn',
  'passed-over',
  'candle-out',
  'pushback',
  'card-over',
  'refused',
  'fell',
  'kept',
  'won',
  'hammer',
  'decided',
  'valued',
]);
