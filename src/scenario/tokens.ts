/** A fault in a condition: which characters of it, and what is wrong with them. */
export interface Fault {
  code: string;
  from: number;
  length: number;
  words: Record<string, string>;
}

export interface Token {
  text: string;
  from: number;
}

/** Ends the reading of a condition; never leaves `parseCondition`. */
export class Stop extends Error {
  readonly fault: Fault;

  constructor(code: string, token: Token, words: Record<string, string> = {}) {
    super(code);
    this.fault = { code, from: token.from, length: token.text.length, words: { name: token.text, ...words } };
  }
}

/** Signs and words that other languages have for the same: what the author meant. */
const MEANT: Readonly<Record<string, string>> = {
  '||': 'or',
  '|': 'or',
  '&&': 'and',
  '&': 'and',
  OR: 'or',
  Or: 'or',
  of: 'or',
  AND: 'and',
  And: 'and',
  en: 'and',
  NOT: 'not',
  Not: 'not',
  niet: 'not',
  '!': 'not',
  '≥': '>=',
  '=>': '>=',
  '≤': '<=',
  '=<': '<=',
  '≠': '!=',
  '<>': '!=',
};
const QUOTES = /^["'`“”„‘’‚«»]$/;

/** What could help about this token: the word that was meant, or the quote that should go. */
export function helpFor(token: string): Record<string, string> {
  if (Object.hasOwn(MEANT, token)) return { near: MEANT[token] ?? '' };
  return QUOTES.test(token) ? { quote: token } : {};
}

const TOKEN = /\s*(?:([a-zA-Z][a-zA-Z0-9-]*|\d+|<=(?!>)|>=|!=|==|<>|=>|=<|[<>=(),])|(\|\||&&|\S))/y;

/** The words and signs of a condition, taken one after another. */
export class Tokens {
  private readonly all: Token[] = [];
  private readonly end: Token;
  private place = 0;

  constructor(text: string) {
    this.end = { text: ' ', from: text.trimEnd().length };
    TOKEN.lastIndex = 0;
    for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
      const word = found[1] ?? found[2] ?? '';
      const token = { text: word, from: TOKEN.lastIndex - word.length };
      if (found[2] !== undefined) throw new Stop('S205', token, helpFor(word));
      this.all.push(token);
    }
  }

  /** The token that comes next; a blank behind the last one. */
  get here(): Token {
    return this.all[this.place] ?? this.end;
  }

  get isDone(): boolean {
    return this.place >= this.all.length;
  }

  next(): Token {
    if (this.isDone) throw new Stop('S211', this.end);
    const token = this.here;
    this.place++;
    return token;
  }

  eat(text: string): boolean {
    if (this.here.text !== text) return false;
    this.place++;
    return true;
  }

  need(text: string): void {
    if (!this.eat(text)) throw new Stop(this.isDone ? 'S211' : 'S205', this.here, helpFor(this.here.text));
  }
}
