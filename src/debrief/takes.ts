import type { OwnIdea, Step } from '#rules/command.ts';
import type { Entry, EntryOf, PlayedMove, Rung, Triple } from '#rules/entry.ts';
import type { Chord, Hammer, Hand, Id, PowerCard, Role, Rule, Team, Use } from '#scenario/ids.ts';
import type { Moment } from './evening.ts';
import type { Lacking } from './lacking.ts';

/** Why a take began: a letter was chosen, the seats turned, somebody cut, or the lead went back. */
export interface Began {
  by: 'issue' | 'turn' | 'snip' | 'rewind';
  /** The step that was played again from its start. */
  step: Step;
  /** Place in the list of the take that was left at this moment, null for a new letter. */
  from: number | null;
}

/** One time a scene was played, whether it went on or was set aside. What was kept from before a cut is in it too. */
export interface Take {
  issue: Id;
  take: number;
  began: Began;
  seats: Record<Team, Role>;
  moves: Triple<PlayedMove> | null;
  chord: Chord | null;
  hammer: Hammer | null;
  rule: Rule | null;
  ruleBy: EntryOf<'rule'>['by'] | null;
  option: Id | null;
  own: OwnIdea | null;
  by: Role | 'all' | null;
  hands: Triple<Hand | null> | null;
  falls: (Id | null)[];
  cards: { role: Role; card: PowerCard; use: Use }[];
  decided: { outside: boolean; round: number; rungs: Triple<Rung>; lacking: Triple<Lacking[]>; n: number } | null;
  won: boolean;
  /** It ended undecided: the seats had to turn. */
  stopped: boolean;
  /** This is the take the evening went on with. */
  live: boolean;
}

/** Every take of the evening in the order it was played: the tree of takes, laid flat. */
export function takesOf(moments: readonly Moment[]): Take[] {
  const takes: Take[] = [];
  for (const moment of moments) for (const entry of moment.entries) write(takes, entry, moment);
  const last = takes.at(-1);
  const live = new Set(moments.filter((moment) => moment.live).map((moment) => moment.n));
  return takes.map((take) => ({ ...take, live: take.decided ? live.has(take.decided.n) : take === last }));
}

function write(takes: Take[], entry: Entry, { n, seats, lacking = [[], [], []] }: Moment): void {
  if (entry.kind === 'issue')
    takes.push({ ...EMPTY, issue: entry.issue, take: 1, seats, began: { by: 'issue', step: 'talk', from: null } });
  if (entry.kind === 'put-back' && entry.by !== 'take') takes.push(again(takes, entry, seats));
  const take = takes.at(-1);
  if (!take) return;
  Object.assign(take, heard(take, entry));
  if (entry.kind === 'turned' && !take.decided && !take.stopped) take.seats = entry.seats;
  if (entry.kind === 'decided') take.decided = { outside: entry.outside, round: entry.round, rungs: entry.rungs, lacking, n };
}

/** What one entry adds to the take it happened in. */
function heard(take: Take, entry: Entry): Partial<Take> {
  if (take.decided) return entry.kind === 'won' ? { won: true } : {};
  switch (entry.kind) {
    case 'sounded':
      return { chord: entry.chord, moves: entry.moves };
    case 'hammer':
      return { hammer: entry.to };
    case 'rule':
      return { rule: entry.rule, ruleBy: entry.by };
    case 'picked':
      return { option: entry.option, own: entry.own ?? null, by: entry.by, hands: null };
    case 'hands':
      return { hands: entry.hands };
    case 'fell':
      return { falls: [...take.falls, entry.option], hands: null };
    case 'card':
      return { cards: [...take.cards, { role: entry.role, card: entry.card, use: entry.use }] };
    case 'stopped':
      return { stopped: true };
    case 'decided':
      return { option: entry.option, own: entry.own ?? null, rule: entry.rule, by: entry.by, hands: entry.hands };
    default:
      return {};
  }
}

const EMPTY = {
  moves: null,
  chord: null,
  hammer: null,
  rule: null,
  ruleBy: null,
  option: null,
  own: null,
  by: null,
  hands: null,
  falls: [],
  cards: [],
  decided: null,
  won: false,
  stopped: false,
  live: false,
};

/** A new take from the start of a step of an older one: what lay before that step is the same in both. */
function again(takes: readonly Take[], { to, by, take }: EntryOf<'put-back'>, seats: Record<Team, Role>): Take {
  const [issue = '', number, step] = to.split('/') as [Id, string, Step];
  const from = takes.findLastIndex((old) => old.issue === issue && old.take === Number(number));
  const old = takes[from];
  const began: Began = { by: by === 'take' ? 'turn' : by, step, from: from < 0 ? null : from };
  const fresh = { ...EMPTY, issue, take, seats, began };
  if (!old || step === 'talk' || step === 'moves') return fresh;
  const moved = { ...fresh, moves: old.moves, chord: old.chord, hammer: old.hammer };
  return step === 'hands' ? { ...moved, rule: old.rule, ruleBy: old.ruleBy, option: old.option, own: old.own, by: old.by } : moved;
}

/** The takes that count: decided ones on the path the evening went on with. */
export const liveTakes = (takes: readonly Take[]): Take[] => takes.filter((take) => take.live && take.decided !== null);
