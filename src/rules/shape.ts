import { HAMMERS, HANDS, IDEA_BENEFITS, IDEA_DOERS, MARKS, POWER_CARDS, ROLES, RULES, TEAMS, USES, VERBS } from '#scenario/ids.ts';
import { type Command, type CommandKind, SHORTENINGS, STEPS } from './command.ts';

type Check = (value: unknown) => boolean;
type Fields = { [K in CommandKind]: Record<Exclude<keyof Extract<Command, { do: K }>, 'do'>, Check> };

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number';
const truth: Check = (value) => typeof value === 'boolean';
const oneOf =
  (words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const role = oneOf(ROLES);
const team = oneOf(TEAMS);
const fact = oneOf([1, 2]);
const seats: Check = (value) => Array.isArray(value) && value.length === 2 && value.every(role);

/** An object of which each named field passes its check. */
function holding(fields: Record<string, Check>): Check {
  const checks = Object.entries(fields);
  return (value) =>
    typeof value === 'object' && value !== null && checks.every(([name, check]) => check((value as Record<string, unknown>)[name]));
}

const figure = holding({ height: number, x: number, faces: oneOf([...ROLES, 'away']) });
const image = holding({ figures: holding({ resident: figure, worker: figure, official: figure }) });
const idea = holding({
  words: text,
  works: oneOf(IDEA_DOERS),
  decides: oneOf(IDEA_DOERS),
  benefits: oneOf(IDEA_BENEFITS),
});

/** What each kind of command must hold. A kind or a field that is missing here does not compile. */
const FIELDS: Fields = {
  'choose-value': { value: text },
  'read-card': { team },
  'show-say': { role, fingers: number },
  'build-image': { role, image },
  ask: { role },
  'choose-issue': { issue: text },
  lay: { role, n: fact },
  promise: { from: role, to: role, words: text },
  keep: { from: role, to: role, kept: truth },
  'end-talk': {},
  'play-move': { role, verb: oneOf(Object.values(VERBS).flat()), words: maybe(text), n: maybe(fact) },
  'set-rule': { role, rule: oneOf(RULES) },
  point: { role, at: text },
  pick: { role, option: text },
  'own-idea': { role, idea },
  'show-hand': { role, hand: oneOf(HANDS) },
  'lay-card': {
    role,
    card: oneOf(POWER_CARDS),
    use: oneOf(USES),
    option: maybe(text),
    to: maybe(role),
    n: maybe(fact),
    hammer: maybe(oneOf(HAMMERS)),
  },
  'go-on': {},
  'turn-page': { page: number },
  'speak-fist': { role, words: maybe(text) },
  'question-habit': { role, habit: text },
  guess: { team, guess: text },
  'give-back': { team, words: maybe(text) },
  mark: { team, mark: oneOf(MARKS) },
  'turn-seats': {},
  'choose-take': { role, take: number },
  draw: {},
  force: { disruption: text },
  'hold-back': {},
  close: {},
  shorten: { what: oneOf(SHORTENINGS) },
  'wrap-up': {},
  rewind: { to: text },
  snip: { step: oneOf(STEPS.filter((step) => step !== 'talk' && step !== 'end')), swap: maybe(seats) },
  'time-out': { seconds: number },
  note: { words: text, page: Number.isInteger },
  finish: {},
};

const SHAPES = new Map<unknown, Check>(Object.entries(FIELDS).map(([kind, fields]) => [kind, holding(fields)]));

/** Whether this is a command at all, each field of the right sort: a file, a save or a second window may say anything. */
export function wellFormed(command: unknown): command is Command {
  if (typeof command !== 'object' || command === null) return false;
  return SHAPES.get((command as Partial<Command>).do)?.(command) ?? false;
}
