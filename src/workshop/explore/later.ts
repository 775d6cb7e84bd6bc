import type { World } from '#rules/state.ts';
import type { Id } from '#scenario/ids.ts';
import type { OnStep } from './decided.ts';
import type { Finding, PassSize, Proof } from './finding.ts';
import { type Met, playFor, type Thing } from './plays.ts';
import { openedBySome, passagesOf } from './projection/evening.ts';
import { endingWanted, fewWanted, optionWanted } from './projection/questions.ts';
import { type Seeking, type Sought, seek, type Wanted } from './projection/search.ts';
import { start } from './walk.ts';

export interface Settled {
  findings: Finding[];
  passes: PassSize[];
}

interface Asked {
  findings: Finding[];
  /** At most so many evenings. */
  plays: number;
  onPlay: OnStep;
  onSeek: OnStep;
}

/** So long an evening has a second issue, with cards and promises that come due: too much to walk. */
const LONG = '100';

/**
 * What the first decision leaves open, asked of the longest evening: plays show what can be, a projection what cannot. What neither shows
 * stays open.
 */
export function settle(world: World, { findings, plays, onPlay, onSeek }: Asked): Settled {
  const left = findings.filter(({ proof }) => proof === 'open');
  const met = playFor(world, { format: LONG, wanted: [...new Set(left.flatMap((one) => thingsOf(world, one)))], most: plays }, (played) =>
    onPlay(played, played / plays),
  );
  const later: Later = { world, met, sought: new Map(), states: 0, complete: true, onSeek, seeking: null };
  const settled = findings.map((finding) => (finding.proof === 'open' ? answered(later, finding) : finding));
  return {
    findings: settled,
    passes: [
      { pass: 'plays', formats: [LONG], states: met.plays, complete: false },
      { pass: 'projection', formats: [LONG], states: later.states, complete: later.complete },
    ],
  };
}

interface Later {
  world: World;
  met: Met;
  sought: Map<Thing, Sought>;
  states: number;
  complete: boolean;
  onSeek: OnStep;
  seeking: Seeking | null;
}

/** What would answer a finding: any of these, met or not. */
function thingsOf({ scenario }: World, { claim, about }: Finding): Thing[] {
  const [issue = '', name = ''] = about;
  if (claim === 'two-open') return [`few ${issue}`];
  if (claim === 'ending-happens') return [`ending ${about.join('-')}`];
  if (claim === 'option-happens') return [`open ${issue}/${name}`];
  return claim === 'habit-matters' ? (scenario.scenes[issue]?.habits[name]?.closes ?? []).map((option) => `open ${issue}/${option}`) : [];
}

function answered(later: Later, finding: Finding): Finding {
  const things = thingsOf(later.world, finding);
  const [can, cannot]: Proof[] = finding.claim === 'two-open' ? ['disproved', 'proved'] : ['proved', 'disproved'];
  const met = things.find((thing) => later.met.things.has(thing));
  const witness = met && later.met.things.get(met);
  if (witness) return { ...finding, proof: can ?? 'open', pass: 'plays', witness };
  const never = things.every((thing) => {
    const { found, complete } = soughtFor(later, thing);
    return !found && complete;
  });
  return { ...finding, proof: never ? (cannot ?? 'open') : 'open', pass: 'projection' };
}

function soughtFor(later: Later, thing: Thing): Sought {
  const known = later.sought.get(thing);
  if (known) return known;
  later.seeking ??= { passages: passagesOf(later.world, LONG), start: start(later.world, LONG) };
  const sought = seek(later.seeking, wantedBy(later.world, thing), (states) =>
    later.onSeek(later.states + states, later.sought.size / (later.sought.size + 1)),
  );
  later.sought.set(thing, sought);
  later.states += sought.states;
  later.complete &&= sought.complete;
  return sought;
}

function wantedBy(world: World, thing: Thing): Wanted {
  const [kind, of = ''] = thing.split(' ');
  if (kind === 'ending') return endingWanted(world, of);
  const [issue = '', option = ''] = of.split('/') as Id[];
  return kind === 'few' ? fewWanted(world, issue) : optionWanted(world, { issue, option, opened: openedBySome(world) });
}
