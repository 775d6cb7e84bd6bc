import { RINGS } from './ids.ts';
import { type Mention, oneOf, readQuestion } from './question.ts';
import { type Fault, helpFor, Stop, type Token, Tokens } from './tokens.ts';
import type { Condition, Question } from './types.ts';

/** Bounds that keep every condition readable at the table and cheap to evaluate. */
const LONGEST = 200;
const DEEPEST = 16;

export interface Reading {
  condition: Condition;
  mentions: Mention[];
}

/** Reads a condition (SCENARIO, "Conditions"). Total: every text gives a reading or the first fault in it. */
export function parseCondition(text: string): Reading | Fault {
  if (text.length > LONGEST) return { code: 'S209', from: LONGEST, length: text.length - LONGEST, words: { most: String(LONGEST) } };
  try {
    return new Grammar(text).read();
  } catch (stop) {
    if (stop instanceof Stop) return stop.fault;
    throw stop;
  }
}

export function isFault(reading: Reading | Fault): reading is Fault {
  return 'code' in reading;
}

type Operator = Extract<Condition, { kind: 'compare' }>['op'];

/** `or` binds loosest, then `and`, then `not`. */
class Grammar {
  private readonly tokens: Tokens;
  private readonly mentions: Mention[] = [];
  private depth = 0;

  constructor(text: string) {
    this.tokens = new Tokens(text);
  }

  read(): Reading {
    const condition = this.either();
    if (!this.tokens.isDone) throw new Stop('S205', this.tokens.here, helpFor(this.tokens.here.text));
    return { condition, mentions: this.mentions };
  }

  private either(): Condition {
    return this.deeper(() => this.joined('or', () => this.joined('and', () => this.one())));
  }

  private joined(kind: 'and' | 'or', part: () => Condition): Condition {
    const first = part();
    const all = [first];
    while (this.tokens.eat(kind)) all.push(part());
    return all.length === 1 ? first : { kind, all };
  }

  private one(): Condition {
    const at = this.tokens.here;
    if (this.tokens.eat('not')) {
      const of = this.deeper(() => this.one());
      if (onlyOpens(of)) throw new Stop('S206', at);
      return { kind: 'not', of };
    }
    if (!this.tokens.eat('(')) return this.question();
    const inner = this.either();
    this.tokens.need(')');
    return inner;
  }

  private deeper(read: () => Condition): Condition {
    if (++this.depth > DEEPEST) throw new Stop('S209', this.tokens.here, { most: String(DEEPEST) });
    const condition = read();
    this.depth--;
    return condition;
  }

  private question(): Condition {
    const { question, token, isNumber } = readQuestion(this.tokens, (kind, named, of) =>
      this.note({ kind, name: named.text, from: named.from, of }),
    );
    const operator = this.operator();
    if (question.ask === 'ring') return this.ring(question, operator, token);
    if (isNumber && !operator) throw new Stop('S203', token);
    if (!isNumber && operator) throw new Stop('S204', operator.token, { name: token.text });
    return operator ? { kind: 'compare', left: question, op: operator.op, right: this.amount() } : { kind: 'holds', of: question };
  }

  /** `ring(money) is influence`: a ring is no number. */
  private ring(left: Question, operator: { op: Operator; token: Token } | null, token: Token): Condition {
    const known = RINGS.join(', ');
    if (!operator) throw new Stop('S203', token, { known });
    if (operator.op !== '=' && operator.op !== '!=') throw new Stop('S208', operator.token, { known: 'is, is not' });
    return { kind: 'compare', left, op: operator.op, right: oneOf(this.tokens.next(), RINGS) };
  }

  private operator(): { op: Operator; token: Token } | null {
    const token = this.tokens.here;
    if (this.tokens.eat('is')) return { op: this.tokens.eat('not') ? '!=' : '=', token };
    if (!/^[<>=!]/.test(token.text)) return null;
    this.tokens.next();
    if (helpFor(token.text).near) throw new Stop('S205', token, helpFor(token.text));
    return { op: token.text === '==' ? '=' : (token.text as Operator), token };
  }

  private amount(): number {
    const token = this.tokens.next();
    if (!/^[0-4]$/.test(token.text)) throw new Stop('S210', token);
    return Number(token.text);
  }

  private note(mention: Mention): string {
    this.mentions.push(mention);
    return mention.name;
  }
}

const ONLY_GROWS = new Set<Question['ask']>(['shared', 'knows', 'questioned']);

/** A fact may open, never close: what only grows may not stand behind `not`. */
function onlyOpens(condition: Condition): boolean {
  if (condition.kind === 'holds') return ONLY_GROWS.has(condition.of.ask);
  if (condition.kind === 'compare') return false;
  return condition.kind === 'not' ? onlyOpens(condition.of) : condition.all.some(onlyOpens);
}
