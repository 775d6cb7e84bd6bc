import type { Step } from '#rules/command.ts';
import type { Entry, EntryOf } from '#rules/entry.ts';
import type { Said } from './ask.ts';
import type { Evening, Moment } from './evening.ts';
import { type Fill, optionAt } from './highlights.ts';
import { DEBRIEF_PATH } from './path.ts';
import type { Take } from './takes.ts';

/** A card of the timeline: a take, or what happened between takes. */
export type TimelineCard = ({ kind: 'take'; take: number } | { kind: 'between' }) & {
  lines: Said[];
  /** Goes on with the card before it. */
  more?: true;
  /** Another card goes on with this one: what came of it stands there. */
  goesOn?: true;
};

/** Screen 2: what happened. Cards in order, laid out three to a page; both takes of one moment always share a page. */
export interface Happened {
  screen: 2;
  takes: Take[];
  cards: TimelineCard[];
  /** Places in `cards`, at most three a page. */
  pages: number[][];
  /** Takes that began from the same moment: what was left, and what came instead. */
  pairs: { issue: string; step: Step; by: 'turn' | 'snip' | 'rewind'; left: number; right: number }[];
  /** What the group wrote down because the machine missed it. */
  added: string[];
}

const A_PAGE = 3;

export function happened(evening: Evening): Happened {
  const cards = cardsOf(evening.moments).flatMap(cutToSize);
  const pairs = evening.takes.flatMap(({ issue, began }, right) =>
    began.by === 'issue' || began.from === null ? [] : [{ issue, step: began.step, by: began.by, left: began.from, right }],
  );
  const last = DEBRIEF_PATH[evening.header.format].length - 1;
  const added = notesOn(evening, (page) => page !== last);
  return { screen: 2, takes: evening.takes, cards, pairs, pages: pagesOf(cards, pairs), added };
}

/** Notes of the group, by the page they were written on. */
export function notesOn({ moments }: Evening, wanted: (page: number) => boolean): string[] {
  return moments.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'noted' && wanted(entry.page) ? [entry.words] : [])));
}

function cardsOf(moments: readonly Moment[]): TimelineCard[] {
  const cards: TimelineCard[] = [];
  let takes = 0;
  for (const moment of moments) {
    for (const entry of inOrder(moment.entries)) {
      const begins = entry.kind === 'issue' || (entry.kind === 'put-back' && entry.by !== 'take');
      if (begins) cards.push({ kind: 'take', take: takes, lines: [] });
      if (begins) takes += 1;
      const line = lineOf(entry, moment);
      if (line) place(cards, entry).lines.push(line);
    }
  }
  return cards;
}

/** The seats turn, and a disruption comes, before the take that then begins. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const first = entries.filter(({ kind }) => BEFORE_A_TAKE.includes(kind));
  return [...first, ...entries.filter(({ kind }) => !BEFORE_A_TAKE.includes(kind))];
}

const BEFORE_A_TAKE: readonly Entry['kind'][] = ['turned', 'disrupted', 'held-back'];

/** Lines that fit on a card: beside the moves of a take fewer than on an empty one. */
const LINES_ON = { take: 2, between: 5 };

function cutToSize(card: TimelineCard): TimelineCard[] {
  const first = card.lines.slice(0, LINES_ON[card.kind]);
  const rest = card.lines.slice(first.length);
  const more = Array.from({ length: Math.ceil(rest.length / LINES_ON.between) }, (_, i): TimelineCard => {
    const lines = rest.slice(i * LINES_ON.between, (i + 1) * LINES_ON.between);
    return { ...card, lines, more: true };
  });
  const parts: TimelineCard[] = [{ ...card, lines: first }, ...more];
  return parts.map((part, i) => (i < parts.length - 1 ? { ...part, goesOn: true } : part));
}

/** What belongs to no take gets a card of its own, next to others of its kind. */
function place(cards: TimelineCard[], entry: Entry): TimelineCard {
  const last = cards.at(-1);
  if (last?.kind === 'take' && PROMISES.includes(entry.kind)) return last;
  if (last && (last.kind === 'between') === BETWEEN.includes(entry.kind)) return last;
  if (last && !BETWEEN.includes(entry.kind)) return cards.findLast((card) => card.kind === 'take') ?? last;
  const fresh: TimelineCard = { kind: 'between', lines: [] };
  cards.push(fresh);
  return fresh;
}

