import { strongest } from './ask.ts';
import type { Evening } from './evening.ts';
import type { Fill, Highlight, HighlightId } from './highlights.ts';
import { highlightsOf } from './highlights.ts';

/** Screen 8: and with us? The strongest moment asks for a parallel; beside it, what the game leaves out of it. */
export interface WithUs {
  screen: 8;
  moment: Highlight;
  /** Keys under `leavesOut.` in `debrief.json`, with what happened that they speak of. */
  leavesOut: { key: string; fill: Fill }[];
}

/** What the game leaves out, by what happened: the first three that fit. */
const LEAVES_OUT: readonly [key: string, when: HighlightId][] = [
  ['months', 'outside-no'],
  ['grudge', 'broken'],
  ['grudge', 'torn'],
  ['tired', 'candle-out'],
  ['job', 'card-over'],
  ['absent', 'own-idea'],
  ['seats', 'sat'],
  ['time', 'decided'],
  ['three', 'valued'],
];
const MOST = 3;

export function withUs(evening: Evening): WithUs {
  const happened = highlightsOf(evening);
  const rows = LEAVES_OUT.flatMap(([key, when]) => {
    const moment = happened.find(({ id }) => id === when);
    return moment ? [{ key, fill: moment.fill }] : [];
  });
  const once = rows.filter((row, i) => rows.findIndex(({ key }) => key === row.key) === i);
  return { screen: 8, moment: strongest(evening), leavesOut: once.slice(0, MOST) };
}
