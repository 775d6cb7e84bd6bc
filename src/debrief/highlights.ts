import type { OwnIdea } from '#rules/command.ts';
import type { Entry, EntryOf } from '#rules/entry.ts';
import type { Chord, Hammer, Id, Pair, PowerCard, Role, Rule, Team, Verb } from '#scenario/ids.ts';
import { ROLES } from '#scenario/ids.ts';
import { ASKED_UNKNOWING, isTogether } from './decided.ts';
import type { Evening, Moment } from './evening.ts';

/** What fills the gaps of a sentence: ids only; the screen asks the voice for their words. */
export interface Fill {
  role?: Role;
  other?: Role;
  team?: Team;
  pair?: Pair;
  issue?: Id;
  option?: { issue: Id; option: Id | null; own: OwnIdea | null };
  rule?: Rule;
  verb?: { role: Role; verb: Verb };
  chord?: Chord;
  card?: PowerCard;
  where?: Hammer;
  habit?: { issue: Id; habit: Id };
  value?: Id;
  disruption?: Id;
  n?: number;
}

/** Moments worth asking about, from the strongest to what happens every evening. */
export const HIGHLIGHTS = [
  'broken',
  'overrun',
  'torn',
  'passed-over',
  'unknowing',
  'spoke-unknowing',
  'unasked',
  'candle-out',
  'cut',
  'pushback',
  'outside-no',
  'card-over',
  'refused',
  'fell',
  'whispered',
  'untold',
  'own-idea',
  'habit',
  'card-with',
  'kept',
  'won',
  'hammer',
  'agreed',
  'from-above',
  'after-advice',
  'voted',
  'handed-over',
  'sent-out',
  'chord',
  'decided',
  'letter',
  'valued',
  'sat',
] as const;
export type HighlightId = (typeof HIGHLIGHTS)[number];

export interface Highlight {
  id: HighlightId;
  /** Line of the journal; 0 for what holds for the whole evening. */
  n: number;
  fill: Fill;
}

type Found = [HighlightId, Fill][];
type Look<K extends Entry['kind']> = (entry: EntryOf<K>, moment: Moment) => Found;

/** An option as it lay on the table then, with the group's own words when it was theirs. */
export const optionAt = ({ issue, ideas }: Moment, { option: id, own }: { option: Id | null; own?: OwnIdea | undefined }) => ({
  option: { issue: issue ?? '', option: id, own: own ?? (id ? ideas[id] : undefined) ?? null },
});

const LOOKS: { [K in Entry['kind']]?: Look<K> } = {
  // Nobody is blamed for a promise that could not be kept: the timeline names it, once.
  broken: ({ from, to }, { powerless }) => (powerless ? [] : [['broken', { role: from, other: to }]]),
  kept: ({ from, to }) => [['kept', { role: from, other: to }]],
  sounded: ({ chord, moves }, { issue }) => [
    ...(chord === 'overrun' ? ([['overrun', { role: 'resident', other: 'official', chord, issue: issue ?? '' }]] as Found) : []),
    ...(chord === 'pushback' ? ([['pushback', { role: 'resident', other: 'official', chord, issue: issue ?? '' }]] as Found) : []),
    ...(moves[0].verb === 'refuse'
      ? ([['refused', { role: 'resident', verb: { role: 'resident', verb: 'refuse' }, issue: issue ?? '' }]] as Found)
      : []),
    ...(chord ? ([['chord', { chord, issue: issue ?? '' }]] as Found) : []),
  ],
  changed: ({ thing, to }) => emptied(thing, to),
  decided,
  'put-back': ({ by, to, take }) => (by === 'snip' ? [['cut', { n: take, issue: to.split('/')[0] ?? '' }]] : []),
  answered: ({ issue, answer }) => (answer === 'no' ? [['outside-no', { issue }]] : []),
  card: ({ role, card, use }) => [[use === 'over' ? 'card-over' : 'card-with', { role, card }]],
  fell: (entry, moment) => (entry.option ? [['fell', { ...optionAt(moment, entry), n: moment.take }]] : []),
  whispered: ({ from, to }) => [['whispered', { role: from, other: to }]],
  idea: ({ by, own, option: id }, moment) => [['own-idea', { role: by, ...optionAt(moment, { option: id, own }) }]],
  habit: ({ by, habit }, { issue }) => [['habit', { role: by, habit: { issue: issue ?? '', habit } }]],
  won: ({ issue }) => [['won', { issue }]],
  hammer: ({ from, to }) => [['hammer', { where: to, ...(from === 'middle' ? {} : { role: from }) }]],
  issue: ({ issue, by }) => [['letter', { issue, where: by }]],
  valued: ({ value }) => [['valued', { value }]],
};

