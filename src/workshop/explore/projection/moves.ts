import type { World } from '#rules/state.ts';
import { sceneOf, verbOf, weight } from '#rules/world.ts';
import { type Id, type MoveId, ROLES, type Role, VERBS, type Verb } from '#scenario/ids.ts';
import type { ChordRow } from '#scenario/model-types.ts';
import { adding, both, candle, changing, each, type Happening, handing, nothing, when } from './happening.ts';
import { and, atLeast, atMost, isOurs, not } from './may.ts';

type Played = Record<Role, Verb>;

/** All that three moves together may do in this scene (RULES 1 and 2). */
export function movesIn(world: World, issue: Id): Happening[] {
  const triples = VERBS.resident.flatMap((resident) =>
    VERBS.worker.flatMap((worker) => VERBS.official.map((official): Played => ({ resident, worker, official }))),
  );
  return triples.flatMap((played) => chordsOf(world, played).flatMap((chord) => soundings(world, { issue, played }, chord)));
}

/** The first chord that fits sounds: each that may be the first, when its condition holds and those before it do not. */
function chordsOf({ model }: World, played: Played): { row: ChordRow | undefined; given: Happening }[] {
  const found: ReturnType<typeof chordsOf> = [];
  let given = nothing;
  for (const row of model.chords) {
    if (!row.shapes.some((shape) => ROLES.every((role) => shape[role]?.includes(played[role]) ?? true))) continue;
    found.push({ row, given: row.if ? both(given, when(row.if)) : given });
    if (!row.if) return found;
    given = both(given, when(not(row.if)));
  }
  return [...found, { row: undefined, given }];
}

function soundings(
  world: World,
  { issue, played }: { issue: Id; played: Played },
  { row, given }: ReturnType<typeof chordsOf>[number],
): Happening[] {
  const verbs = ROLES.map((role) => verbDoes(world, { issue, role, verb: played[role] }, row));
  const chord = row ? chordDoes(world, issue, row) : [nothing];
  const hammer = world.model.hammer.find(
    (one) => (one.chord === undefined || one.chord === row?.id) && ROLES.every((role) => one[role]?.includes(played[role]) ?? true),
  );
  return [[given], ...verbs, chord, [hammer ? handing(hammer.to) : nothing]].reduce(each);
}

function verbDoes(world: World, { issue, role, verb }: { issue: Id; role: Role; verb: Verb }, row: ChordRow | undefined): Happening[] {
  const move: MoveId = `${role}.${verb}`;
  const written = verbOf(world, role, verb);
  const cost = sceneOf(world, issue).costs[move] ?? written.candle;
  const kept = role === 'resident' && row?.doings.includes('no-ribbon');
  const effect = changing(kept ? written.effect.filter(({ kind }) => kind !== 'trust') : written.effect, issue);
  const energy = { ask: 'energy', role } as const;
  if (cost < 0) return [both(effect, both(when(atLeast(energy, 1)), row?.light ? nothing : candle(role, cost)))];
  if (cost === 0 || (role === 'resident' && row?.doings.includes('no-rest'))) return [effect];
  if (!written.rest) return [both(effect, candle(role, cost))];
  const low = atMost(energy, weight(world, 'rest-up-to'));
  return [both(effect, both(when(low), candle(role, cost))), both(effect, when(not(low)))];
}

function chordDoes(world: World, issue: Id, { effect, doings }: ChordRow): Happening[] {
  const does = changing(effect, issue);
  const closer = adding(`ring ${issue}`, -1);
  const further = doings.includes('ring-further') ? adding(`ring ${issue}`, 1) : nothing;
  const ours = and(isOurs(issue));
  const picture = doings.includes('picture-if-ours') ? adding('sharedPicture', weight(world, 'pull-together-picture')) : nothing;
  const here = both(when(ours), picture);
  const elsewhere = both(when(not(ours)), doings.includes('ring-closer') ? closer : nothing);
  return each([both(does, further)], [here, elsewhere]);
}
