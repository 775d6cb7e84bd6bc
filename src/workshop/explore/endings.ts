import type { Deed } from '#rules/command.ts';
import { draft } from '#rules/draft.ts';
import { duePromises } from '#rules/promises.ts';
import { decide } from '#rules/result.ts';
import type { State, World } from '#rules/state.ts';
import { type Id, ROLES } from '#scenario/ids.ts';
import { type Course, courses } from './deciding-table.ts';
import { laying, withLaid } from './facts.ts';
import type { Witness } from './finding.ts';
import { canOpen, type Moment, witnessOf } from './moments.ts';
import { after } from './walk.ts';

/** `resident-light`, `house-silent`: a line of a year later. */
export type Ending = string;

export interface Endings {
  met: Map<Ending, Witness>;
  /** States looked at: decided, and each way their promises can go. */
  states: number;
}

/**
 * Every way a first decision can end the evening, walked completely: each moment, each course of a decision that differs in what it
 * leaves behind, each option of the file, each promise kept or broken, then the closing. Own ideas and promises in own words are free
 * choices besides; they are left out here, and the seeded plays have them.
 */
export function endings(world: World, moments: readonly Moment[], onStep: (done: number) => void = () => {}): Endings {
  const tables = new Map<string, Course[]>();
  const found: Endings = { met: new Map(), states: 0 };
  const seen = new Set<string>();
  moments.forEach((moment, place) => {
    onStep(place / moments.length);
    for (const { option, facts } of canOpen(world, moment)) {
      const laid = withLaid(world, moment.state, facts);
      for (const course of tableFor(tables, world, moment)) {
        for (const value of valuesFor(world, { course, option, issue: moment.issue })) {
          const state = decided(world, { ...laid, evening: { ...laid.evening, value } }, { course, option });
          const key = endKey(state);
          if (seen.has(key)) continue;
          seen.add(key);
          close(world, { state, moment: { ...moment, value }, deeds: [...laying(world, facts), ...named(course, option)] }, found);
        }
      }
    }
  });
  return found;
}

/** The shared value matters to a decision only where it may be a small win: one that the option serves stands for all, and one that it does not. */
function valuesFor({ scenario }: World, { course, option, issue }: { course: Course; option: Id; issue: Id }): Id[] {
  const fits = scenario.scenes[issue]?.options[option]?.fits ?? [];
  const served = scenario.values.find((value) => fits.includes(value));
  const other = scenario.values.find((value) => !fits.includes(value));
  const mayWin = course.option !== null && !course.scene.decided?.outside && !course.scene.decided?.hands.includes('object');
  const both = [other, mayWin ? served : undefined].filter((value) => value !== undefined);
  return both.length > 0 ? both : [served ?? ''];
}

interface Ended {
  state: State;
  moment: Moment;
  deeds: Deed[];
}

/** Every promise that is due kept or broken, then the closing; the first way to each line is its witness. */
function close(world: World, ended: Ended, found: Endings): void {
  found.states += 1;
  const [promise] = duePromises({ ...ended.state, play: { ...ended.state.play, scene: null } });
  if (promise) {
    for (const kept of [true, false]) {
      const deed: Deed = { do: 'keep', from: promise.from, to: promise.to, kept };
      const state = after(world, ended.state, deed);
      if (state) close(world, { ...ended, state, deeds: [...ended.deeds, deed] }, found);
    }
    return;
  }
  const closed = after(world, ended.state, { do: 'close' });
  for (const ending of linesOf(closed)) {
    if (found.met.has(ending)) continue;
    const witness = witnessOf(ended.moment);
    witness.parts[0]?.deeds.push(...ended.deeds, { do: 'close' });
    found.met.set(ending, witness);
  }
}

export function linesOf(state: State | null): Ending[] {
  const lines = state?.play.closing?.yearLater;
  return lines ? [...ROLES.map((role, place) => `${role}-${lines.roles[place]}`), `house-${lines.house}`] : [];
}

/** What the closing can still read. */
function endKey({ play }: State): string {
  const last = play.decisions.at(-1);
  return JSON.stringify([
    play.trust,
    play.energy,
    play.house,
    play.promises,
    play.flown,
    last?.issue,
    last?.option === null,
    last?.ring,
    last?.story,
  ]);
}

/** Courses that leave the same behind are one: the rule in force, its fists, its thumbs, its round, whether it went outside. */
function tableFor(tables: Map<string, Course[]>, world: World, moment: Moment): Course[] {
  const { scene, hammer } = moment.state.play;
  const rules = world.scenario.scenes[moment.issue]?.rules ?? [];
  const key = JSON.stringify([hammer, scene?.refused, scene?.rule, moment.take, rules, moment.issue]);
  const known = tables.get(key);
  if (known) return known;
  const facts = canOpen(world, moment).flatMap((one) => one.facts);
  const all = courses(world, withLaid(world, moment.state, facts));
  const table = [...new Map(all.reverse().map((course) => [leavesBehind(course), course])).values()];
  tables.set(key, table);
  return table;
}

function leavesBehind({ rule, scene, option }: Course): string {
  const { hands, round, outside } = scene.decided ?? { hands: [], round: 1, outside: false };
  const fists = hands.map((hand) => hand === 'object');
  return JSON.stringify([rule, outside, round, fists, hands.filter((hand) => hand === 'support').length, option === null]);
}

/** The state after this course with this option, decided by the kernel's own function. */
function decided(world: World, from: State, { course, option }: { course: Course; option: Id }): State {
  const state = draft(from);
  const { rule, ruleBy, points, hands, falls, toOutside, proposal } = course.scene;
  const swap = (id: Id): Id => (id === course.option ? option : id === option ? (course.option ?? id) : id);
  const renamed = Object.fromEntries(Object.entries(points).map(([role, id]) => [role, swap(id)]));
  if (state.play.scene)
    Object.assign(state.play.scene, {
      rule,
      ruleBy,
      points: renamed,
      hands: { ...hands },
      falls,
      toOutside,
      proposal: proposal && course.option !== null ? { ...proposal, option } : null,
    });
  decide({ world, state, past: () => undefined, entries: [], marks: [] });
  return state;
}

/** The commands of a course, its option under the name it has here. */
function named({ deeds, option: theirs }: Course, option: Id): Deed[] {
  const swap = (id: Id): Id => (id === theirs ? option : id === option ? (theirs ?? id) : id);
  return deeds.map((deed) => {
    if (deed.do === 'pick') return { ...deed, option: swap(deed.option) };
    return deed.do === 'point' ? { ...deed, at: swap(deed.at) } : deed;
  });
}
