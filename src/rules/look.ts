import { PAIRS, ROLES, type Role, TEAMS, VERBS, type Verb } from '#scenario/ids.ts';
import { handsDue, pointsDue } from './deciding.ts';
import { guessAbout, guessesFor } from './evening.ts';
import { sceneView } from './look-scene.ts';
import { candleOf, verbIsOpen } from './moves.ts';
import { duePromises } from './promises.ts';
import { countPoints, lowest, sayPoints } from './say.ts';
import { sealView } from './sight.ts';
import type { Promised, State, World } from './state.ts';
import { layerOf, lettersOf, NEXT_SEAT, people, picksLeft, teamAt } from './table.ts';
import { takesOf } from './turn.ts';
import type { Audience, LetterView, OwnView, PromiseView, RoleView, View } from './view.ts';
import { factsLeft, factsOf, isLaid } from './world.ts';

/** What one audience may know of the state. Bookmarks and who is awaited come from the session. */
export function look(world: World, state: State, audience: Audience): View {
  const role = ROLES.find((each) => each === audience);
  return sealView({ ...common(world, state), audience, own: role ? ownView(world, state, role) : null }, audience);
}

let latest: { world: World; state: State; view: View } | null = null;

/** What is the same for every audience, made once for all who look at the same moment. */
function common(world: World, state: State): View {
  if (latest?.state !== state || latest.world !== world) latest = { world, state, view: viewOf(world, state) };
  return latest.view;
}

function viewOf(world: World, state: State): View {
  const { evening, play } = state;
  const { id, version, set, values, cards } = world.scenario;
  return {
    audience: 'room',
    case: { id, version, set, values, blank: cards === 'blank' },
    format: evening.format,
    secrecy: evening.secrecy,
    layer: layerOf(state),
    value: evening.value,
    teams: TEAMS.map((team) => ({ team, role: evening.seats[team], puppet: evening.puppets.includes(team) })),
    roles: ROLES.map((each) => roleView(world, state, each)),
    ribbons: PAIRS.map((pair) => ({ pair, trust: play.trust[pair], taped: play.taped.includes(pair) })),
    house: { ...play.house, bunting: play.won.length },
    hammer: play.hammer,
    letters: letters(world, state),
    picksLeft: picksLeft(world, state),
    lowest: lowest(world, state),
    table: evening.laid.map((laid) => ({ ...laid })),
    scene: sceneView(world, state),
    takes: takesOf(state).map(({ take, chord, rule, option, own, answer, says }) => ({ take, chord, rule, option, own, answer, says })),
    promises: play.promises.map((promise) => promiseView(state, promise)),
    images: evening.images,
    disruption: play.disruption && { ...play.disruption, prop: world.scenario.disruptions[play.disruption.id]?.prop ?? null },
    deck: [...play.deck],
    turn: turnView(world, state),
    closing: closingView(state),
    bookmarks: [],
    waiting: [],
    page: evening.page,
    own: null,
  };
}

function roleView(world: World, state: State, role: Role): RoleView {
  const { scene } = state.play;
  const points = sayPoints(world, state, role);
  const move = scene?.sounded ? scene.moves[role] : undefined;
  const shown = scene?.decided?.hands[ROLES.indexOf(role)] ?? (scene && handsPublic(state) ? scene.hands[role] : undefined);
  return {
    role,
    team: teamAt(state, role),
    look: world.scenario.roles[role].puppet,
    energy: state.play.energy[role],
    say: countPoints(points),
    sayPoints: points,
    felt: state.evening.felt?.[ROLES.indexOf(role)] ?? null,
    move: move ? { verb: move.verb, ...(move.words === undefined ? {} : { words: move.words }) } : null,
    hand: shown ?? null,
    pointed: scene && pointsPublic(state) ? (scene.points[role] ?? null) : null,
    verbs: (VERBS[role] as readonly Verb[]).map((verb) => ({
      verb,
      candle: candleOf(world, state, { role, verb }),
      open: verbIsOpen(world, state, { role, verb }),
    })),
    factsLeft: factsLeft(world, state, role).map((fact) => fact.n),
  };
}

/** Hands are public once all that are asked for are in; a puppet's hand comes last, so nothing is given away before. */
const handsPublic = (state: State): boolean => state.play.scene?.proposal != null && handsDue(state).length === 0;

const pointsPublic = (state: State): boolean =>
  state.play.scene?.proposal != null ||
  state.play.scene?.decided != null ||
  (state.play.scene?.rule === 'advice' && pointsDue(state).length === 0);

function letters(world: World, { evening, play }: State): LetterView[] {
  const place = (issue: string): LetterView['place'] => {
    if (play.flown.includes(issue)) return 'flown';
    if (play.scene?.issue === issue && !play.scene.chosen) return 'playing';
    return play.played.includes(issue) ? 'played' : 'open';
  };
  const pointed = play.agenda.asked && pointsDue({ evening, play }).length === 0 ? play.agenda.points : {};
  const pointedBy = (issue: string) => ROLES.filter((role) => pointed[role] === issue);
  return lettersOf(world, evening.format).map((issue) => ({
    issue,
    ring: play.rings[issue] ?? 'outside',
    place: place(issue),
    pointedBy: pointedBy(issue),
  }));
}

function promiseView(state: State, promise: Promised): PromiseView {
  const { from, to, text, words, paper } = promise;
  return { from, to, text: text ?? null, words: words ?? null, paper, due: duePromises(state).includes(promise), state: promise.state };
}

function turnView(world: World, state: State): View['turn'] {
  const { evening } = state;
  const giveBack = people(state).map((team) => {
    const about = NEXT_SEAT[evening.seats[team]];
    const given = evening.giveBacks.find((each) => each.team === team && each.turn === evening.turns);
    return { team, about, heardBy: teamAt(state, about), given: given !== undefined, mark: given?.mark ?? null };
  });
  const guess = people(state).map((team) => ({ team, about: guessAbout(state, team), guesses: guessesFor(world, state, team) }));
  return { giveBack, guess };
}

function closingView(state: State): View['closing'] {
  const { closing } = state.play;
  const due = duePromises(state).map((promise) => promiseView(state, promise));
  return { due, answers: closing?.answers ?? [], elsewhere: closing?.elsewhere ?? [], yearLater: closing?.yearLater ?? null };
}

function ownView(world: World, state: State, role: Role): OwnView {
  const facts = factsOf(world, role).map(({ id, n }) => ({ fact: id, n, laid: isLaid(state, id) }));
  const whispered = state.evening.whispered
    .filter((each) => each.to === role)
    .map((each) => ({ role: 'worker' as const, fact: each.fact }));
  const { scene } = state.play;
  return { role, team: teamAt(state, role), facts, whispered, move: scene?.moves[role] ?? null, hand: scene?.hands[role] ?? null };
}