/** Kept or broken in the middle of a take, it belongs to that take. */
const PROMISES: readonly Entry['kind'][] = ['kept', 'broken'];

const BETWEEN: readonly Entry['kind'][] = ['valued', 'turned', 'took', 'disrupted', 'held-back', 'kept', 'broken', 'answered', 'elsewhere'];

type Write<K extends Entry['kind']> = (entry: EntryOf<K>, moment: Moment) => Fill;

/** Which entries stand on the timeline, each as `lines.<kind>`. Moves, chord, rule and hands stand on the take itself. */
const LINES: { [K in Entry['kind']]?: Write<K> } = {
  valued: ({ value }) => ({ value }),
  issue: ({ issue, by }) => ({ issue, where: by }),
  flew: ({ issue }) => ({ issue }),
  asked: ({ role }) => ({ role }),
  laid: ({ role, n }) => ({ role, n }),
  whispered: ({ from, to }) => ({ role: from, other: to }),
  habit: ({ by, habit }, { issue }) => ({ role: by, habit: { issue: issue ?? '', habit } }),
  idea: (entry, moment) => ({ role: entry.by, ...optionAt(moment, entry) }),
  fell: (entry, moment) => optionAt(moment, entry),
  card: ({ role, card }) => ({ role, card }),
  promised: ({ from, to }) => ({ role: from, other: to }),
  kept: ({ from, to }) => ({ role: from, other: to }),
  broken: ({ from, to }) => ({ role: from, other: to }),
  won: ({ issue }) => ({ issue }),
  stopped: ({ take }) => ({ n: take }),
  took: ({ take }) => ({ n: take }),
  turned: ({ seats }) => ({ role: seats.star }),
  disrupted: () => ({}),
  'held-back': () => ({}),
  answered: ({ issue }) => ({ issue }),
  elsewhere: ({ issue }) => ({ issue }),
  'timed-out': () => ({}),
};

function lineOf(entry: Entry, moment: Moment): Said | null {
  const write = LINES[entry.kind] as ((entry: Entry, moment: Moment) => Fill) | undefined;
  if (!write) return null;
  const fill = write(entry, moment);
  if (entry.kind === 'disrupted') return { key: 'lines.disrupted', fill: { ...fill, disruption: entry.disruption } };
  if (entry.kind === 'answered') return { key: `lines.answered.${entry.answer}`, fill };
  if (entry.kind === 'took' && entry.votes.includes(null)) return { key: 'lines.tookAlone', fill };
  if (entry.kind === 'broken' && moment.powerless) return { key: 'lines.could-not', fill };
  if (entry.kind === 'card') return { key: `lines.card.${entry.use}`, fill };
  if (entry.kind === 'issue') return { key: `lines.${entry.kind}.${fill.where === 'middle' ? 'all' : 'one'}`, fill: one(fill) };
  return { key: `lines.${entry.kind}`, fill };
}

const one = ({ where, ...fill }: Fill): Fill => (where === undefined || where === 'middle' ? fill : { ...fill, role: where });

/** Pages of three. A take that was cut lies again beside the one that came instead, when it is not on that page yet. */
function pagesOf(cards: readonly TimelineCard[], pairs: Happened['pairs']): number[][] {
  const pages: number[][] = [];
  const mainOf = (take: number) => cards.findIndex((card) => card.kind === 'take' && card.take === take && !card.more);
  cards.forEach((card, place) => {
    const page = pages.at(-1);
    const cut = card.kind === 'take' && !card.more ? pairs.find(({ by, right }) => by === 'snip' && right === card.take) : undefined;
    const isFull = !page || page.length === A_PAGE;
    const left = cut ? mainOf(cut.left) : -1;
    if (cut && (isFull || !page.includes(left))) pages.push([left, place]);
    else if (isFull) pages.push([place]);
    else page.push(place);
  });
  return pages;
}
