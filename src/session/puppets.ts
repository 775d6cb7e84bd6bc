import type { CommandKind, Deed, Image, OwnIdea } from '#rules/command.ts';
import { fistsDue, proposable, proposers, rulesOpen } from '#rules/deciding.ts';
import { verbIsOpen } from '#rules/moves.ts';
import { ideaOf } from '#rules/options.ts';
import { duePromises } from '#rules/promises.ts';
import { sayOf } from '#rules/say.ts';
import type { State, World } from '#rules/state.ts';
import { isPuppet, openLetters } from '#rules/table.ts';
import { takesOf } from '#rules/turn.ts';
import { factsLeft, optionOf, pairOf, scenePlay, thinnest, weight } from '#rules/world.ts';
import { HANDS, type Hand, type Id, RINGS, ROLES, type Role, type Rule, VERBS, type Verb } from '#scenario/ids.ts';
import { glance } from './glance.ts';

/**
 * What a puppet on an empty seat does now, with the row of RULES 15 it followed, or null when it is not its turn. In a step that all
 * answer at once it comes last, so that it gives nothing away.
 */
export function puppetDeed(world: World, state: State, phase: string): Deed | null {
  if (state.evening.puppets.length === 0) return null;
  const row = ROWS.find(({ at }) => phase === at || phase.startsWith(`${at}.`));
  if (!row) return null;
  const role = row.all
    ? lastAnswer(world, state, row.all)
    : (ROLES.find((each) => isPuppet(state, each) && row.turn?.(world, state) === each) ?? null);
  return role ? row.act(world, state, role) : null;
}

interface Row {
  at: string;
  /** The question all answer; the puppet waits for the people. */
  all?: CommandKind;
  /** Whose turn it is where one role acts. */
  turn?: (world: World, state: State) => Role | 'middle' | null;
  act: (world: World, state: State, role: Role) => Deed | null;
}

const ROWS: Row[] = [
  { at: 'say.fingers', all: 'show-say', act: showSay },
  { at: 'turn.fingers', all: 'show-say', act: showSay },
  { at: 'closing.fingers', all: 'show-say', act: showSay },
  { at: 'say.image', all: 'build-image', act: buildImage },
  {
    at: 'agenda.choosing',
    turn: (_world, { play }) => play.hammer,
    act: (world, state) => because({ do: 'choose-issue', issue: letter(world, state) }, 'letter'),
  },
  { at: 'agenda.pointing', all: 'point', act: pointLetter },
  { at: 'take.promises', turn: promiser, act: keepPromise },
  { at: 'closing.promises', turn: promiser, act: keepPromise },
  { at: 'take.moves', all: 'play-move', act: playMove },
  { at: 'decision.rule.deciding', turn: (_world, { play }) => play.hammer, act: setRule },
  {
    at: 'decision.rule.pointing',
    all: 'point',
    act: (_world, _state, role) => because({ do: 'point', role, at: 'consent' }, 'rule-consent'),
  },
  {
    at: 'decision.picking.choosing',
    turn: (world, state) => proposers(world, state)[0] ?? null,
    act: (world, state, role) => chosen(world, state, { role, deed: (option) => ({ do: 'pick', role, option }) }),
  },
  {
    at: 'decision.picking.pointing',
    all: 'point',
    act: (world, state, role) => chosen(world, state, { role, deed: (at) => ({ do: 'point', role, at }) }),
  },
  { at: 'decision.hands', all: 'show-hand', act: showHand },
  { at: 'decision.fists', turn: speaker, act: speak },
  { at: 'decision.leftRight', all: 'choose-take', act: chooseTake },
];

const because = (deed: Deed, row: string): Deed => ({ ...deed, because: `puppets.${row}` });

/** The first puppet that is still to answer, once every team of people has. */
function lastAnswer(world: World, state: State, kind: CommandKind): Role | null {
  const due = glance(world, state).due(kind);
  const roles = due.map((team) => state.evening.seats[team]);
  return roles.length > 0 && roles.every((role) => isPuppet(state, role)) ? (roles[0] ?? null) : null;
}

