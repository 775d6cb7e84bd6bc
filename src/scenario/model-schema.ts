import * as v from 'valibot';
import { CHORDS, HAMMERS, POWER_CARDS, ROLES, RULES, VERBS } from './ids.ts';
import { ID } from './schema.ts';

/** The shape of `scenarios/model.yaml`: every number of the game with its source beside it. */

/** What chords and cards may do besides changes: a closed list that the kernel knows. */
const DOINGS = [
  'fall',
  'rule-again',
  'rule-consent-next',
  'rule-top-down',
  'close-option',
  'open-option',
  'whisper',
  'lay-each',
  'soften-fist',
  'hammer-give',
  'ring-closer',
  'picture-if-ours',
  'ring-further',
  'no-rest',
  'no-ribbon',
  'plank',
  'paper',
  'push-fails',
  'gift',
] as const;

const id = v.pipe(v.string(), v.regex(ID));
const text = v.pipe(v.string(), v.nonEmpty());
const amount = v.pipe(v.number(), v.integer(), v.minValue(-4), v.maxValue(4));
const change = v.optional(v.record(v.string(), v.union([v.number(), v.string()])));
const doings = v.optional(v.array(v.picklist(DOINGS)));
const verb = v.strictObject({ candle: amount, rest: v.boolean(), effect: change, source: id });

function verbs<K extends string>(keys: readonly K[]) {
  return v.strictObject(Object.fromEntries(keys.map((key) => [key, verb])) as Record<K, typeof verb>);
}

const shape = v.strictObject({
  resident: v.optional(v.array(v.picklist(VERBS.resident))),
  worker: v.optional(v.array(v.picklist(VERBS.worker))),
  official: v.optional(v.array(v.picklist(VERBS.official))),
});
const chord = v.strictObject({
  id: v.picklist(CHORDS),
  shapes: v.pipe(v.array(shape), v.minLength(1)),
  if: v.optional(text),
  light: v.optional(v.boolean()),
  effect: change,
  doings,
  source: id,
});
const hammer = v.strictObject({ ...shape.entries, id, chord: v.optional(v.picklist(CHORDS)), to: v.picklist(HAMMERS), source: id });
const use = v.strictObject({ effect: change, doings, candle: v.optional(amount) });
const card = v.strictObject({ role: v.picklist(ROLES), base: id, source: id, over: use, with: use });
const rule = v.strictObject({ weights: v.record(id, amount), source: id });

export const modelSchema = v.strictObject({
  sources: v.record(id, v.strictObject({ cite: text, address: v.string() })),
  verbs: v.strictObject({ resident: verbs(VERBS.resident), worker: verbs(VERBS.worker), official: verbs(VERBS.official) }),
  chords: v.array(chord),
  hammer: v.array(hammer),
  rules: v.strictObject(Object.fromEntries(RULES.map((one) => [one, rule])) as Record<(typeof RULES)[number], typeof rule>),
  powerCards: v.strictObject(
    Object.fromEntries(POWER_CARDS.map((one) => [one, card])) as Record<(typeof POWER_CARDS)[number], typeof card>,
  ),
  weights: v.record(id, v.strictObject({ value: amount, source: id })),
});

export type WrittenModel = v.InferOutput<typeof modelSchema>;
