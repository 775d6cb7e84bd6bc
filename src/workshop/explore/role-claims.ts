import type { World } from '#rules/state.ts';
import { HAMMERS, type Id, ROLES, type Role, RULES, type Rule } from '#scenario/ids.ts';
import { BARE, type Course } from './deciding-table.ts';
import { factsToOpen, withLaid } from './facts.ts';
import type { Finding } from './finding.ts';
import { canOpen, type Moment, writtenIn } from './moments.ts';
import { formatsWith, type Looked, scenesOf } from './options-claims.ts';
import { withScene } from './walk.ts';

/** How often a role's fingers, pick or hand alone change which option is decided, of all ways to come to a decision by a rule: 0 to 1. */
type Shares = Partial<Record<Rule, number>>;

/**
 * Each role can change an outcome in every scene: under some allowed rule, at some place of the hammer, changing only what this role
 * points at, picks or shows changes which option is decided. The share per rule is told; by nature unanimity is low and consent high.
 */
export function agency(looked: Looked): Finding[] {
  const known = new Map<string, Record<Role, Shares>>();
  return scenesOf(looked.world).flatMap((issue) => {
    const shares = sharesIn(looked, issue, known);
    return ROLES.map((role): Finding => {
      const most = Math.max(0, ...Object.values(shares[role]));
      const words = Object.fromEntries(Object.entries(shares[role]).map(([rule, share]) => [rule, Math.round(share * 100)]));
      const formats = formatsWith(looked.world, issue);
      return { claim: 'agency', about: [role, issue], proof: most > 0 ? 'proved' : 'disproved', pass: 'scene', formats, words };
    });
  });
}

/** Scenes with the same rules and as many choices have the same table. */
function sharesIn(looked: Looked, issue: Id, known: Map<string, Record<Role, Shares>>): Record<Role, Shares> {
  const rules = [...(looked.world.scenario.scenes[issue]?.rules ?? [])].sort();
  const choices = mostOpen(looked, issue);
  const key = [choices, ...rules].join();
  const shares = known.get(key) ?? sharesOfAll(tableOf(looked, issue, choices));
  known.set(key, shares);
  return shares;
}

const sharesOfAll = (table: Course[][]): Record<Role, Shares> => ({
  resident: sharesOf(table, 'resident'),
  worker: sharesOf(table, 'worker'),
  official: sharesOf(table, 'official'),
});

/** As many choices as can lie open at once; where none are written there are ideas of the group. */
function mostOpen({ world, moments }: Looked, issue: Id): number {
  if (writtenIn(world, issue).length === 0) return BARE.length;
  const here = moments.filter((moment) => moment.issue === issue && moment.take === 2);
  return Math.min(BARE.length, Math.max(0, ...here.map((moment) => canOpen(world, moment).length)));
}

/** All ways to decide in this scene, from every place of the hammer, refused or not. */
function tableOf({ moments, tables }: Looked, issue: Id, choices: number): Course[][] {
  const moment = moments.find((one) => one.issue === issue && one.take === 2);
  if (!moment || choices === 0) return [];
  return HAMMERS.flatMap((hammer) =>
    [false, true].map((refused) => {
      const state = withScene(moment.state, { rule: null, refused });
      return tables({ ...state, play: { ...state.play, hammer } }, choices);
    }),
  );
}

function sharesOf(table: Course[][], role: Role): Shares {
  const shares: Shares = {};
  for (const rule of RULES) {
    for (const all of table) {
      const here = all.filter((course) => course.rule === rule);
      if (here.length > 0) shares[rule] = Math.max(shares[rule] ?? 0, turned(here, role) / here.length);
    }
  }
  return shares;
}

/** How many ways have another beside them in which the others answer the same wherever they are asked the same, and that ends otherwise. */
function turned(here: Course[], role: Role): number {
  const groups = new Map<string, Answers[]>();
  for (const answers of here.map((course) => answersOf(course, role)))
    groups.set(answers.fingers, [...(groups.get(answers.fingers) ?? []), answers]);
  const all = [...groups.values()];
  return all.reduce((count, group) => count + group.filter((one) => group.some((other) => isTurned(one, other))).length, 0);
}

/** What the others do in a course. */
interface Answers {
  /** What they point at and pick, round after round. */
  fingers: string;
  /** Hands by round and role: whose choice it visibly is, is not asked. */
  hands: Record<string, string>;
  option: Id | null;
}

function answersOf({ deeds, option }: Course, role: Role): Answers {
  const answers = { fingers: '', hands: {} as Record<string, string>, option };
  let round = 1;
  for (const deed of deeds) {
    if (deed.do === 'go-on') round += 1;
    if (!('role' in deed) || deed.role === role) continue;
    if (deed.do === 'show-hand') answers.hands[`${round} ${deed.role}`] = deed.hand;
    else if (deed.do !== 'speak-fist') answers.fingers += JSON.stringify([round, deed]);
  }
  return answers;
}

function isTurned(one: Answers, other: Answers): boolean {
  return one.option !== other.option && Object.entries(one.hands).every(([asked, hand]) => (other.hands[asked] ?? hand) === hand);
}

/**
 * Each role needs another: there is a first decision in which an option that it is for does not open by what it knows itself, and opens
 * by what another knows.
 */
export function dependence({ world, moments }: Looked): Finding[] {
  return ROLES.map((role): Finding => {
    const own = world.scenario.roles[role].facts.map(({ id }) => id);
    const needy = moments.some((moment) => wishes(world, role, moment).some((option) => needsOthers(world, moment, { option, own })));
    return {
      claim: 'dependence',
      about: [role],
      proof: needy ? 'proved' : 'disproved',
      pass: 'whole',
      formats: world.scenario.formats,
      words: {},
    };
  });
}

function wishes({ scenario }: World, role: Role, { issue }: Moment): Id[] {
  const options = Object.entries(scenario.scenes[issue]?.options ?? {});
  return options.filter(([, option]) => option.for[role] === 2).map(([id]) => id);
}

function needsOthers(world: World, { state }: Moment, { option, own }: { option: Id; own: readonly Id[] }): boolean {
  const facts = factsToOpen(world, withLaid(world, state, own), option);
  return facts?.some((fact) => !own.includes(fact)) ?? false;
}
