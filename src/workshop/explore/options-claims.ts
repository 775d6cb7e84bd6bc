import { openOptions } from '#rules/options.ts';
import type { State, World } from '#rules/state.ts';
import { FORMATS, type Format, type Id } from '#scenario/ids.ts';
import { everyValue } from './every-value.ts';
import { factsToOpen, laying, withLaid } from './facts.ts';
import type { Finding, Witness } from './finding.ts';
import { LEAST_OPEN, type Moment, witnessOf, writtenOpen } from './moments.ts';

export interface Looked {
  world: World;
  /** Moments of the first decision of an evening, each format and letter. */
  moments: Moment[];
  /** What seeded plays of whole evenings met first: an option that lay open, or a moment with too few. */
  met: { open: Map<string, Witness>; few: Map<string, Witness> };
}

export const formatsWith = ({ scenario }: World, issue: Id): Format[] =>
  FORMATS.filter((format) => scenario.formats.includes(format) && scenario.letters[format].includes(issue));

/** A letter that no format lays out is never played. */
export function scenesHappen({ world }: Looked): Finding[] {
  const { opening, scenes } = world.scenario;
  // The issue of the opening show is there to be watched, unless it is a letter as well.
  const played = Object.keys(scenes).filter((issue) => issue !== opening.issue || formatsWith(world, issue).length > 0);
  return played.map((issue): Finding => {
    const formats = formatsWith(world, issue);
    return { claim: 'scene-happens', about: [issue], proof: formats.length > 0 ? 'proved' : 'disproved', pass: 'text', formats, words: {} };
  });
}

/** Each option of the file can lie open, and then be proposed: under consent with three thumbs it is decided. */
export function optionsHappen(looked: Looked): Finding[] {
  return eachOption(looked.world).map(({ issue, option }): Finding => {
    const base = {
      claim: 'option-happens',
      about: [issue, option],
      formats: formatsWith(looked.world, issue),
      words: {},
    } satisfies Partial<Finding>;
    for (const moment of looked.moments.filter((one) => one.issue === issue)) {
      const facts = factsToOpen(looked.world, moment.state, option);
      if (facts) return { ...base, proof: 'proved', pass: 'whole', witness: deciding(looked.world, moment, { option, facts }) };
    }
    const met = looked.met.open.get(`${issue}/${option}`);
    if (met) return { ...base, proof: 'proved', pass: 'plays', witness: met };
    if (!base.formats.includes('100')) return { ...base, proof: 'disproved', pass: 'whole' };
    return { ...base, proof: neverOpens(looked, issue, option) ? 'disproved' : 'open', pass: 'scene' };
  });
}

/** From no value of what it reads does it open, with every fact on the table and every habit asked about. */
function neverOpens({ world, moments }: Looked, issue: Id, option: Id): boolean {
  const from = moments.find((moment) => moment.issue === issue)?.state;
  const states = from && everyValue(world, issue, asked(world, from, issue));
  if (!states) return false;
  for (const state of states) if (factsToOpen(world, state, option)) return false;
  return true;
}

function asked(world: World, state: State, issue: Id): State {
  const habits = Object.keys(world.scenario.scenes[issue]?.habits ?? {});
  return { ...state, evening: { ...state.evening, questioned: [...state.evening.questioned, ...habits] } };
}

function deciding(world: World, moment: Moment, { option, facts }: { option: Id; facts: Id[] }): Witness {
  const witness = witnessOf(moment);
  const [part] = witness.parts;
  const { hammer, scene } = moment.state.play;
  const ruling = scene?.rule
    ? []
    : hammer === 'middle'
      ? pointing('consent')
      : [{ do: 'set-rule', role: hammer, rule: 'consent' } as const];
  const by = scene?.rule ? 'official' : hammer === 'middle' ? 'resident' : hammer;
  part?.deeds.push(...laying(world, facts), ...ruling, { do: 'pick', role: by, option });
  return witness;
}

const pointing = (at: Id) => (['resident', 'worker', 'official'] as const).map((role) => ({ do: 'point', role, at }) as const);

/** Always at least two written options open, with nothing laid: in every first decision, and from every value a scene can read. */
export function twoOpen(looked: Looked): Finding[] {
  return scenesOf(looked.world).map((issue): Finding => {
    const base = { claim: 'two-open', about: [issue], formats: formatsWith(looked.world, issue) } satisfies Partial<Finding>;
    const here = looked.moments.filter((moment) => moment.issue === issue);
    const poor = here.find((moment) => writtenOpen(looked.world, moment).length < LEAST_OPEN);
    if (poor) {
      const words = { count: writtenOpen(looked.world, poor).length };
      return { ...base, proof: 'disproved', pass: 'whole', words, witness: witnessOf(poor) };
    }
    const onPaper = fewest(looked.world, issue, here);
    if (onPaper !== null && onPaper >= LEAST_OPEN) return { ...base, proof: 'proved', pass: 'scene', words: { count: onPaper } };
    if (!base.formats.includes('100')) return { ...base, proof: 'proved', pass: 'whole', words: { count: LEAST_OPEN } };
    const met = looked.met.few.get(issue);
    if (met) return { ...base, proof: 'disproved', pass: 'plays', words: { count: 0 }, witness: met };
    return { ...base, proof: 'open', pass: 'scene', words: { count: onPaper ?? 0 } };
  });
}

/** The fewest written options open from any value at all; null when there are too many values. */
function fewest(world: World, issue: Id, here: Moment[]): number | null {
  let least = Number.POSITIVE_INFINITY;
  for (const { state } of kinds(here)) {
    const states = everyValue(world, issue, { ...state, evening: { ...state.evening, questioned: [] } });
    if (!states) return null;
    for (const each of states) least = Math.min(least, writtenOpen(world, { state: each, issue }).length);
  }
  return least;
}

/** Habits let go of an option or not by whether the official covered: one moment of each kind stands for all. */
function kinds(here: Moment[]): Moment[] {
  return [...new Map(here.map((moment) => [moment.state.play.scene?.covered, moment])).values()];
}

/** A habit matters when asking about it can open something, or when it says that a rule is real. */
export function habitsMatter(looked: Looked): Finding[] {
  const { world, moments } = looked;
  return scenesOf(world).flatMap((issue) =>
    Object.entries(world.scenario.scenes[issue]?.habits ?? {}).map(([habit, { truth, closes }]): Finding => {
      const base = {
        claim: 'habit-matters',
        about: [issue, habit],
        formats: formatsWith(world, issue),
        words: {},
      } satisfies Partial<Finding>;
      if (truth === 'rule') return { ...base, proof: 'proved', pass: 'text' };
      const freed = moments.find(
        (moment) => moment.issue === issue && moment.state.evening.questioned.includes(habit) && freedBy(world, moment, closes),
      );
      return freed
        ? { ...base, proof: 'proved', pass: 'whole', witness: witnessOf(freed) }
        : { ...base, proof: 'disproved', pass: 'whole' };
    }),
  );
}

function freedBy(world: World, { state }: Moment, closes: readonly Id[]): boolean {
  return closes.some((option) => {
    const facts = factsToOpen(world, state, option);
    return facts !== null && openOptions(world, withLaid(world, state, facts)).includes(option);
  });
}

export const scenesOf = (world: World): Id[] => Object.keys(world.scenario.scenes).filter((issue) => formatsWith(world, issue).length > 0);

function eachOption(world: World): { issue: Id; option: Id }[] {
  return scenesOf(world).flatMap((issue) => Object.keys(world.scenario.scenes[issue]?.options ?? {}).map((option) => ({ issue, option })));
}
