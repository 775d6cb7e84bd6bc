import { HAMMERS, HOUSE_METERS, PAIRS, type Pair, ROLES, VERBS, type Verb } from './ids.ts';
import { nearest } from './nearest.ts';
import { helpFor, Stop, type Token, type Tokens } from './tokens.ts';
import type { Question } from './types.ts';

/** An id that a question names and that must exist in the case. */
export interface Mention {
  kind: 'fact' | 'habit' | 'scene' | 'option' | 'issue';
  name: string;
  /** The scene of an option. */
  of?: string;
  /** First character in the condition. */
  from: number;
}

type Args = readonly [Token, Token];
type Note = (kind: Mention['kind'], token: Token, of?: string) => string;
interface Form {
  /** How many words stand between the brackets. */
  count: 0 | 1 | 2;
  /** It has a value of 0 to 4 instead of yes or no. */
  isNumber: boolean;
  make: (args: Args, note: Note) => Question;
}

const number = (count: Form['count'], make: Form['make']): Form => ({ count, isNumber: true, make });
const yesNo = (count: Form['count'], make: Form['make']): Form => ({ count, isNumber: false, make });
const between = (ask: 'promised' | 'kept' | 'on-paper'): Form => yesNo(2, (args) => ({ ask, pair: pairOf(args) }));

/** The closed list of questions (SCENARIO, "Conditions"). */
const FORMS: Record<Question['ask'], Form> = {
  trust: number(2, (args) => ({ ask: 'trust', pair: pairOf(args) })),
  energy: number(1, ([a]) => ({ ask: 'energy', role: oneOf(a, ROLES) })),
  ...(Object.fromEntries(HOUSE_METERS.map((ask) => [ask, number(0, () => ({ ask }))])) as Record<(typeof HOUSE_METERS)[number], Form>),
  hammer: yesNo(1, ([a]) => ({ ask: 'hammer', at: oneOf(a, HAMMERS) })),
  knows: yesNo(2, ([a, b], note) => ({ ask: 'knows', role: oneOf(a, ROLES), fact: note('fact', b) })),
  shared: yesNo(1, ([a], note) => ({ ask: 'shared', fact: note('fact', a) })),
  questioned: yesNo(1, ([a], note) => ({ ask: 'questioned', habit: note('habit', a) })),
  chose: yesNo(2, ([a, b], note) => ({ ask: 'chose', scene: note('scene', a), option: note('option', b, a.text) })),
  ring: yesNo(1, ([a], note) => ({ ask: 'ring', issue: note('issue', a) })),
  promised: between('promised'),
  kept: between('kept'),
  'on-paper': between('on-paper'),
  played: yesNo(2, ([a, b]) => {
    const role = oneOf(a, ROLES);
    return { ask: 'played', role, verb: oneOf<Verb>(b, VERBS[role]) };
  }),
};
/** Every question there is, by name. */
export const ASKS: readonly string[] = Object.keys(FORMS);
/** Each question with brackets as it stands in a condition. */
const EXAMPLES: Readonly<Record<string, string>> = {
  trust: 'trust(resident, official)',
  energy: 'energy(worker)',
  hammer: 'hammer(middle)',
  knows: 'knows(official, visits)',
  shared: 'shared(visits)',
  questioned: 'questioned(no-lease)',
  chose: 'chose(date, delay)',
  ring: 'ring(money)',
  promised: 'promised(official, resident)',
  kept: 'kept(official, resident)',
  'on-paper': 'on-paper(official, resident)',
  played: 'played(resident, tell)',
};

/** Reads one question with what stands between its brackets. */
export function readQuestion(tokens: Tokens, note: Note): { question: Question; token: Token; isNumber: boolean } {
  const token = tokens.next();
  if (!/^[a-z]/i.test(token.text)) throw new Stop('S205', token, helpFor(token.text));
  if (!Object.hasOwn(FORMS, token.text)) throw new Stop('S201', token, { ...near(token.text, [...ASKS, 'not']), ...helpFor(token.text) });
  const form = FORMS[token.text as Question['ask']];
  if (form.count === 0 && tokens.here.text === '(') throw new Stop('S205', tokens.here, { bare: token.text });
  const [a = token, b = token] = form.count === 0 ? [] : args(tokens, token, form.count);
  return { question: form.make([a, b], note), token, isNumber: form.isNumber };
}

function args(tokens: Tokens, token: Token, count: number): Token[] {
  const wrong = { name: token.text, count: String(count), example: EXAMPLES[token.text] ?? '' };
  if (!tokens.eat('(')) throw new Stop('S202', token, wrong);
  const found: Token[] = [];
  do {
    const word = tokens.next();
    if (helpFor(word.text).quote) throw new Stop('S205', word, helpFor(word.text));
    if (!/^[a-z\d]/i.test(word.text)) throw new Stop('S202', token, wrong);
    found.push(word);
  } while (tokens.eat(','));
  tokens.need(')');
  if (found.length !== count) throw new Stop('S202', token, wrong);
  return found;
}

function pairOf([a, b]: Args): Pair {
  const [one, other] = [oneOf(a, ROLES), oneOf(b, ROLES)];
  const pair = PAIRS.find((known) => known === `${one}-${other}` || known === `${other}-${one}`);
  if (!pair) throw new Stop('S207', b);
  return pair;
}

/** The token as one of a closed list. */
export function oneOf<T extends string>(token: Token, known: readonly T[]): T {
  const found = known.find((one) => one === token.text);
  if (found === undefined) throw new Stop('S208', token, near(token.text, known));
  return found;
}

function near(name: string, known: readonly string[]): Record<string, string> {
  const best = nearest(name, known);
  return { known: known.join(', '), ...(best === null ? {} : { near: best }) };
}
