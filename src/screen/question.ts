import type { Role, Team } from '#scenario/ids.ts';
import type { SignId } from './signs.tsx';

/** What one team is asked in a step that every team answers once. */
export interface Question {
  role: Role;
  team: Team;
  picks: Pick[];
  /** What this team is asked, where that differs per team. */
  ask?: string;
  /** A seat that is not asked now: the game plays it itself, or it has nothing to answer in this step. */
  rests?: 'puppet' | 'not-asked';
  /** Only numbers on the buttons: what they stand for lies above as a legend. */
  compact?: boolean;
}

export interface Pick {
  id: string;
  name: string;
  sub?: string;
  sign?: SignId;
  icon?: string;
  /** What it does to the own candle: a mark to see and words to hear. */
  end?: { mark: string; text: string };
  open: boolean;
  /** Fingers for say begin at none: the key beside the row of letters. */
  zero?: boolean;
  /** Its number on the table, from 1, where that is not its place in the list. */
  n?: number;
  /** Numbers of facts one of which goes with this pick. */
  facts?: readonly (1 | 2)[];
  /** Own words, then "which is it like?" among these. */
  like?: Pick[];
}

export interface Answer {
  id: string;
  words?: string;
  n?: 1 | 2;
}

/** Keys per column: digits, the top row, the home row; Z and X for no finger at all. T and P stay free for the stops. */
const ROWS: Record<Role, { keys: readonly string[]; zero: string }> = {
  resident: { keys: ['1', '2', '3', '4', '5', '6', '7'], zero: '0' },
  worker: { keys: ['q', 'w', 'e', 'r', 'y', 'u', 'i'], zero: 'z' },
  official: { keys: ['a', 's', 'd', 'f', 'g', 'h', 'j'], zero: 'x' },
};

/** The key that stands for each pick of a question, in order. */
export function keysOf(question: Question): string[] {
  const row = ROWS[question.role];
  let next = 0;
  return question.picks.map((pick) => (pick.zero ? row.zero : (row.keys[(pick.n ?? ++next) - 1] ?? '')));
}

/** How many fingers stand for a pick, where its key is a letter and its name is no number. */
export function fingersOf(question: Question, at: number): number | null {
  if (question.compact || ROWS[question.role].keys[0] === '1') return null;
  return question.picks[at]?.n ?? at + 1;
}

/** A pick with one fact left needs no second question. */
export function first(pick: Pick): Answer {
  return pick.facts?.length === 1 ? { id: pick.id, n: pick.facts[0] } : { id: pick.id };
}

/** What a pressed key answers now: exactly what its button would. A locked column answers nothing until it is taken back. */
export function pressed(
  questions: readonly Question[],
  answers: Partial<Record<Role, Answer>>,
  key: string,
): { role: Role; answer: Answer } | null {
  for (const question of questions) {
    if (question.rests) continue;
    const now = answers[question.role];
    if (whole(question, now)) continue;
    const answer = now && asksFact(question, now) ? withFact(question, now, key) : picked(question, key);
    if (answer) return { role: question.role, answer };
  }
  return null;
}

function picked(question: Question, key: string): Answer | null {
  const pick = question.picks[keysOf(question).indexOf(key.toLowerCase())];
  return pick?.open ? first(pick) : null;
}

/** While "which fact?" stands open the keys of its column are the numbers of the facts: own words stay what they are. */
function withFact(question: Question, now: Answer, key: string): Answer | null {
  const n = asksFact(question, now)?.find((each) => ROWS[question.role].keys[each - 1] === key.toLowerCase());
  return n ? { ...now, n } : null;
}

const asksFact = (question: Question, now: Answer): Pick['facts'] => {
  const facts = question.picks.find((pick) => pick.id === now.id && !pick.like)?.facts;
  return facts?.length ? facts : undefined;
};

/** "Iets anders" was chosen and its own words are still being written: letters are for them, not keys. */
export function isWriting(question: Question, answer: Answer | undefined): boolean {
  return question.picks.some((pick) => pick.id === answer?.id && pick.like !== undefined);
}

/** An answer is whole when what goes with it is there too. */
export function whole(question: Question, answer: Answer | undefined): answer is Answer {
  if (!answer) return false;
  const pick =
    question.picks.find((p) => p.id === answer.id) ?? question.picks.flatMap((p) => p.like ?? []).find((p) => p.id === answer.id);
  if (!pick) return false;
  if (pick.like) return false;
  return !pick.facts?.length || answer.n !== undefined;
}