function showSay(world: World, state: State, role: Role): Deed {
  return because({ do: 'show-say', role, fingers: sayOf(world, state, role) }, 'say');
}

const PLACES: Record<Role, number> = { resident: 2, worker: 5, official: 8 };

/** A puppet builds what the stage shows. */
function buildImage(world: World, state: State, role: Role): Deed {
  const figure = (each: Role) => ({
    height: sayOf(world, state, each),
    x: PLACES[each],
    faces: each === 'worker' ? ('resident' as const) : ('worker' as const),
  });
  const image: Image = { figures: { resident: figure('resident'), worker: figure('worker'), official: figure('official') } };
  return because({ do: 'build-image', role, image }, 'image');
}

/**
 * The letter it would choose itself. But two puppets together always outnumber who plays alone: one that trusts them, or finds their
 * letter as near, points along.
 */
function pointLetter(world: World, state: State, role: Role): Deed {
  const { agenda, rings, trust } = state.play;
  const near = letter(world, state);
  const [person, ...others] = ROLES.filter((each) => !isPuppet(state, each));
  const at = person && others.length === 0 ? agenda.points[person] : undefined;
  if (!person || !at || at === near) return because({ do: 'point', role, at: near }, 'letter');
  if (rings[at] === rings[near]) return because({ do: 'point', role, at }, 'letter-as-near');
  const trusts = trust[pairOf(role, person)] >= weight(world, 'puppet-trust-from');
  return trusts ? because({ do: 'point', role, at }, 'letter-trust') : because({ do: 'point', role, at: near }, 'letter');
}

/** First letter of the nearest ring. */
function letter(world: World, state: State): Id {
  const open = openLetters(world, state);
  const near = RINGS.flatMap((ring) => open.filter((issue) => state.play.rings[issue] === ring));
  return near[0] ?? '';
}

function promiser(_world: World, state: State): Role | null {
  return duePromises(state).find((promise) => isPuppet(state, promise.from))?.from ?? null;
}

function keepPromise(world: World, state: State, role: Role): Deed | null {
  const promise = duePromises(state).find((due) => due.from === role);
  if (!promise) return null;
  const kept = state.play.energy[role] >= weight(world, 'promise-needs-candle-from');
  return because({ do: 'keep', from: role, to: promise.to, kept }, kept ? 'keep' : 'cannot-keep');
}

type Wish = [row: string, verb: Verb, holds: (world: World, state: State) => boolean];

/** First that fits (RULES 15). */
const WISHES: Record<Role, Wish[]> = {
  resident: [
    ['resident.tired', 'refuse', (world, { play }) => play.energy.resident <= weight(world, 'puppet-tired-up-to')],
    ['resident.fact', 'tell', (world, state) => factsLeft(world, state, 'resident').length > 0],
    ['resident.outside', 'bring', (world, { play }) => play.house.inclusion <= weight(world, 'puppet-inclusion-up-to')],
    ['resident.strong', 'do', () => true],
  ],
  worker: [
    [
      'worker.resident-tired',
      'take-over',
      (world, { play }) => play.energy.resident <= weight(world, 'puppet-tired-up-to') && play.energy.worker >= 1,
    ],
    [
      'worker.thin',
      'connect',
      (world, { play }) => play.trust[thinnest(play)] <= weight(world, 'puppet-thin-up-to') && play.energy.worker >= 1,
    ],
    ['worker.tired', 'let-go', (world, { play }) => play.energy.worker <= weight(world, 'puppet-tired-up-to')],
    ['worker.else', 'translate', () => true],
  ],
  official: [
    ['official.tired', 'cover', (world, { play }) => play.energy.official <= weight(world, 'puppet-tired-up-to')],
    ['official.outside', 'mediate', (_world, { play }) => play.rings[play.scene?.issue ?? ''] === 'outside'],
    ['official.trust', 'make-room', (world, { play }) => play.trust['resident-official'] >= weight(world, 'puppet-trust-from')],
    ['official.else', 'push', () => true],
  ],
};

