import type { Deed } from '#rules/command.ts';
import { openOptions, placeOf } from '#rules/options.ts';
import type { State, World } from '#rules/state.ts';
import { FORMATS, type Format, type Id, ROLES } from '#scenario/ids.ts';
import type { Tables } from './deciding-table.ts';
import { everyValue } from './every-value.ts';
import { factsToOpen, laying, withLaid } from './facts.ts';
import type { Finding, Witness } from './finding.ts';
import { LEAST_OPEN, type Moment, witnessOf, writtenIn, writtenOpen } from './moments.ts';
import { openedBySome } from './projection/evening.ts';

/** What the claims look at: nothing here is a whole evening. */
export interface Looked {
  world: World;
  /** Moments of the first decision of an evening, each format and letter. */
  moments: Moment[];
  tables: Tables;
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

/**
 * Each option of the file can lie open, and then be proposed: under consent with three thumbs it is decided. What opens in no first decision
 * is left open for the second issue of 100 minutes, unless no value of what it reads opens it.
 */
export function optionsHappen(looked: Looked): Finding[] {
  const { world } = looked;
  return eachOption(world).map(({ issue, option }): Finding => {
    const formats = formatsWith(world, issue);
    const base = { claim: 'option-happens', about: [issue, option], formats, words: {} } satisfies Partial<Finding>;
    for (const moment of looked.moments.filter((one) => one.issue === issue)) {
      const facts = factsToOpen(world, moment.state, option);
      if (facts) return { ...base, proof: 'proved', pass: 'whole', witness: deciding(world, moment, { option, facts }) };
    }
    if (!formats.includes('100')) return { ...base, proof: 'disproved', pass: 'whole' };
    return { ...base, proof: neverOpens(looked, issue, option) ? 'disproved' : 'open', pass: 'scene' };
  });
}

/**
 * From no value of what it reads does it open, with every fact on the table and whichever habit was asked about; nor by a card, which opens
 * the first option that lies face down.
 */
function neverOpens({ world, moments }: Looked, issue: Id, option: Id): boolean {
  const from = moments.find((moment) => moment.issue === issue)?.state;
  if (!from || openedBySome(world).has(option)) return false;
  const before = writtenIn(world, issue).slice(0, writtenIn(world, issue).indexOf(option));
  return askings(world, from, issue).every((asked) => {
    if (placeOf(world, asked, option) === 'stamped') return true;
    const inFront = (other: Id) => placeOf(world, asked, other) !== 'stamped' && opensNowhere(world, asked, other);
    return opensNowhere(world, asked, option) && before.some(inFront);
  });
}

function opensNowhere(world: World, from: State, option: Id): boolean {
  const states = everyValue(world, from.play.scene?.issue ?? '', from);
  if (!states) return false;
  for (const state of states) if (factsToOpen(world, state, option)) return false;
  return true;
}

/** With none of the habits asked about, and with each: there is one question an issue. */
function askings(world: World, state: State, issue: Id): State[] {
  const habits = Object.keys(world.scenario.scenes[issue]?.habits ?? {});
  return [[], ...habits.map((habit) => [habit])].map((questioned) => ({ ...state, evening: { ...state.evening, questioned } }));
}

function deciding(world: World, moment: Moment, { option, facts }: { option: Id; facts: Id[] }): Witness {
  const { hammer, scene } = moment.state.play;
  const free = hammer === 'middle' ? 'resident' : hammer;
  const pointing = ROLES.map((role): Deed => ({ do: 'point', role, at: 'consent' }));
  const setting: Deed[] = hammer === 'middle' ? pointing : [{ do: 'set-rule', role: hammer, rule: 'consent' }];
  const pick: Deed = { do: 'pick', role: scene?.rule ? 'official' : free, option };
  return witnessOf(moment, [...laying(world, facts), ...(scene?.rule ? [] : setting), pick]);
}

/**
 * Always at least two written options open, with nothing laid: in every first decision, and from every value a scene can read. A scene that
 * was written without options asks for ideas, and is not meant.
 */
export function twoOpen(looked: Looked): Finding[] {
  const written = scenesOf(looked.world).filter((issue) => writtenIn(looked.world, issue).length > 0);
  return written.map((issue): Finding => {
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

/**
 * A habit matters when asking about it can open something, or when it says that a rule is real. What it frees in no first decision is left
 * open for a second.
 */
export function habitsMatter(looked: Looked): Finding[] {
  const { world, moments } = looked;
  return scenesOf(world).flatMap((issue) =>
    Object.entries(world.scenario.scenes[issue]?.habits ?? {}).map(([habit, { truth, closes }]): Finding => {
      const formats = formatsWith(world, issue);
      const base = { claim: 'habit-matters', about: [issue, habit], formats, words: {} } satisfies Partial<Finding>;
      // Where nothing is written there is nothing to open: asking about it is what it is for.
      if (truth === 'rule' || closes.length === 0) return { ...base, proof: 'proved', pass: 'text' };
      const freed = moments.find(
        (moment) => moment.issue === issue && moment.state.evening.questioned.includes(habit) && freedBy(world, moment, closes),
      );
      if (freed) return { ...base, proof: 'proved', pass: 'whole', witness: witnessOf(freed) };
      const never = closes.every((option) => neverOpens(looked, issue, option));
      if (!formats.includes('100')) return { ...base, proof: 'disproved', pass: 'whole' };
      return { ...base, proof: never ? 'disproved' : 'open', pass: 'scene' };
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
  return scenesOf(world).flatMap((issue) => writtenIn(world, issue).map((option) => ({ issue, option })));
}
