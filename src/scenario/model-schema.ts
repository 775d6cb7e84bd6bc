import * as v from 'valibot';
import { CHORDS, FORMATS, HAMMERS, POWER_CARDS, ROLES, RULES, type Rule, TIMED_STEPS, VERBS } from './ids.ts';
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

/** Every single number the kernel asks for: one that is missing or misspelt is a complaint, not a surprise in the middle of an evening. */
const WEIGHTS = [
  'rest-up-to',
  'card-ribbon-over',
  'card-ribbon-whisper',
  'card-clarity-explain',
  'card-candle-gift',
  'card-ribbon-gift',
  'pull-together-picture',
  'story-picture',
  'story-picture-from',
  'answer-influence-yes-from',
  'answer-influence-half-from',
  'answer-outside-yes-from',
  'answer-outside-half-from',
  'habit-picture',
  'habit-clarity',
  'small-win-thinnest',
  'promise-kept-candle',
  'promise-kept-ribbon',
  'promise-broken-ribbon',
  'promise-needs-candle-from',
  'idea-worker-candle',
  'idea-together-clarity',
  'idea-together-safe-from',
  'idea-benefit-ribbon',
  'idea-benefit-self',
  'idea-benefit-everybody',
  'idea-benefit-absent',
  'idea-one-works-other-decides',
  'year-light-from',
  'year-silent-up-to',
  'year-closed-up-to',
  'year-open-from',
  'puppet-tired-up-to',
  'puppet-thin-up-to',
  'puppet-inclusion-up-to',
  'puppet-trust-from',
] as const;
const WEIGHTS_OF_RULE = {
  'top-down': ['fist-ribbon'],
  advice: ['fist-ribbon', 'no-fist-clarity'],
  vote: ['fist-thickest'],
  consent: ['round-two-picture'],
  unanimity: ['picture', 'thinnest'],
  handover: ['plank-clarity', 'plank-candle', 'all-ribbon', 'one-candle', 'more-candle'],
  escalate: ['ring-further'],
} satisfies Record<Rule, readonly string[]>;

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
const weight = v.strictObject({ value: amount, source: id });

/** No step of an evening lasts longer than a lesson. */
const minute = v.pipe(v.number(), v.minValue(0), v.maxValue(60));
function perFormat<S extends v.GenericSchema>(schema: S) {
  return v.strictObject({
    ...(Object.fromEntries(FORMATS.map((format) => [format, schema])) as Record<(typeof FORMATS)[number], S>),
    source: id,
  });
}
const planned = perFormat(minute);
const minutes = v.strictObject({
  steps: v.strictObject(
    Object.fromEntries(TIMED_STEPS.map((step) => [step, planned])) as Record<(typeof TIMED_STEPS)[number], typeof planned>,
  ),
  'turn-by': perFormat(v.optional(minute)),
  'behind-from': v.strictObject({ value: minute, source: id }),
  'words-a-minute': v.strictObject({ value: v.pipe(v.number(), v.minValue(1)), source: id }),
});

function amounts<S extends v.GenericSchema>(names: readonly string[], schema: S) {
  return v.strictObject(Object.fromEntries(names.map((name) => [name, schema])));
}
const rule = (of: Rule) => v.strictObject({ weights: amounts(WEIGHTS_OF_RULE[of], amount), source: id });

export const modelSchema = v.strictObject({
  sources: v.record(id, v.strictObject({ cite: text, address: v.string() })),
  verbs: v.strictObject({ resident: verbs(VERBS.resident), worker: verbs(VERBS.worker), official: verbs(VERBS.official) }),
  chords: v.array(chord),
  hammer: v.array(hammer),
  rules: v.strictObject(Object.fromEntries(RULES.map((one) => [one, rule(one)])) as Record<Rule, ReturnType<typeof rule>>),
  powerCards: v.strictObject(
    Object.fromEntries(POWER_CARDS.map((one) => [one, card])) as Record<(typeof POWER_CARDS)[number], typeof card>,
  ),
  weights: amounts(WEIGHTS, weight),
  minutes,
});

export type WrittenModel = v.InferOutput<typeof modelSchema>;
