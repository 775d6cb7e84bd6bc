import * as v from 'valibot';
import { ANSWERS, HAMMERS, HOUSE_LINES, HOUSE_METERS, PAIRS, RINGS, ROLE_LINES, ROLES, type Role, RULES, TRUTHS, VERBS } from './ids.ts';

/**
 * The shape of `scenario.yaml`: keys, kinds of values, ranges and closed vocabularies. What one place says about another
 * (references, bounds over the whole case, conditions) is checked elsewhere. `scenarios/scenario.schema.json` is made from this.
 */

export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** A finding accepted on purpose: its code and what it is about, `S401-official-date`. */
const FINDING = /^S\d{3}(-[a-z0-9]+)+$/;

const id = v.pipe(v.string(), v.regex(ID));
const text = v.pipe(v.string(), v.nonEmpty());
const condition = v.pipe(v.string(), v.nonEmpty());
/** What a change does is read by `change.ts`. */
const change = v.record(v.string(), v.union([v.number(), v.string()]));
const level = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4));
const says = v.strictObject({ says: text });
const set = v.picklist(['hall', 'town-hall', 'street']);
const role = v.picklist(ROLES);

function each<K extends string, S extends v.GenericSchema>(
  keys: readonly K[],
  schema: S,
): v.StrictObjectSchema<{ [key in K]: S }, undefined> {
  return v.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as { [key in K]: S });
}

function byId<S extends v.GenericSchema>(schema: S, most: number, least = 0) {
  return v.pipe(v.record(id, schema), v.minEntries(least), v.maxEntries(most));
}

const trust = each(PAIRS, level);
const energy = each(ROLES, level);
const meters = { clarity: level, sharedPicture: level, reach: level, inclusion: level, hammer: v.picklist(HAMMERS) };
const start = v.strictObject({ trust, energy, ...meters });
const startAgain = v.partial(v.strictObject({ trust: v.partial(trust), energy: v.partial(energy), ...meters }));

const puppet = v.strictObject({
  head: id,
  skin: v.picklist([1, 2, 3, 4, 5]),
  wears: id,
  carries: id,
  beard: v.optional(v.boolean()),
  glasses: v.optional(v.boolean()),
  extra: v.optional(id),
});

/** Things a role can care about; weighed by explore only, never shown. */
const CARES = [...HOUSE_METERS, ...ROLES.map((one) => `energy ${one}` as const), ...PAIRS.map((one) => `trust ${one}` as const)];

const roleCard = v.strictObject({
  puppet,
  who: text,
  wants: text,
  knows: byId(v.strictObject({ n: v.picklist([1, 2]), says: text, laid: v.optional(text) }), 2, 2),
  stuck: text,
  can: text,
  guesses: byId(v.strictObject({ says: text, right: v.optional(v.boolean()) }), 3, 3),
  cares: v.array(v.picklist(CARES)),
});

const outcome = v.strictObject({ says: text, change: v.optional(change) });

const issue = v.strictObject({
  title: text,
  line: text,
  ring: v.picklist(RINGS),
  elsewhere: outcome,
  answers: each(ANSWERS, outcome),
});

const promise = v.strictObject({ from: role, to: role, says: text });

const option = v.strictObject({
  says: text,
  more: v.optional(text),
  from: v.picklist([...ROLES, 'all', 'outside']),
  if: v.optional(condition),
  about: v.optional(v.array(id)),
  fits: v.optional(v.array(id)),
  for: each(ROLES, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2))),
  change: v.optional(change),
  promises: v.optional(v.record(id, promise)),
  reads: each(ROLES, text),
});

const habit = v.strictObject({
  says: text,
  closes: v.array(id),
  truth: v.picklist(TRUTHS),
  why: text,
  source: v.optional(id),
  with: v.optional(promise),
});

/** Besides these, every scene allows `top-down` and `consent`. */
const EXTRA_RULES = RULES.filter((rule) => rule !== 'top-down' && rule !== 'consent');

const moves = v.strictObject({
  resident: each(VERBS.resident, says),
  worker: each(VERBS.worker, says),
  official: each(VERBS.official, says),
} satisfies Record<Role, v.GenericSchema>);
const MOVE_IDS = ROLES.flatMap((one) => VERBS[one].map((verb) => `${one}.${verb}` as const));

const scene = v.strictObject({
  set: v.optional(set),
  says: text,
  more: v.optional(text),
  moves,
  costs: v.optional(v.partial(each(MOVE_IDS, v.pipe(v.number(), v.integer(), v.minValue(-4), v.maxValue(4))))),
  habits: v.optional(byId(habit, 3)),
  decision: v.strictObject({
    asks: text,
    more: v.optional(text),
    rules: v.array(v.picklist(EXTRA_RULES)),
    // None at all, or four and more: `check-choices.ts`.
    options: byId(option, 6),
  }),
});

const disruption = v.strictObject({
  says: text,
  prop: v.optional(id),
  if: v.optional(condition),
  change: v.optional(change),
  else: v.optional(change),
});
const roleLines = each(ROLE_LINES, text);

export const caseSchema = v.strictObject({
  format: v.literal(1),
  id,
  version: text,
  language: v.picklist(['nl', 'en']),
  formats: v.pipe(v.array(v.picklist([50, 100, 25, '50', '100', '25'])), v.minLength(1)),
  letters: v.optional(v.partial(each(['50', '100', '25'], v.pipe(v.array(id), v.minLength(1))))),
  title: text,
  place: text,
  says: text,
  more: v.optional(text),
  set,
  cards: v.optional(v.picklist(['blank'])),
  own: text,
  start,
  values: byId(says, 4, 2),
  roles: each(ROLES, roleCard),
  opening: v.strictObject({ issue: id, start: v.optional(startAgain), says: text, play: text }),
  issues: byId(issue, 6, 1),
  scenes: byId(scene, 6, 1),
  disruptions: v.optional(byId(disruption, 8)),
  absent: v.optional(v.strictObject({ who: text, says: text })),
  'year-later': v.strictObject({ resident: roleLines, worker: roleLines, official: roleLines, house: each(HOUSE_LINES, text) }),
  sources: v.optional(v.record(id, v.strictObject({ says: text, at: text, address: text }))),
  expected: v.optional(v.record(v.pipe(v.string(), v.regex(FINDING)), text)),
  tests: v.optional(v.record(id, v.strictObject({ play: text, expect: condition }))),
});

export type WrittenCase = v.InferOutput<typeof caseSchema>;
export type WrittenScene = WrittenCase['scenes'][string];
export type WrittenOption = WrittenScene['decision']['options'][string];
