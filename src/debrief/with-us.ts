import type { Id } from '#scenario/ids.ts';
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
  /** What the author left so on purpose in what was played, by the key under `expected`. */
  meant: Meant[];
}

/** One of the author's own remarks; about an issue, and an option of it, where its key names them. */
export interface Meant {
  finding: Id;
  issue: Id | null;
  option: Id | null;
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
  return { screen: 8, moment: strongest(evening), leavesOut: once.slice(0, MOST), meant: meantIn(evening) };
}

/** A key is a code and what it is about, `S406-money-just-more`; what is about an issue nobody played stays unsaid. */
function meantIn({ world, takes }: Evening): Meant[] {
  const { expected, scenes } = world.scenario;
  return expected.flatMap((finding) => {
    const about = finding.slice(finding.indexOf('-') + 1);
    const named = Object.keys(scenes).filter((id) => about === id || about.startsWith(`${id}-`));
    // One id may begin like another: the longest is meant.
    const issue = named.sort((one, other) => other.length - one.length)[0] ?? null;
    if (issue && !takes.some((take) => take.issue === issue)) return [];
    const rest = issue ? about.slice(issue.length + 1) : '';
    return [{ finding, issue, option: issue && scenes[issue]?.options[rest] ? rest : null }];
  });
}