/** A ribbon that tears, a candle that goes out. */
function emptied(thing: string, to: number): Found {
  const [name, of = ''] = thing.split(' ');
  if (to > 0 || !of) return [];
  const [role, other] = of.split('-') as [Role, Role];
  return name === 'trust' ? [['torn', { pair: of as Pair, role, other }]] : [['candle-out', { role: of as Role }]];
}

function decided(entry: EntryOf<'decided'>, moment: Moment): Found {
  if (entry.option === null) return [];
  const fill = { ...optionAt(moment, entry), rule: entry.rule, issue: moment.issue ?? '' };
  const fist = ROLES.find((_, i) => entry.hands[i] === 'object');
  return [
    ...(fist ? ([['passed-over', { ...fill, role: fist }]] as Found) : []),
    ...ROLES.flatMap((role, i) => unknowing(entry, moment, { role, i })).map(([id, who]): Found[number] => [id, { ...fill, ...who }]),
    ...(fist && !entry.outside ? [] : ([[entry.outside ? 'sent-out' : BY_RULE[entry.rule], fill]] as Found)),
    ['decided', { ...fill, ...(entry.by === 'all' ? {} : { role: entry.by }) }],
  ];
}

/** How it was decided, as something to ask about: no rule is asked about as if it were another. */
const BY_RULE: Record<Rule, HighlightId> = {
  'top-down': 'from-above',
  advice: 'after-advice',
  vote: 'voted',
  consent: 'agreed',
  unanimity: 'agreed',
  handover: 'handed-over',
  escalate: 'sent-out',
};

/** Who took part, was heard, or was not asked at all, without a fact that the decision was about. */
function unknowing({ rungs, rule, outside }: EntryOf<'decided'>, moment: Moment, { role, i }: { role: Role; i: number }): Found {
  const [fact] = moment.lacking?.[i] ?? [];
  const rung = rungs[i] ?? 3;
  if (!fact || rung > ASKED_UNKNOWING) return [];
  const asked: HighlightId = isTogether(rule, outside) ? 'unknowing' : 'spoke-unknowing';
  return [[rung === ASKED_UNKNOWING ? asked : 'unasked', { role, other: fact.role, n: fact.n }]];
}

/** What counts even when the take was set aside: a cut, and what was said or asked. */
const STAYS: readonly HighlightId[] = ['cut', 'own-idea', 'habit', 'whispered'];

/** Everything that happened worth asking about, strongest first; within one kind, the last time it happened. */
export function highlightsOf(evening: Evening): Highlight[] {
  const found = evening.moments.flatMap((moment) =>
    moment.entries.flatMap((entry) => {
      const look = LOOKS[entry.kind] as ((entry: Entry, moment: Moment) => Found) | undefined;
      const seen = look?.(entry, moment) ?? [];
      return seen.filter(([id]) => moment.live || STAYS.includes(id)).map(([id, fill]): Highlight => ({ id, n: moment.n, fill }));
    }),
  );
  const all = [...found, ...untold(evening), ...sat(evening)];
  return HIGHLIGHTS.flatMap((id) => all.filter((each) => each.id === id).reverse());
}

/** Facts that never came on the table and were never whispered. */
function untold({ world, end }: Evening): Highlight[] {
  const said = [...end.evening.laid, ...end.evening.whispered].map(({ fact }) => fact);
  return [...ROLES].reverse().flatMap((role) => {
    const kept = world.scenario.roles[role].facts.find((fact) => !said.includes(fact.id));
    return kept ? [{ id: 'untold' as const, n: 0, fill: { role, n: kept.n } }] : [];
  });
}

const sat = ({ end, header }: Evening): Highlight[] =>
  (['sun', 'moon', 'star'] as const)
    .filter((team) => !header.puppets.includes(team))
    .map((team) => ({ id: 'sat', n: 0, fill: { team, role: end.evening.seats[team] } }));