function playMove(world: World, state: State, role: Role): Deed | null {
  const wish = WISHES[role].find(([, verb, holds]) => holds(world, state) && verbIsOpen(world, state, { role, verb }));
  const verb = wish?.[1] ?? (VERBS[role] as readonly Verb[]).find((each) => verbIsOpen(world, state, { role, verb: each }));
  return verb ? because({ do: 'play-move', role, verb }, wish?.[0] ?? 'only-open') : null;
}

/** Top-down when its own view of its best option is 2, else consent. */
function setRule(world: World, state: State, role: Role): Deed {
  const open = rulesOpen(world, state);
  const wanted: Rule = opinion(world, state, { role, option: best(world, state, role) }) === 2 ? 'top-down' : 'consent';
  const rule = open.includes(wanted) ? wanted : 'consent';
  return because({ do: 'set-rule', role, rule }, rule === 'top-down' ? 'rule-own' : 'rule-consent');
}

/** How it sees an option: 0, 1 or 2, as its card says; an idea of the group by the three answers that go with it. */
function opinion(world: World, state: State, { role, option }: { role: Role; option: Id }): 0 | 1 | 2 {
  const scene = scenePlay(state);
  const own = ideaOf(scene, option);
  return own ? opinionOfIdea(own, role) : (optionOf(world, scene.issue, option)?.for[role] ?? 1);
}

/** For who decides over it or has the good of it: 2. For who only does the work: 0. Else 1. */
function opinionOfIdea({ works, decides, benefits }: OwnIdea, role: Role): 0 | 1 | 2 {
  if (decides === role || benefits === role) return 2;
  return works === role ? 0 : 1;
}

/** What it picks or points at; where nothing lies yet it waits for the people: it has no ideas of its own. */
function chosen(world: World, state: State, { role, deed }: { role: Role; deed: (option: Id) => Deed }): Deed | null {
  const option = best(world, state, role);
  if (option === '') return null;
  return because(deed(option), ideaOf(scenePlay(state), option) ? 'best-idea' : 'best');
}

/** The open option with the highest own `for`, first in the file. */
function best(world: World, state: State, role: Role): Id {
  const open = proposable(world, state);
  return open.reduce(
    (top, option) => (opinion(world, state, { role, option }) > opinion(world, state, { role, option: top }) ? option : top),
    open[0] ?? '',
  );
}

const HAND_ROWS: Record<Hand, string> = { support: 'hand-for', 'live-with': 'hand-live', object: 'hand-against' };
const IDEA_ROWS: Record<Hand, string> = { support: 'idea-for', 'live-with': 'idea-live', object: 'idea-against' };

/** Its opinion, one lower when the ribbon to who proposed it is torn. */
function showHand(world: World, state: State, role: Role): Deed {
  const scene = scenePlay(state);
  const proposer = scene.proposal?.by ?? 'all';
  const own = opinion(world, state, { role, option: scene.proposal?.option ?? '' });
  const torn = own > 0 && proposer !== 'all' && proposer !== role && state.play.trust[pairOf(role, proposer)] === 0;
  const hand: Hand = HANDS[2 - (own - (torn ? 1 : 0))] ?? 'live-with';
  const rows = ideaOf(scene, scene.proposal?.option ?? null) ? IDEA_ROWS : HAND_ROWS;
  return because({ do: 'show-hand', role, hand }, torn ? 'hand-torn' : rows[hand]);
}

function speaker(_world: World, state: State): Role | null {
  return ROLES.find((role) => isPuppet(state, role) && fistsDue(state).includes(role)) ?? null;
}

/** Fact 1, then 2; nothing left to lay: it only says so. */
function speak(world: World, state: State, role: Role): Deed {
  const fact = factsLeft(world, state, role)[0];
  return fact ? because({ do: 'lay', role, n: fact.n }, 'fact') : because({ do: 'speak-fist', role }, 'no-fact');
}

/** The take in which its own candle is higher, else the later one. */
function chooseTake(_world: World, state: State, role: Role): Deed | null {
  const takes = takesOf(state);
  const top = takes.reduce((high, take) => (take.energy[role] >= high.energy[role] ? take : high), takes[0] as (typeof takes)[number]);
  return top ? because({ do: 'choose-take', role, take: top.take }, 'take') : null;
}
