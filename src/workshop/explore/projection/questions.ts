import type { World } from '#rules/state.ts';
import { pairsOf, weight } from '#rules/world.ts';
import { HOUSE_LINES, type Id, ROLE_LINES, ROLES, type Role } from '#scenario/ids.ts';
import type { Condition, Habit } from '#scenario/types.ts';
import type { Ending } from '../endings.ts';
import type { Place } from './evening.ts';
import { and, atLeast, atMost, not, or, variablesIn } from './may.ts';
import type { Wanted } from './search.ts';

const ALWAYS = and();
const NEVER = or();

/** Whether a line of a year later can be read: the first that fits (RULES 14). */
export function endingWanted(world: World, ending: Ending): Wanted {
  const lines = new Map([...ROLES.flatMap((role) => roleLines(world, role)), ...houseLines(world)]);
  const reads = lines.get(ending) ?? NEVER;
  return { at: ({ name, left }) => (name === 'closing' && left.length === 0 ? reads : null), reads: variablesIn(reads) };
}

function roleLines(world: World, role: Role): [Ending, Condition][] {
  const energy = { ask: 'energy', role } as const;
  const ribbons = pairsOf(role).map((pair) => ({ ask: 'trust', pair }) as const);
  const from = weight(world, 'year-light-from');
  const fits: Record<(typeof ROLE_LINES)[number], Condition> = {
    spent: atMost(energy, 0),
    alone: or(...ribbons.map((ribbon) => atMost(ribbon, 0))),
    light: and(atLeast(energy, from), ...ribbons.map((ribbon) => atLeast(ribbon, from))),
    'goes-on': ALWAYS,
  };
  return firstOf(ROLE_LINES.map((line) => [`${role}-${line}`, fits[line]]));
}

function houseLines(world: World): [Ending, Condition][] {
  const from = weight(world, 'year-open-from');
  const fits: Record<(typeof HOUSE_LINES)[number], Condition> = {
    silent: atMost({ ask: 'reach' }, weight(world, 'year-silent-up-to')),
    'full-not-for-all': atMost({ ask: 'inclusion' }, weight(world, 'year-closed-up-to')),
    'open-and-full': and(atLeast({ ask: 'reach' }, from), atLeast({ ask: 'inclusion' }, from)),
    'half-open': ALWAYS,
  };
  return firstOf(HOUSE_LINES.map((line) => [`house-${line}`, fits[line]]));
}

const firstOf = (lines: [Ending, Condition][]): [Ending, Condition][] =>
  lines.map(([line, fits], place) => [line, and(...lines.slice(0, place).map(([, before]) => not(before)), fits)]);

/** Where a decision of a second issue begins. */
const isLater = ({ name, played }: Place, issue: Id): boolean => name === 'sounded' && played.length > 1 && played.at(-1) === issue;

/** Whether an option can lie open in a second issue: by its condition, or by the card that opens the first that lies face down. */
export function optionWanted(world: World, { issue, option, opened }: { issue: Id; option: Id; opened: ReadonlySet<Id> }): Wanted {
  const scene = world.scenario.scenes[issue];
  const own = opensBy(world, issue, { option, opened });
  const before = Object.keys(scene?.options ?? {}).slice(0, Object.keys(scene?.options ?? {}).indexOf(option));
  const at = (place: Place): Condition | null => {
    if (!isLater(place, issue) || stamp(world, { issue, option }, place.asked)) return null;
    const upFront = before.map((other) =>
      stamp(world, { issue, option: other }, place.asked) ? ALWAYS : opensBy(world, issue, { option: other, opened }),
    );
    return or(own, and(...upFront));
  };
  const reads = [own, ...before.map((other) => opensBy(world, issue, { option: other, opened }))].flatMap(variablesIn);
  return { at, reads };
}

/** Whether there can be fewer than two written options open in a second issue, with nothing laid and nothing asked. */
export function fewWanted(world: World, issue: Id): Wanted {
  const options = Object.keys(world.scenario.scenes[issue]?.options ?? {});
  const open = options.map((option) =>
    stamp(world, { issue, option }, null) ? NEVER : opensBy(world, issue, { option, opened: new Set() }),
  );
  const shut = and(...open.flatMap((one, place) => open.slice(place + 1).map((other) => or(not(one), not(other)))));
  const at = (place: Place) => (isLater(place, issue) && place.asked === null ? shut : null);
  return { at, reads: variablesIn(shut), nothingLaid: world };
}

function opensBy({ scenario }: World, issue: Id, { option, opened }: { option: Id; opened: ReadonlySet<Id> }): Condition {
  return opened.has(option) ? ALWAYS : (scenario.scenes[issue]?.options[option]?.if ?? ALWAYS);
}

/** The habit that keeps an option shut, when this one was asked about. */
function stamp({ scenario }: World, { issue, option }: { issue: Id; option: Id }, asked: Id | null): Habit | undefined {
  const habits = Object.entries(scenario.scenes[issue]?.habits ?? {});
  return habits.find(([id, { closes, truth }]) => closes.includes(option) && !(id === asked && truth !== 'rule'))?.[1];
}
